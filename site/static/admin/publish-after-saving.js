// A draft saves itself while somebody writes. Whoever presses "publish" at that very moment would send a second new
// page, or a version that is older than the saved one: so the form waits until saving is done.

const PATIENCE = 10_000; // milliseconds; then the form is sent as it is
const saving = new WeakSet(); // forms
const waiting = new WeakMap(); // form → the button that was pressed

function send(form) {
  if (saving.has(form) || !waiting.has(form)) return;
  const button = waiting.get(form);
  waiting.delete(form);
  if (button) button.disabled = false; // a disabled button would not say what it is for
  form.requestSubmit(button);
}

function done(form) {
  saving.delete(form);
  setTimeout(() => send(form)); // what was written meanwhile begins to be saved first
}

document.addEventListener("w-autosave:save", (event) => {
  saving.add(event.target);
  setTimeout(() => event.defaultPrevented && done(event.target));
});
document.addEventListener("w-autosave:success", (event) => done(event.target));
document.addEventListener("w-autosave:error", (event) => done(event.target));

document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!saving.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.set(form, event.submitter);
    setTimeout(() => done(form), PATIENCE);
  },
  { capture: true },
);
