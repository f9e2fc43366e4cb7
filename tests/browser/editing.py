"""Somebody of the group "Redaktion" at work in the admin, in German. Counts what they have to do."""

from playwright.sync_api import Locator, Page, expect

expect.set_options(timeout=20_000)  # the page editor is heavy, and machines that test are busy


class Desk:
    """`clicks` and `entries` (fields written or chosen) say how much work a task is."""

    def __init__(self, page: Page):
        self.page = page
        self.clicks = 0
        self.entries = 0

    # What hands do ----------------------------------------------------------------------

    def click(self, target: Locator) -> None:
        target.click()
        self.clicks += 1

    def write(self, field: Locator, text: str) -> None:
        field.fill(text)
        self.entries += 1

    def choose(self, field: Locator, label: str) -> None:
        field.select_option(label=label)
        self.entries += 1

    def tick(self, field: Locator) -> None:
        field.check()
        self.clicks += 1

    # The way to a page ------------------------------------------------------------------

    def sign_in(self) -> None:
        self.page.goto("/admin/")
        self.write(self.page.get_by_label("Benutzername"), "redaktion")
        self.write(self.page.get_by_label("Passwort"), "redaktion")
        self.click(self.page.get_by_role("button", name="Anmelden"))
        expect(self.page.get_by_text("Ihre erste Seite in fünf Schritten")).to_be_visible()

    def open_list_below(self, *titles: str) -> None:
        """Goes down the page tree in the side bar, from the German home page to the last of `titles`."""
        self.click(self.page.get_by_role("button", name="Seiten", exact=True))
        self._go_down(self.page.locator(".c-page-explorer__item").first)
        for title in titles[:-1]:
            self._go_down(self.page.locator(".c-page-explorer__item").filter(has_text=title))
        self.click(self.page.locator(".c-page-explorer__item").get_by_role("link", name=titles[-1], exact=True))
        expect(self.page.get_by_role("heading", name=titles[-1])).to_be_visible()

    def _go_down(self, item: Locator) -> None:
        self.click(item.locator("a, button").last)

    def begin_page(self, kind: str) -> None:
        """From a list of pages to the empty form. The kind is asked for only where there are several."""
        self.click(self.page.get_by_role("link", name="Unterseite hinzufügen").first)
        self.page.wait_for_url(lambda address: "/add" in address)
        if "/add_subpage/" in self.page.url:
            self.click(self.page.get_by_role("link", name=kind).first)
        expect(self.page.get_by_placeholder("Seitentitel")).to_be_visible()

    def open_editor(self, title: str) -> None:
        """From the list of pages."""
        self.click(self.page.get_by_role("link", name=title, exact=True).first)
        expect(self.page.get_by_placeholder("Seitentitel")).to_be_visible()

    def choose_action(self, name: str) -> None:
        """From the menu beside the page's title."""
        self.click(self.page.locator("header").get_by_role("button", name="Aktionen").first)
        self.click(self.page.get_by_role("link", name=name).first)

    # Writing ----------------------------------------------------------------------------

    def add_block(self, label: str) -> int:
        """Adds a block at the end of the content; returns its number."""
        number = int(self.page.locator("input[name=body-count]").input_value())
        self.click(self.body.get_by_role("button", name="Einen Block einfügen").last)
        self.click(self.page.get_by_role("option", name=label, exact=True))
        expect(self.page.locator(f"input[name=body-{number}-type]")).to_have_count(1)
        return number

    def add_item(self, block: int, name: str) -> None:
        """Adds one to the answers, pairs or gaps of a block."""
        items = self.page.locator(f"input[name=body-{block}-value-{name}-count]").locator("xpath=..")
        self.click(items.get_by_title("Hinzufügen").last)

    @property
    def body(self) -> Locator:
        return self.page.locator("[id$=-body-section]")

    def field(self, block: int, name: str) -> Locator:
        return self.page.locator(f"#body-{block}-value-{name}")

    def publish(self) -> None:
        """At once, although a draft saves itself half a second after the last word."""
        footer = self.page.locator("footer")
        self.click(footer.get_by_role("button", name="Mehr Aktionen"))
        self.click(footer.get_by_role("button", name="Veröffentlichen", exact=True))

    @property
    def message(self) -> Locator:
        return self.page.locator(".messages")
