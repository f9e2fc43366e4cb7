"""From the words that were typed to the words of the site."""

from itertools import islice, product

from rapidfuzz.distance import Prefix

from search.analysis.compounds import LONGEST_LINK
from search.analysis.concepts import (
    ABOUT,
    DERIVED,
    IN_PARTS,
    LEADING,
    ONE_PART,
    OTHER_FORM,
    OTHER_NAME,
    PLAIN,
    SAME,
    SLIP,
    Alternative,
    Concept,
    Group,
)
from search.analysis.keys import fold
from search.analysis.lexicon import Lexicon
from search.analysis.stopwords import is_leading, is_stop_word
from search.analysis.thesaurus import LONGEST_NAME, Subject, Thesaurus
from search.analysis.tokens import Token

# Less close than this, and a slip of the finger explains the word as well as a part of another word does.
DOUBTFUL = 0.43
# An unknown word of known parts is believed, unless a long word of the site differs in one letter only.
LONG = 9
MOST_READINGS = 6


class Reader:
    """Reads tokens from left to right, the longest known name first."""

    def __init__(self, lexicon: Lexicon, thesaurus: Thesaurus):
        self.lexicon = lexicon
        self.thesaurus = thesaurus

    def concepts(self, tokens: list[Token]) -> list[Concept]:
        found, position = [], 0
        while position < len(tokens):
            for length in range(min(LONGEST_NAME, len(tokens) - position), 0, -1):
                concept = self._concept(tokens[position : position + length])
                if concept:
                    found.append(concept)
                    position += length
                    break
        return found

    def _concept(self, tokens: list[Token]) -> Concept | None:
        """The concept of these tokens together; several tokens are one only when the site knows them as a name."""
        words = tuple(token.words[-1] for token in tokens)
        names = self._names(words)
        joined = self._forms("".join(words)) if 1 < len(tokens) < 4 else {}
        if len(tokens) > 1 and not names and not joined:
            return None
        concept = Concept(tokens, names)
        if len(tokens) == 1:
            concept.importance = self._importance(words[0], names)
            concept.alternatives += self._literal(tokens[0])
            self._look_for_slips(concept)
        elif literal := [alternative for token in tokens for alternative in self._literal(token)[:1]]:
            groups = tuple(group for one in literal for group in one.groups)
            concept.alternatives.append(Alternative(groups, may_be_partial=True))
        if joined:
            concept.alternatives.append(Alternative((joined,)))
        return concept

    def _importance(self, word: str, names: list[Alternative]) -> float:
        return LEADING if is_leading(word, self.lexicon.language) else 1 if names else PLAIN

    def _names(self, words: tuple[str, ...]) -> list[Alternative]:
        """Other names of what the words name. For a word of another language they are what was asked for."""
        weight = OTHER_NAME if self.thesaurus.subjects_named(words, self.lexicon.language) else SAME
        subjects = self.thesaurus.subjects_named(words)
        if len(words) > 1:
            # What is one word, or written with a hyphen: self assessment.
            subjects += [one for one in self.thesaurus.subjects_named(("".join(words),)) if one not in subjects]
        return [alternative for subject in subjects for alternative in self._other_names(subject, weight)]

    def _other_names(self, subject: Subject, weight: float) -> list[Alternative]:
        found = [Alternative((dict.fromkeys(subject.words, SAME),))] if subject.words else []
        for name in self.thesaurus.other_names(subject):
            groups = tuple(self._forms(word) for word in name.words)
            if name.language == self.lexicon.language and all(groups):
                found.append(Alternative(groups, weight))
        return found

    def _literal(self, token: Token) -> list[Alternative]:
        """The token as it stands: its forms and compounds, then its parts."""
        word = token.words[-1]
        parts = [self._forms(part) for part in token.words[:-1] if not is_stop_word(part, self.lexicon.language)]
        group = self._forms(word) | self._compounds(word)
        about = self.thesaurus.index_words_with(word, self.lexicon.language)
        group |= {text: ABOUT * share for text, share in about.items()}
        found = [Alternative((group,))] if group else []
        if parts and all(parts):
            found.append(Alternative(tuple(parts), SAME))
        elif known := self.lexicon.parts_of(word):
            found.append(Alternative(tuple(self._part(part) for part in known), IN_PARTS))
        elif not found:
            found += self._foreign_parts(word) or self._longer_names(word) or self._ends(word)
        return found

    def _foreign_parts(self, word: str) -> list[Alternative]:
        """A German compound in the English search, by the English names of its parts."""
        for language in self.thesaurus.languages:
            if language != self.lexicon.language and (parts := self.thesaurus.parts_of(word, language)):
                readings = islice(product(*(self._meanings(part) for part in parts)), MOST_READINGS)
                return [Alternative(sum(groups, ()), IN_PARTS, may_be_partial=True) for groups in readings]
        return []

    def _meanings(self, word: str) -> list[tuple[Group, ...]]:
        """Names of one word are one meaning together, names of several words one each."""
        names = self._names((word,))
        single = {text: weight for name in names if len(name.groups) == 1 for text, weight in name.groups[0].items()}
        return [*([(single,)] if single else []), *(name.groups for name in names if len(name.groups) > 1)]

    def _longer_names(self, word: str) -> list[Alternative]:
        return [
            Alternative(name.groups, ONE_PART, name.may_be_partial)
            for longer in self.thesaurus.longer_names(word)
            for name in self._names((longer,))
        ]

    def _ends(self, word: str) -> list[Alternative]:
        """What a compound begins or ends with; unless that is all of it, nothing answers it in full."""
        head, modifier = self.lexicon.head_of(word), self.lexicon.modifier_of(word)
        if head and modifier and len(head.typed) + len(modifier.typed) >= len(fold(word)) - LONGEST_LINK:
            return [Alternative((self._part(modifier.text), self._part(head.text)), IN_PARTS)]
        return [
            Alternative((self._forms(end.text), {}), ONE_PART, may_be_partial=True) for end in (head, modifier) if end
        ]

    def _forms(self, word: str) -> Group:
        """Forms that differ in the ending only are closer than derived ones: manager, managers, management."""
        forms = self.lexicon.forms(word)
        return {form: SAME if form == word else OTHER_FORM - DERIVED * _difference(word, form) for form in forms}

    def _compounds(self, word: str) -> Group:
        return {} if word.isdigit() else self.lexicon.compounds_with(word)

    def _part(self, word: str) -> Group:
        """A part of a compound means what it means alone: its forms, its compounds and its names of one word."""
        group = self._compounds(word)
        for alternative in self._names((word,)):
            if len(alternative.groups) == 1:
                group |= {text: weight * alternative.weight for text, weight in alternative.groups[0].items()}
        return group | dict.fromkeys(self.lexicon.forms(word), SAME)

    def _look_for_slips(self, concept: Concept) -> None:
        """Adds what the likeliest spelling would find, when nothing or only a part of the word is known here."""
        closeness = max((alternative.closeness for alternative in concept.alternatives), default=0)
        word = concept.tokens[0].words[-1]
        if closeness < DOUBTFUL:
            likely = self.lexicon.nearest(word) or self.thesaurus.nearest(word)
        elif closeness <= IN_PARTS and len(word) >= LONG:
            likely = self.lexicon.nearest(word, most_errors=1)
        else:
            return
        if not likely:
            return
        best = next(iter(likely))
        # In small letters if it was typed so.
        concept.guess = best if concept.tokens[0].written.islower() else self.lexicon.written(best)
        if concept.alternatives:
            concept.alternatives.append(Alternative(({word: SLIP * like for word, like in likely.items()},)))
            concept.alternatives += [
                Alternative(name.groups, SLIP * name.weight, name.may_be_partial) for name in self._names((best,))
            ]


def _difference(word: str, form: str) -> float:
    """The share of letters that follow the common beginning, umlauts and their spellings being equal."""
    return float(Prefix.normalized_distance(fold(word), fold(form)))
