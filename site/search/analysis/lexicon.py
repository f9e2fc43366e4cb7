"""The site's own words in one language, looked up by what a searcher may have meant."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from search.analysis.compounds import beginnings, endings, occurs_as_part, split
from search.analysis.keys import fold, key
from search.analysis.spelling import nearest
from search.analysis.stopwords import is_stop_word

MOST_COMPOUNDS = 40


@dataclass(frozen=True)
class Word:
    """A word of the site: as indexed, as usually written, its key and the number of entries that hold it."""

    text: str
    written: str
    key: str
    frequency: int


class End(NamedTuple):
    """A part of a compound: its letters there, folded, and a word of the site that it stands for."""

    typed: str
    text: str


class Lexicon:
    """Built once per state of the index and only read afterwards, so threads may share it."""

    def __init__(self, language: str, words: Iterable[Word]):
        self.language = language
        self.words = {word.text: word for word in words}
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._by_fold: dict[str, list[str]] = defaultdict(list)
        for word in self.words.values():
            self._by_key[word.key].append(word.text)
            self._by_fold[fold(word.text)].append(word.text)
        self._parts = {
            folded
            for folded, texts in self._by_fold.items()
            if folded.isalpha() and not any(is_stop_word(text, language) for text in texts)
        }

    def forms(self, word: str) -> list[str]:
        """The words of the site that are the same word: inflected, or spelled with or without umlauts."""
        same_key = self._by_key.get(key(word, self.language), [])
        return list(dict.fromkeys([*same_key, *self._by_fold.get(fold(word), [])]))

    def compounds_with(self, word: str) -> dict[str, float]:
        """Longer words of the site that hold this one as a part, the commonest first, with their closeness below 1."""
        found = {}
        for base in self._bases(word):
            for folded, texts in self._by_fold.items():
                if base not in folded or len(folded) == len(base):
                    continue
                closeness = occurs_as_part(base, folded, self._parts, self.language)
                if closeness:
                    found.update(dict.fromkeys(texts, closeness))
        for form in self.forms(word):
            found.pop(form, None)
        best = sorted(found, key=lambda text: (-found[text], -self.words[text].frequency, text))
        return {text: found[text] for text in best[:MOST_COMPOUNDS]}

    def parts_of(self, word: str) -> list[str]:
        """The parts of a compound as the site has them; empty when it is none of words known here."""
        return [self._by_fold[part][0] for part in split(fold(word), self._parts, self.language)]

    def head_of(self, word: str) -> End | None:
        """The known word that a compound ends with, when the rest of it is unknown here."""
        return next((End(part, self._by_fold[part][0]) for part in endings(fold(word)) if part in self._parts), None)

    def modifier_of(self, word: str) -> End | None:
        """The known word that a compound begins with, when the rest of it is unknown here."""
        for part in beginnings(fold(word)):
            # Verbs stand in compounds without their ending: Fördermittel.
            texts = self._by_fold[part] if part in self._parts else self._by_key.get(key(part, self.language), [])
            if texts:
                return End(part, texts[0])
        return None

    def nearest(self, word: str, most_errors: int | None = None) -> dict[str, float]:
        """Words of the site that typing errors may have turned into this one, the likeliest first."""
        # What looks like an umlaut may be the error: methoe.
        found = nearest(fold(word), self._parts, most_errors) or nearest(word, self._parts, most_errors)
        likeliest = sorted(found, key=lambda folded: (-found[folded], -self._frequency(folded), folded))
        return {text: found[folded] for folded in likeliest for text in self._by_fold[folded]}

    def completed(self, beginning: str) -> str:
        """The commonest word of the site that begins like this, as it is written there, or nothing."""
        folded = fold(beginning)
        texts = [text for known, same in self._by_fold.items() if known.startswith(folded) for text in same]
        best = max((self.words[text] for text in texts), key=lambda word: (word.frequency, word.text), default=None)
        return best.written if best else ""

    def written(self, text: str) -> str:
        """As the site usually writes it; a word it does not have stays as it is."""
        return self.words[text].written if text in self.words else text

    def _frequency(self, folded: str) -> int:
        return max(self.words[text].frequency for text in self._by_fold[folded])

    def _bases(self, word: str) -> list[str]:
        """The shortest forms to look for inside longer words, without cutting so much that it means something else."""
        folded, stem = fold(word), fold(key(word, self.language))
        bases = {folded, *(fold(form) for form in self.forms(word))}
        # What is no beginning of the word stands for another one: geplant, planen.
        if folded.startswith(stem) and (len(stem) > 4 or len(folded) - len(stem) < 2):
            bases.add(stem)
        bases = {base for base in bases if len(base) > (2 if self.language == "de" else 3) and base.isalpha()}
        return [base for base in bases if not any(base != other and other in base for other in bases)]
