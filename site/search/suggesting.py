"""Suggestions while somebody types: names that editors gave, then titles."""

import hashlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from django.core.cache import cache
from django.urls import reverse
from django.utils.http import urlencode

from core import generation
from search.analysis.keys import fold
from search.analysis.tokens import clean, tokenise
from search.kinds import SINGULAR, Kind
from search.knowledge import Knowledge, knowledge_of
from search.models import IndexState
from search.searching import entries_found, visible

SHORTEST, LONGEST = 2, 60
MOST_NAMES, MOST_TITLES = 4, 5
KEPT_SECONDS = 600


@dataclass(frozen=True)
class Suggestion:
    """`kind` is the word beside a title; a name has none and leads to its results."""

    text: str
    url: str
    kind: str = ""


def suggestions(text: str, language: str) -> list[dict]:
    """At most nine, ready for JSON. The same letters cost one query until something published changes."""
    typed = " ".join(clean(text).split())[:LONGEST]
    if len(typed) < SHORTEST:
        return []
    # The state of the site belongs to the key, so that nothing is suggested which is gone. Nobody can read the key.
    state = f"{IndexState.current()}:{generation.current()}:{language}:{fold(typed)}"
    key = f"search-suggestions:{hashlib.sha256(state.encode()).hexdigest()}"
    found = cache.get(key)
    if found is None:
        found = [asdict(suggestion) for suggestion in _suggest(typed, language)]
        cache.set(key, found, KEPT_SECONDS)
    return found


def _suggest(typed: str, language: str) -> Iterator[Suggestion]:
    knowledge = knowledge_of(language)
    address = reverse("search")
    for name in _names(typed, knowledge):
        yield Suggestion(name, f"{address}?{urlencode({'q': name})}")
    for entry, url in visible(entries_found(_completed(typed, knowledge), knowledge, MOST_TITLES), language):
        yield Suggestion(entry.title, url, str(SINGULAR[Kind(entry.kind)]))


def _names(typed: str, knowledge: Knowledge) -> list[str]:
    """Names with a word that begins like each typed one, the shortest first."""
    begun = [fold(token.words[-1]) for token in tokenise(typed)]
    found = {text for text, words in knowledge.names.items() if begun and _begins(words, begun)}
    return sorted(found, key=lambda text: (len(text), text))[:MOST_NAMES]


def _begins(words: tuple[str, ...], begun: list[str]) -> bool:
    return all(any(word.startswith(beginning) for word in words) for beginning in begun)


def _completed(typed: str, knowledge: Knowledge) -> str:
    """The last word, unfinished, as the commonest word of the site that begins like it."""
    tokens = tokenise(typed)
    if not tokens or typed[-1].isspace():
        return typed
    completed = knowledge.lexicon.completed(tokens[-1].words[-1])
    return typed[: tokens[-1].start] + completed if completed else typed
