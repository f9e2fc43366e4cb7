"""The access log: what the operation of the site needs, and nothing about the people who read it."""

from datetime import date
from functools import cache

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from gunicorn.glogging import Logger


class QuietLogger(Logger):
    """Knows the day and not the time, on every line: a line with a time would date the lines beside it.

    Of what people do in "My learning" it keeps that something was done there. Which question was answered, or which
    confirmation was checked, stands in the rest of the address and is left out.
    """

    def now(self) -> str:
        return date.today().isoformat()

    def atoms(self, resp, req, environ, request_time) -> dict:
        atoms = super().atoms(resp, req, environ, request_time)
        atoms["U"] = without_what_was_learned(atoms["U"] or "")
        return atoms


def without_what_was_learned(path: str) -> str:
    return next((f"{place}…" for place in private_places() if path.startswith(place) and path != place), path)


@cache
def private_places() -> list[str]:
    """Where "My learning" begins in each language."""
    places = []
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            places.append(reverse("learning:overview"))
    return places
