"""Other names for the same thing: synonyms, abbreviations, and the names in the other languages."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from search.analysis.compounds import split
from search.analysis.keys import fold, key
from search.analysis.spelling import nearest
from search.analysis.stopwords import is_stop_word
from search.analysis.tokens import clean, tokenise

LONGEST_NAME = 6
# Names of so many words are often known by their initials: Institut Arbeit und Technik, IAT.
HAS_INITIALS = 3
SHORTEST_PART = 6

_COORDINATION = re.compile(r"\s+(?:und|oder|and|or|&)\s+")
_ELLIPTICAL = re.compile(r"^\w+- (?:und|oder) (\w+)$")
_WITH_ABBREVIATION = re.compile(r"^(.+?)\s*\(([^()]{2,40})\)$")


@dataclass(frozen=True)
class Name:
    language: str
    text: str


@dataclass(frozen=True)
class Subject:
    """One thing and all its names. `words` are what entries about it carry in the index, if they carry anything."""

    names: tuple[Name, ...]
    words: tuple[str, ...] = ()
    # Named by an editor, so fit to be suggested.
    is_editorial: bool = False

    def names_in(self, language: str) -> list[Name]:
        return [name for name in self.names if name.language == language]


@dataclass(frozen=True)
class OtherName:
    """Another name as content words, for the language that is searched or another."""

    words: tuple[str, ...]
    language: str


def both_names(text: str) -> list[str]:
    """`Fahrerloses Transportsystem (FTS)` names one thing twice, and so does `Betriebs- und Sozialpartnerschaft`.

    `Industrie und Produktion` does not.
    """
    match = _WITH_ABBREVIATION.match(text.strip())
    if match:
        return [match[1], match[2]]
    names = [text.strip()]
    return names + _ELLIPTICAL.findall(names[0])


class Thesaurus:
    """The subjects of the site by the keys of their names, in whatever language the names are."""

    def __init__(self, subjects: Iterable[Subject]):
        self._by_name: dict[tuple[str, tuple[str, ...]], list[Subject]] = defaultdict(list)
        self._by_key: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
        self._others: dict[Subject, list[OtherName]] = {}
        self._single_words: dict[str, set[str]] = defaultdict(set)
        self._written: dict[str, str] = {}
        for subject in subjects:
            self._others[subject] = []
            for name in subject.names:
                for text in both_names(name.text):
                    self._add(subject, name.language, text)
        self.languages = sorted({language for language, _ in self._by_name})

    def _add(self, subject: Subject, language: str, text: str) -> None:
        words = content_words(text, language)
        if not words or len(words) > LONGEST_NAME:
            return
        # Of some names little is left without words of grammar ("having a say"): they are understood, not looked for.
        if len(words) > 1 or len(tokenise(text)) == 1:
            self._others[subject].append(OtherName(words, language))
        keys = tuple(key(word, language) for word in words)
        # Many write a name of several words as one.
        also = {"".join(words)}
        if len(words) >= HAS_INITIALS:
            also.add("".join(word[0] for word in words))
        for name in {keys, *((key(one, language),) for one in also)}:
            if subject not in self._by_name[language, name]:
                self._by_name[language, name].append(subject)
        for word in words:
            self._written.setdefault(fold(word), word)
        if len(words) == 1:
            self._single_words[language].add(fold(words[0]))
        # What is named "HR and data protection" is about each of them.
        for side in _COORDINATION.split(text):
            self._add_shares(subject, language, content_words(side, language))

    def _add_shares(self, subject: Subject, language: str, words: tuple[str, ...]) -> None:
        for part in words:
            shares = self._by_key[language, key(part, language)]
            for word in subject.words:
                shares[word] = max(shares.get(word, 0), 1 / len(words))

    def subjects_named(self, words: tuple[str, ...], *languages: str) -> list[Subject]:
        """Subjects with exactly this name, in any language unless some are given."""
        found: list[Subject] = []
        for language in languages or self.languages:
            keys = tuple(key(word, language) for word in words)
            found += [subject for subject in self._by_name.get((language, keys), []) if subject not in found]
        return found

    def index_words_with(self, word: str, language: str) -> dict[str, float]:
        """Index words of subjects whose name has this word in it, with its share of the name."""
        return self._by_key.get((language, key(word, language)), {})

    def parts_of(self, word: str, language: str) -> list[str]:
        """The parts of a compound of another language that are names of something; empty when there are none."""
        return split(fold(word), self._single_words[language], language)

    def longer_names(self, word: str) -> list[str]:
        """Names of one word, in any language, that begin or end with this one: Betriebsverfassung."""
        folded = fold(word)
        if len(folded) < SHORTEST_PART:
            return []
        names = {name for names in self._single_words.values() for name in names}
        return sorted(name for name in names if (name != folded and name.startswith(folded)) or name.endswith(folded))

    def nearest(self, word: str) -> dict[str, float]:
        """Words of names in any language that typing errors may have turned into this one, the likeliest first."""
        found = nearest(fold(word), self._written.keys())
        return {self._written[folded]: found[folded] for folded in sorted(found, key=lambda one: (-found[one], one))}

    def other_names(self, subject: Subject) -> list[OtherName]:
        return self._others[subject]


def content_words(text: str, language: str) -> tuple[str, ...]:
    """The words of a name or question that carry meaning, hyphenated ones as one."""
    words = (token.words[-1] for token in tokenise(clean(text)))
    return tuple(word for word in words if not is_stop_word(word, language))
