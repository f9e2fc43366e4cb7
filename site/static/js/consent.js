// Replaces the question of a consent box by the frame it asks about, on a click and not before.

for (const button of document.querySelectorAll("[data-consent-frame]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = button.dataset.consentFrame;
    frame.title = button.dataset.consentTitle;
    frame.allowFullscreen = true;
    frame.referrerPolicy = "strict-origin";
    button.closest("[data-consent]").replaceChildren(frame);
    frame.focus();
  });
}
