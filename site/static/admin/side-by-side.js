// Two texts of wagtail-localize's editor stand in its script in English, out of reach of any catalogue: the line above
// the texts, and what the arrow beside the buttons is called. The editor has drawn them when the page is loaded.
function say(selector, words) {
  for (const element of document.querySelectorAll(`.js-translation-editor ${selector}`)) {
    element.firstChild.data = words; // the node stays: it belongs to the editor
  }
}

window.addEventListener("load", () => {
  say("section > div:first-child > h3", gettext("Source and translation"));
  say(".w-dropdown__toggle .w-sr-only", gettext("More actions"));
});
