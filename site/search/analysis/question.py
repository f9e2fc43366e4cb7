"""What a searcher asks for."""

from dataclasses import dataclass

from search.analysis.concepts import IN_PARTS, Concept
from search.analysis.lexicon import Lexicon
from search.analysis.reading import Reader
from search.analysis.snippets import Wanted
from search.analysis.stopwords import is_stop_word
from search.analysis.thesaurus import Thesaurus
from search.analysis.tokens import Token, clean, tokenise

LONGEST_QUESTION = 200
MOST_WORDS = 12

# "§ 87 Abs. 1 Nr. 6", "section 87(1) no. 6": beside a number these words only say what the number counts.
_POINTERS = frozenset(("paragraph", "paragraphen", "absatz", "abs", "nummer", "nr", "satz", "artikel", "art"))
_POINTERS |= {"section", "sec", "article", "no", "number"}


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
    def telling(self) -> Wanted:
        """What shows a reader why something was found; a mere part of what they typed does not."""
        return self._wanted(closer_than=IN_PARTS)

    @property
    def anything(self) -> Wanted:
        """Every word that may have found something, for entries without one of the telling ones."""
        words = {word: number for number, concept in enumerate(self.concepts) for word in concept.words()}
        return Wanted(words)

    def _wanted(self, closer_than: float) -> Wanted:
        words: dict[str, int] = {}
        names = []
        for number, concept in enumerate(self.concepts):
            for alternative in concept.alternatives:
                if alternative.weight <= closer_than:
                    continue
                if len(alternative.groups) == 1:
                    words |= dict.fromkeys(alternative.groups[0], number)
                else:
                    names.append((number, alternative.groups))
        return Wanted(words, tuple(names))


def understand(text: str, lexicon: Lexicon, thesaurus: Thesaurus) -> Question:
    """The question of a text, cut to a sensible length. It has no concepts when only stop words were typed."""
    text = " ".join(clean(text[: LONGEST_QUESTION * 5]).split())[:LONGEST_QUESTION]
    reader = Reader(lexicon, thesaurus)
    concepts = reader.concepts(_content(tokenise(text), lexicon.language))
    correction = _corrected(text, concepts)
    if correction and not all(concept.alternatives for concept in concepts if concept.guess):
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
