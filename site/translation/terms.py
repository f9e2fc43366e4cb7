"""Terms whose translation is fixed, found in a text in any of their forms. Plain Python."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

WORD = re.compile(r"\w+")
TAG = re.compile(r"<[^>]+>")
STEMMERS = {"de": snowballstemmer.stemmer("german"), "en": snowballstemmer.stemmer("english")}


@dataclass(frozen=True)
class Term:
    """A term in two languages; every form counts as the term. The first form is the one to recommend."""

    source: tuple[str, ...]
    target: tuple[str, ...]


def terms_in(text: str, terms: Iterable[Term], *, language: str) -> list[Term]:
    """The terms that the text uses, inflected or not."""
    stems = _stems(text, language)
    return [term for term in terms if any(_contains(stems, _stems(form, language)) for form in term.source)]


def missed_terms(translation: str, terms: Iterable[Term], *, language: str) -> list[Term]:
    """Those of the terms for which the translation uses none of the fixed words."""
    stems = _stems(translation, language)
    return [term for term in terms if not any(_contains(stems, _stems(form, language)) for form in term.target)]


@lru_cache(maxsize=4_096)
def _stems(text: str, language: str) -> tuple[str, ...]:
    words = WORD.findall(html.unescape(TAG.sub(" ", text)).casefold())
    stemmer = STEMMERS.get(language)
    return tuple(stemmer.stemWords(words)) if stemmer else tuple(words)


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    length = len(phrase)
    return bool(phrase) and any(words[i : i + length] == phrase for i in range(len(words) - length + 1))
