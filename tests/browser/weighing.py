"""What a page costs its reader, added up from what a browser fetched.

Production compresses texts and serves each stylesheet flattened (`core.staticfiles`): so it is weighed here.
"""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from django.contrib.staticfiles import finders
from playwright.sync_api import Request

from core.staticfiles import flatten

KB = 1_000


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


def added_up(requests: Iterable[Request]) -> Weight:
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
