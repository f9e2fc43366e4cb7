"""What a page costs its reader, added up from what a browser fetched. Kilobytes are thousands of bytes.

Production compresses texts and serves each stylesheet flattened (`core.staticfiles`): so it is weighed here.
"""

import gzip
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.contrib.staticfiles import finders
from playwright.sync_api import Request

from core.menus import placed_page_models
from core.staticfiles import flatten
from home.models import HomePage
from learning.models import LessonPage

KB = 1_000
MODELS = {model.__name__: model for model in placed_page_models()}


@dataclass(frozen=True)
class Weight:
    """Bytes on the wire by kind; `css_text` is what the stylesheets hold before compression."""

    html: int
    css: int
    css_text: int
    scripts: int
    icons: int
    photos: int

    @property
    def without_photos(self) -> int:
        return self.html + self.css + self.scripts + self.icons


@pytest.fixture
def weigh(browser, live_server, demo_site):
    """Weighs an address for a first-time visitor who reads the page to its end."""

    def weigh(address: str) -> Weight:
        with browser.new_context(base_url=live_server.url, viewport={"width": 1440, "height": 900}) as context:
            page = context.new_page()
            requests = []
            page.on("requestfinished", lambda request: requests.append(request))
            page.goto(address)
            page.evaluate("for (const image of document.images) image.loading = 'eager'")
            page.wait_for_load_state("networkidle")
            return added_up(requests)

    return weigh


def added_up(requests: list[Request]) -> Weight:
    bodies: dict[str, list[bytes]] = {"document": [], "script": [], "stylesheet": [], "icon": [], "photo": []}
    for request in requests:
        path = urlsplit(request.url).path
        if request.resource_type == "stylesheet":
            # What a stylesheet imports is part of it in production.
            if not request.headers["referer"].endswith(".css"):
                bodies["stylesheet"].append(flattened(path.removeprefix("/static/")))
            continue
        kind = "photo" if path.startswith("/media/") else "icon"
        bodies[request.resource_type if request.resource_type in bodies else kind].append(request.response().body())
    return Weight(
        html=sum(map(zipped, bodies["document"])),
        css=sum(map(zipped, bodies["stylesheet"])),
        css_text=sum(map(len, bodies["stylesheet"])),
        scripts=sum(map(zipped, bodies["script"])),
        icons=sum(map(zipped, bodies["icon"])),
        photos=sum(map(len, bodies["photo"])),
    )


def zipped(body: bytes) -> int:
    return len(gzip.compress(body))


def flattened(name: str) -> bytes:
    return flatten(name, lambda name: Path(finders.find(name)).read_text()).encode()


@pytest.mark.parametrize("language", ["de", "en"])
def test_home(weigh, language):
    weight = weigh(HomePage.objects.get(locale__language_code=language).url)

    assert weight.photos > 0
    assert weight.without_photos < 100 * KB
    assert weight.without_photos + weight.photos < 270 * KB
    assert weight.html < 15 * KB  # everything else is kept by the browser for the next visit


@pytest.mark.parametrize("language", ["de", "en"])
def test_lessons(weigh, language):
    lessons = LessonPage.objects.live().filter(locale__language_code=language)
    longest = max(lessons, key=lambda lesson: len(lesson.body.raw_data))

    assert weigh(longest.url).without_photos < 90 * KB


@pytest.mark.parametrize("name", MODELS)
def test_scripts_and_styles_of_every_type_of_page(weigh, name):
    weight = weigh(MODELS[name].objects.live().order_by("path").first().url)

    assert weight.scripts < 20 * KB
    assert weight.css_text < 40 * KB
