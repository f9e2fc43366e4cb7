"""Addresses of films and maps, turned into the ones for a frame. Nothing is fetched to find out."""

import re
from urllib.parse import parse_qs, urlsplit

from django.conf import settings

YOUTUBE_ID = re.compile(r"^[\w-]{6,20}$")


def frame_address(url: str) -> str | None:
    """The address to put into an iframe, on a host of `HUB_EMBED_HOSTS`; None if we cannot show it.

    YouTube's become the variant without cookies, Vimeo's ask not to track.
    """
    parts = urlsplit(url)
    if parts.scheme != "https":
        return None
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    path = parts.path.strip("/")
    if host in {"youtube.com", "youtube-nocookie.com", "youtu.be"}:
        video = path if host == "youtu.be" else parse_qs(parts.query).get("v", [path.rpartition("/")[2]])[0]
        return f"https://www.youtube-nocookie.com/embed/{video}" if YOUTUBE_ID.match(video) else None
    if host in {"vimeo.com", "player.vimeo.com"}:
        video = path.rpartition("/")[2]
        return f"https://player.vimeo.com/video/{video}?dnt=1" if video.isdigit() else None
    if parts.netloc in settings.HUB_EMBED_HOSTS:
        return url.replace("/videos/watch/", "/videos/embed/").replace("/w/", "/videos/embed/")
    return None
