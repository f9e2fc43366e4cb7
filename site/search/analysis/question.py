"""What a searcher asks for: concepts, each with every word of the site that would answer it."""

from dataclasses import dataclass, field

from search.analysis.lexicon import Lexicon
from search.analysis.stopwords import is_stop_word
from search.analysis.thesaurus import LONGEST_NAME, Subject, Thesaurus
from search.analysis.tokens import Token, clean, tokenise

LONGEST_QUESTION = 200
MOST_WORDS = 12

SAME, OTHER_FORM, OTHER_NAME, IN_PARTS, ABOUT, SLIP = 1.0, 0.95, 0.85, 0.45, 0.7, 0.6
DOUBTFUL = 0.43

# "§ 87 Abs. 1 Nr. 6", "section 87(1) no. 6": beside a number these words only say what the number counts.
_POINTERS = frozenset(("paragraph", "paragraphen", "absatz", "abs", "nummer", "nr", "satz", "artikel", "art"))
_POINTERS |= {"section", "sec", "article", "no", "number"}

Group = dict[str, float]


@dataclass(frozen=True)
class Alternative:
    """One way to say it: all groups together, each by any of its words with their closeness.

    `may_be_partial` holds for words as they were typed: an entry with some of them is a weak answer.
    """

    groups: tuple[Group, ...]
    weight: float = 1.0
    may_be_partial: bool = False


@dataclass
class Concept:
    """One thing that was asked for; `guess` is the likely spelling when the words are unknown here."""

    tokens: list[Token]
    alternatives: list[Alternative] = field(default_factory=list)
    guess: str = ""

    def words(self, closer_than: float = 0) -> set[str]:
        """The words of the alternatives with more than this weight."""
        close = (alternative for alternative in self.alternatives if alternative.weight > closer_than)
        return {word for alternative in close for group in alternative.groups for word in group}


@dataclass(frozen=True)
class Question:
    """`correction` is the text with likely typing errors put right, empty when nothing looks like one."""

    text: str
    concepts: list[Concept]
    correction: str = ""

    @property
    def words(self) -> set[str]:
        return {word for concept in self.concepts for word in concept.words()}

    @property
    def telling_words(self) -> set[str]:
        """Those that show a reader why something was found; a mere part of what they typed does not."""
        return {word for concept in self.concepts for word in concept.words(closer_than=IN_PARTS) or concept.words()}


def understand(text: str, lexicon: Lexicon, thesaurus: Thesaurus) -> Question:
    """The question of a text, cut to a sensible length. It has no concepts when only stop words were typed."""
    text = " ".join(clean(text[: LONGEST_QUESTION * 5]).split())[:LONGEST_QUESTION]
    reader = _Reader(lexicon, thesaurus)
    concepts = reader.concepts(_content(tokenise(text), lexicon.language))
    correction = _corrected(text, concepts)
    if correction and not any(concept.alternatives for concept in concepts if concept.guess):
        # Names of several words are known only when every word is right: works counsil.
        concepts = reader.concepts(_content(tokenise(correction), lexicon.language))
    return Question(text, concepts, correction)


def _corrected(text: str, concepts: list[Concept]) -> str:
    guessed = [concept for concept in concepts if concept.guess]
    for concept in sorted(guessed, key=lambda concept: -concept.tokens[0].start):
        text = text[: concept.tokens[0].start] + concept.guess + text[concept.tokens[-1].end :]
    return text if guessed else ""


def _content(tokens: list[Token], language: str) -> list[Token]:
    has_number = any(token.words[-1].isdigit() for token in tokens)
    content = [
        token
        for token in tokens
        if not is_stop_word(token.words[-1], language)
        and (len(token.words[-1]) > 1 or token.words[-1].isdigit())
        and not (has_number and token.words[-1] in _POINTERS)
    ]
    return content[:MOST_WORDS]


class _Reader:
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
        subjects = self.thesaurus.subjects_named(tuple(token.words[-1] for token in tokens))
        names = [name for subject in subjects for name in self._names(subject)]
        joined = self._forms("".join(token.words[-1] for token in tokens)) if 1 < len(tokens) < 4 else {}
        if len(tokens) > 1 and not names and not joined:
            return None
        concept = Concept(tokens, names)
        literal = [alternative for token in tokens for alternative in self._literal(token)[:1]]
        if len(tokens) == 1:
            concept.alternatives += self._literal(tokens[0])
        elif literal:
            groups = tuple(group for one in literal for group in one.groups)
            concept.alternatives.append(Alternative(groups, may_be_partial=True))
        if joined:
            concept.alternatives.append(Alternative((joined,)))
        if not concept.alternatives:
            self._guess(concept)
        elif self._is_doubtful(concept) and (guess := self._guess(concept)):
            concept.alternatives.append(guess)
        return concept

    def _is_doubtful(self, concept: Concept) -> bool:
        """One unknown word that only happens to begin or end a longer one, which a slip of the finger explains too."""
        weights = [weight for one in concept.alternatives for group in one.groups for weight in group.values()]
        closest = max(weights, default=0)
        return len(concept.tokens) == 1 and closest < DOUBTFUL

    def _literal(self, token: Token) -> list[Alternative]:
        """The token as it stands: its forms and compounds, then its parts."""
        word = token.words[-1]
        parts = [self._forms(part) for part in token.words[:-1] if not is_stop_word(part, self.lexicon.language)]
        found = []
        group = self._forms(word) | {
            text: closeness for text, closeness in self.lexicon.compounds_with(word).items() if not word.isdigit()
        }
        about = self.thesaurus.index_words_with(word, self.lexicon.language)
        group |= {text: ABOUT * share for text, share in about.items()}
        if group:
            found.append(Alternative((group,)))
        if parts and all(parts):
            found.append(Alternative(tuple(parts), SAME))
        elif known := self.lexicon.parts_of(word):
            found.append(Alternative(tuple(dict.fromkeys(forms, 1.0) for forms in known), IN_PARTS))
        elif not found and (head := self.lexicon.head_of(word)):
            # The rest of the compound is unknown here, so nothing can answer it in full.
            found.append(Alternative((dict.fromkeys(head, 1.0), {}), IN_PARTS, may_be_partial=True))
        return found

    def _forms(self, word: str) -> Group:
        return {form: SAME if form == word else OTHER_FORM for form in self.lexicon.forms(word)}

    def _names(self, subject: Subject) -> list[Alternative]:
        found = [Alternative((dict.fromkeys(subject.words, SAME),))] if subject.words else []
        for name in self.thesaurus.other_names(subject):
            groups = tuple(self._forms(word) for word in name.words)
            if name.language == self.lexicon.language and all(groups):
                found.append(Alternative(groups, OTHER_NAME))
        return found

    def _guess(self, concept: Concept) -> Alternative | None:
        """Notes the likeliest spelling, in small letters if it was typed so, and returns what it would find."""
        typed = concept.tokens[0]
        likely = self.lexicon.nearest(typed.words[-1])
        if not likely:
            return None
        best = next(iter(likely))
        concept.guess = best if typed.written.islower() else self.lexicon.written(best)
        return Alternative(({word: SLIP * like for word, like in likely.items()},))
