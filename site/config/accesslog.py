"""The access log: what the operation of the site needs, and nothing about the people who read it."""

from datetime import date
from functools import cache

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from gunicorn.glogging import Logger


class QuietLogger(Logger):
    """Knows the day and not the time, on every line: a line with a time would date the lines beside it.

    Learners' own pages leave no line at all, not even one without a time: whoever collects the lines (a journal, a
    log server) writes the time beside them.
    """

    def now(self) -> str:
        return date.today().isoformat()

    def access(self, resp, req, environ, request_time) -> None:
        if not is_private(environ.get("PATH_INFO", "")):
            super().access(resp, req, environ, request_time)


def is_private(path: str) -> bool:
    return path.startswith(private_places())


@cache
def private_places() -> tuple[str, ...]:
    """Where "My learning" begins in each language."""
    places = []
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            places.append(reverse("learning:overview"))
    return tuple(places)
