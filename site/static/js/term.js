// Opens a glossary term where it is read. Without this, or when the glossary cannot be had, the link leads there.

const mould = document.querySelector("[data-term-popover]");
const popover = mould?.content.firstElementChild.cloneNode(true);
let opener = null;

const entryOf = async (link) => {
  const address = new URL(link.href);
  const response = await fetch(address);
  const glossary = new DOMParser().parseFromString(await response.text(), "text/html");
  return glossary.getElementById(decodeURIComponent(address.hash.slice(1)));
};

const place = (link) => {
  const box = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - 16;
  popover.style.left = `${Math.max(16, Math.min(box.left, room)) + scrollX}px`;
  popover.style.top = `${box.bottom + 8 + scrollY}px`;
};

const open = async (link) => {
  const entry = await entryOf(link);
  popover.querySelector("[data-term-entry]").replaceChildren(...entry.children);
  popover.querySelector("[data-term-link]").href = link.href;
  popover.setAttribute("aria-label", link.textContent);
  document.querySelector("main").append(popover);
  opener = link;
  popover.showPopover();
  place(link);
  link.setAttribute("aria-expanded", "true");
  popover.focus();
};

const whenToggled = ({ newState }) => {
  if (newState !== "closed" || !opener) return;
  opener.removeAttribute("aria-expanded");
  if (popover.contains(document.activeElement) || document.activeElement === document.body) opener.focus();
  opener = null;
};

const whenClicked = (event) => {
  const link = event.target.closest?.("a.term");
  const wantsTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!link || wantsTab) return;
  event.preventDefault();
  open(link).catch(() => location.assign(link.href));
};

if (popover?.showPopover) {
  popover.addEventListener("toggle", whenToggled);
  popover.querySelector("[data-term-close]").addEventListener("click", () => popover.hidePopover());
  document.addEventListener("click", whenClicked);
}
