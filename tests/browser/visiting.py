"""A visitor who notices everything: what a page loads, says, costs and how it is built."""

from dataclasses import dataclass, field
from itertools import pairwise
from urllib.parse import urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Locator, Page, Response

from tests.browser.weighing import Weight, added_up

WIDTHS = (1440, 320)
SCHEMES = ("light", "dark")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOUR = ["color-contrast", "link-in-text-block"]
OUTLINE = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => Number(heading.tagName[1]))"


@dataclass
class Visit:
    """Everything that happened in one browser tab. `troubles` says what should not have."""

    page: Page
    host: str
    responses: list[Response] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.page.on("console", lambda message: message.type in {"error", "warning"} and self._note(message.text))
        self.page.on("pageerror", lambda error: self._note(str(error)))
        self.page.on("request", lambda request: self._is_foreign(request.url) and self._note(f"asks {request.url}"))
        self.page.on("response", lambda response: self.responses.append(response))

    def _note(self, trouble: str) -> None:
        self.troubles.append(f"{urlsplit(self.page.url).path}: {trouble}")

    def _is_foreign(self, address: str) -> bool:
        return urlsplit(address).netloc != self.host

    def open(self, address: str, *, status: int = 200) -> None:
        """Goes there, as wide as a desktop; notes any other status, also of what the page loads."""
        before = len(self.responses)
        self.page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        self.page.goto(address)
        for response in self.responses[before:]:
            if response.status != (status if response.request.is_navigation_request() else 200):
                self._note(f"{response.status} for {response.url}")

    def follow(self, target: Locator) -> None:
        """Clicks and waits until the page this leads to has loaded; a click alone returns with its first byte."""
        with self.page.expect_navigation():
            target.click()

    @property
    def weight(self) -> Weight:
        """Of everything fetched so far."""
        return added_up(response.request for response in self.responses)

    def inspect(self) -> list[str]:
        """Looks at the page in each width and each colour scheme; answers with all troubles so far."""
        self._inspect_outline()
        if self.page.context.cookies():
            self._note(f"cookies {[cookie['name'] for cookie in self.page.context.cookies()]}")
        self.page.evaluate(AXE_SCRIPT)
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 900})
            if (wide := self.page.evaluate("document.documentElement.scrollWidth")) > width:
                self._note(f"{wide} px wide at {width}")
            for scheme in SCHEMES:
                self.page.emulate_media(color_scheme=scheme)
                # Only colours can differ between the schemes.
                self._inspect_accessibility(f"{width} {scheme}", RULES if scheme == "light" else OF_COLOUR)
        return self.troubles

    def _inspect_outline(self) -> None:
        levels = self.page.evaluate(OUTLINE)
        if levels.count(1) != 1 or any(below > above + 1 for above, below in pairwise(levels)):
            self._note(f"headings {levels}")

    def _inspect_accessibility(self, state: str, rules: list[str]) -> None:
        kind = "tag" if rules is RULES else "rule"
        options = {"runOnly": {"type": kind, "values": rules}, "resultTypes": ["violations"], "preload": False}
        found = self.page.evaluate("options => axe.run(document, options)", options)
        for violation in found["violations"]:
            first = violation["nodes"][0]
            self._note(
                f"{state}: {violation['id']} ×{len(violation['nodes'])} {first['target']} {first['html'][:200]}"
            )
