// Answers a step in place: sends its form, puts the returned fragments where the old ones were, reads the result out.
// Without this, or when anything goes wrong, the form posts as forms do.

const announcer = document.querySelector("[data-announcer]");

const swap = (html) => {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const element of fresh.querySelectorAll("[data-swap]")) {
    document.getElementById(element.id)?.replaceWith(document.adoptNode(element));
  }
};

const sayResult = (id) => {
  const step = document.getElementById(id);
  const result = step.querySelector("[data-result]");
  (result ?? step).focus();
  if (announcer && result) announcer.textContent = result.textContent.trim().replace(/\s+/g, " ");
};

const post = async (form, submitter) => {
  const response = await fetch(form.getAttribute("action"), {
    method: "POST",
    body: new FormData(form, submitter),
    headers: { "X-Fragment": "step" },
  });
  if (!response.ok) throw new Error(response.statusText);
  swap(await response.text());
};

// Whoever chooses to be remembered means everything answered on this page, not only the last answer.
const postOthers = async (memory) => {
  for (const choice of document.querySelectorAll("[data-memory-choice]")) {
    await post(choice.form, choice.querySelector(`button[value="${memory}"]`));
  }
};

const send = async (form, submitter) => {
  const step = form.closest("[data-swap]").id;
  await post(form, submitter);
  if (submitter?.name === "memory" && submitter.value !== "none") await postOthers(submitter.value);
  sayResult(step);
};

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-swap-form]");
  if (!form || form.dataset.plain) return;
  event.preventDefault();
  if (form.getAttribute("aria-busy") === "true") return;
  form.setAttribute("aria-busy", "true");
  const submitter = event.submitter;
  send(form, submitter).catch(() => {
    form.dataset.plain = "true";
    form.requestSubmit(submitter);
  });
});
