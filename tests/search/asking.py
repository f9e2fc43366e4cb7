"""Asking as a visitor would, and text to be found."""

from django.utils.html import strip_tags

from search.searching import answer


def titles(text: str, language: str = "de", **options) -> list[str]:
    return [strip_tags(result.title) for result in answer(text, language, **options).results]


def text(words: str) -> list[tuple[str, str]]:
    return [("text", f"<p>{words}</p>")]
