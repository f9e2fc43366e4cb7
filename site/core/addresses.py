"""Addresses that read differently in each language: the words are part of the address, not of the interface."""

from django.utils.functional import lazy
from django.utils.translation import get_language


def route_in(**by_language: str) -> str:
    """A route for `path()` inside `i18n_patterns`: `route_in(de="suche/", en="search/")`. Other languages get the
    English one."""
    return lazy(lambda: by_language.get((get_language() or "")[:2], by_language["en"]), str)()
