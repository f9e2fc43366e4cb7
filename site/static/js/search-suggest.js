// Suggestions below a search field: the combobox pattern of the ARIA Authoring Practices, with a list that is chosen
// from by arrow keys. Without this the form searches just as well.

const WAIT = 150;

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[type=search]");
    const id = `${this.input.id}-list`;
    this.list = element("ul", { id, class: "search-form__list", role: "listbox", "aria-label": form.dataset.listLabel, hidden: "" });
    this.status = element("p", { class: "visually-hidden", role: "status" });
    form.append(this.list, this.status);
    for (const [key, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list" })) {
      this.input.setAttribute(key, value);
    }
    this.input.addEventListener("focus", () => this.dress(), { once: true });
    this.input.addEventListener("input", () => this.wait());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    // Before the field loses focus, which would close the list under the pointer.
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.follow(event.target.closest("[role=option]")));
  }

  dress() {
    const href = this.form.dataset.styles;
    if (document.querySelector(`link[href="${href}"]`)) return;
    document.head.append(element("link", { rel: "stylesheet", href }));
  }

  get options() {
    return [...this.list.children];
  }

  get chosen() {
    return this.options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask().catch(() => this.close()), WAIT);
  }

  async ask() {
    const typed = this.input.value.trim();
    if (typed.length < 2) return this.close();
    const response = await fetch(`${this.form.dataset.searchSuggest}?${new URLSearchParams({ q: typed })}`);
    const { suggestions } = await response.json();
    // An answer that comes late must not overtake what has been typed since.
    if (typed === this.input.value.trim() && document.activeElement === this.input) this.show(suggestions);
  }

  show(suggestions) {
    this.list.replaceChildren(...suggestions.map((suggestion, number) => this.option(suggestion, number)));
    const { one, many, none } = this.form.dataset;
    const count = suggestions.length;
    this.status.textContent = count === 0 ? none : count === 1 ? one : many.replace("%n", count);
    this.toggle(count > 0);
  }

  option({ text, url, kind }, number) {
    const attributes = { id: `${this.list.id}-${number}`, class: "search-form__option", role: "option", "aria-selected": "false", "data-url": url };
    const option = element("li", attributes, element("span", {}, text));
    if (kind) option.append(element("span", { class: "search-form__kind" }, kind));
    return option;
  }

  press(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (step && !this.list.hidden) {
      event.preventDefault();
      this.choose(this.chosen + step);
    } else if (event.key === "Enter" && !this.list.hidden && this.chosen >= 0) {
      event.preventDefault();
      this.follow(this.options[this.chosen]);
    }
  }

  // One place before the first and after the last is the field itself.
  choose(number) {
    const count = this.options.length;
    const next = number === -2 ? count - 1 : number >= count ? -1 : number;
    this.options.forEach((option, place) => option.setAttribute("aria-selected", String(place === next)));
    if (next < 0) return this.input.removeAttribute("aria-activedescendant");
    this.input.setAttribute("aria-activedescendant", this.options[next].id);
    this.options[next].scrollIntoView({ block: "nearest" });
  }

  follow(option) {
    if (option) location.assign(option.dataset.url);
  }

  toggle(isOpen) {
    this.list.hidden = !isOpen;
    this.input.setAttribute("aria-expanded", String(isOpen));
    if (!isOpen) this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    clearTimeout(this.timer);
    this.toggle(false);
  }
}

for (const form of document.querySelectorAll("[data-search-suggest]")) new Suggestions(form);
