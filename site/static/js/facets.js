// The filter panel answers at once: the form's own address is fetched and the two parts of the list are replaced.
// Without this module the same form is sent with its button.

const list = document.querySelector("[data-facets]");
const PARTS = ["[data-facets-form]", "[data-facets-results]"];
let latest = 0;

function addressOf(form) {
  const filled = [...new FormData(form)].filter(([, value]) => value !== "");
  const query = new URLSearchParams(filled).toString();
  return form.action + (query ? `?${query}` : "");
}

function openStates() {
  return new Map([...list.querySelectorAll("[data-facet]")].map((facet) => [facet.dataset.facet, facet.open]));
}

function focusKey() {
  const { name, value, type } = document.activeElement ?? {};
  return name && list.contains(document.activeElement) ? { name, value: type === "checkbox" ? value : null } : null;
}

function restoreFocus(key) {
  if (!key) return;
  const same = [...list.querySelectorAll(`[name="${CSS.escape(key.name)}"]`)];
  same.find((input) => key.value === null || input.value === key.value)?.focus({ preventScroll: true });
}

function replaceParts(page) {
  const open = openStates();
  const focused = focusKey();
  for (const part of PARTS) list.querySelector(part).replaceWith(page.querySelector(part));
  for (const facet of list.querySelectorAll("[data-facet]")) facet.open = open.get(facet.dataset.facet) ?? facet.open;
  restoreFocus(focused);
}

// The language switcher stands outside the list and must keep the filters too.
function replaceSwitcher(page) {
  const fresh = page.querySelector(".language-switcher");
  if (fresh) document.querySelector(".language-switcher")?.replaceWith(fresh);
}

async function show(address, { push }) {
  const ticket = ++latest;
  list.querySelector("[data-facets-results]").setAttribute("aria-busy", "true");
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (ticket !== latest) return;
    replaceParts(page);
    replaceSwitcher(page);
    if (push) history.pushState({ facets: true }, "", address);
    announce();
  } catch {
    location.assign(address); // Whatever went wrong, the ordinary page says it better.
  }
}

// A live region speaks only when its text changes after it has been there: so it is ours and stays.
const status = document.createElement("p");
status.setAttribute("role", "status");
status.className = "visually-hidden";

function announce() {
  status.textContent = list.querySelector("[data-facets-count]").textContent;
}

// On a narrow screen the stories come first: only facets somebody has chosen from stay unfolded.
function foldUnused() {
  for (const facet of list.querySelectorAll("[data-facet]")) facet.open = facet.querySelector(":checked") !== null;
}

if (list) {
  if (!matchMedia("(min-width: 64rem)").matches) foldUnused();
  list.append(status);
  list.addEventListener("change", (event) => {
    const form = event.target.closest("[data-facets-form]");
    if (form && event.target.type === "checkbox") show(addressOf(form), { push: true });
  });
  list.addEventListener("submit", (event) => {
    event.preventDefault();
    show(addressOf(event.target), { push: true });
  });
  list.addEventListener("click", (event) => {
    const link = event.target.closest(".active-filters a, .empty-state__ways a, .story-list__sort a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The link that had the focus is gone: what it led to is read next.
    show(link.href, { push: true }).then(() => list.querySelector("[data-facets-count]").focus());
  });
  addEventListener("popstate", () => show(location.href, { push: false }));
}
