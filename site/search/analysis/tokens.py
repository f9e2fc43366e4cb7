"""Cutting text into the words that are indexed and asked for."""

import re
import unicodedata
from dataclasses import dataclass

LONGEST_WORD = 60

# Control characters, among them null bytes, which PostgreSQL refuses to store.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\ufeff]")
# Berater*innen, Berater:innen, Berater_in, Berater/-innen, Berater(innen)
_INCLUSIVE = r"(?:[*:_·/]-?(?:innen|in)(?![^\W_])|\((?:innen|in)\))"
# Nutzer*innenfreundlichkeit
_INCLUSIVE_INSIDE = r"[*:_·]innen[^\W_]+"
_PART = rf"[^\W_]+(?:{_INCLUSIVE}|{_INCLUSIVE_INSIDE})?"
_TOKEN = re.compile(rf"{_PART}(?:[-‐‑]{_PART})*")
_NOT_A_LETTER = re.compile(r"[\W_]+")
_PARTS = re.compile(_PART)
# BeraterInnen: a capital inside the word that only the inclusive ending explains.
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])I(?=n(?:nen)?$)")
# KPIs, KMUs: stemmers see no plural in them.
_PLURAL_OF_ABBREVIATION = re.compile(r"(?<=[A-ZÄÖÜ][A-ZÄÖÜ])s$")


@dataclass(frozen=True)
class Token:
    """One written word with its place in the text; `words` are the forms it is found under."""

    written: str
    start: int
    end: int
    words: tuple[str, ...]


def clean(text: str) -> str:
    """The text in one Unicode form and without control characters, soft hyphens and zero-width marks."""
    return _CONTROL.sub("", unicodedata.normalize("NFKC", text))


def tokenise(text: str) -> list[Token]:
    """The tokens of a cleaned text. A hyphenated word is found by its parts and written as one."""
    return [
        Token(match.group(), match.start(), match.end(), words_of(match.group())) for match in _TOKEN.finditer(text)
    ]


def words_of(written: str) -> tuple[str, ...]:
    """`Pick-by-Light` gives pick, by, light and pickbylight; `Berater*innen` gives beraterinnen."""
    parts = [_plain(part) for part in _PARTS.findall(written)]
    if len(parts) > 1:
        parts.append("".join(parts))
    return tuple(part[:LONGEST_WORD] for part in parts)


def _plain(part: str) -> str:
    singular = _PLURAL_OF_ABBREVIATION.sub("", part)
    return _NOT_A_LETTER.sub("", _INNER_CAPITAL.sub("i", singular)).casefold()
