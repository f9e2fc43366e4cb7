"""The piece of a text that shows why it was found, and the words in it that did it."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from search.analysis.tokens import Token, tokenise

WIDTH = 220
# Below this a sentence says too little alone, and its neighbours come along.
TOO_SHORT = 60
# Between the words of a name others may stand: assessment of the risks.
GAP = 2
BETWEEN_PASSAGES = " · "

# After "Abs." and "8." no sentence ends; after „… Betrieb.“ one does.
_END_OF_SENTENCE = re.compile(r"(?:(?<=\w{3}[.!?])|(?<=\w[.!?][”“\"»)]))\s+(?=[^\W\d_]|[„“\"«(§])")


@dataclass(frozen=True)
class Piece:
    """A run of text, marked when it is a word that was asked for. Not escaped: that is the template's work."""

    text: str
    is_match: bool = False


@dataclass(frozen=True)
class Wanted:
    """What is marked, each with the number of the concept it stands for: words wherever they are, and names of several
    words (a set for each) where these stand close together."""

    words: Mapping[str, int] = field(default_factory=dict)
    names: tuple[tuple[int, tuple[Collection[str], ...]], ...] = ()

    def matches(self, tokens: list[Token]) -> dict[int, int]:
        """By position of the token, the number of what it stands for."""
        found: dict[int, int] = {}
        for number, words in self.names:
            for positions in _together(tokens, words):
                found |= dict.fromkeys(positions, number)
        for position, token in enumerate(tokens):
            known = [self.words[word] for word in token.words if word in self.words]
            if known:
                found[position] = known[0]
        return found


@dataclass(frozen=True)
class Snippet:
    """`covers`: how many of the things that were asked for it shows."""

    pieces: list[Piece]
    covers: int


@dataclass(frozen=True)
class _Sentence:
    text: str
    tokens: list[Token]
    matches: dict[int, int]
    ends_passage: bool

    @property
    def shown(self) -> set[int]:
        return set(self.matches.values())

    @property
    def pieces(self) -> list[Piece]:
        return _pieces(self.text, [self.tokens[position] for position in sorted(self.matches)], 0, len(self.text))


def highlight(text: str, wanted: Wanted) -> list[Piece]:
    """The whole text in pieces."""
    return _sentence(text, wanted, ends_passage=True).pieces


def snippet(text: str, wanted: Wanted, width: int = WIDTH) -> Snippet:
    """Whole sentences, about `width` characters, that show most of what was asked for; without any, the beginning.

    Lines of the text are passages of their own: headings, paragraphs, points of a list.
    """
    sentences = list(_sentences(text, wanted))
    if not sentences:
        return Snippet([], 0)
    best = max(range(len(sentences)), key=lambda number: (*_merit(sentences, number, width), -number))
    if len(sentences[best].text) > width:
        pieces = _cut(sentences[best], width)
        return Snippet(pieces, len(sentences[best].shown))
    chosen = _with_neighbours(sentences, best, width)
    return Snippet(_joined(chosen), len(set().union(*(sentence.shown for sentence in chosen))))


def _sentences(text: str, wanted: Wanted) -> Iterator[_Sentence]:
    for passage in filter(None, (" ".join(line.split()) for line in text.splitlines())):
        parts = _END_OF_SENTENCE.split(passage)
        for number, part in enumerate(parts, start=1):
            yield _sentence(part, wanted, ends_passage=number == len(parts))


def _sentence(text: str, wanted: Wanted, *, ends_passage: bool) -> _Sentence:
    tokens = tokenise(text)
    return _Sentence(text, tokens, wanted.matches(tokens), ends_passage)


def _merit(sentences: list[_Sentence], number: int, width: int) -> tuple[int, int, bool]:
    """What a snippet from here would show, what this sentence shows itself, and whether it is more than a heading."""
    first = sentences[number]
    shown, length = set(first.shown), len(first.text)
    for before, sentence in pairwise(sentences[number : number + 4]):
        length += len(sentence.text) + 1
        if before.ends_passage or length > width:
            break
        shown |= sentence.shown
    # Not from a sentence that itself has nothing to do with the question.
    return (len(shown) if first.shown else 0), len(first.shown), first.text[-1:] in ".!?“”"


def _with_neighbours(sentences: list[_Sentence], number: int, width: int) -> list[_Sentence]:
    """As much of its passage as there is room for, and something of the next when that is too short."""
    chosen, length = [sentences[number]], len(sentences[number].text)
    for sentence in sentences[number + 1 :]:
        room = TOO_SHORT if chosen[-1].ends_passage else width
        if length > room or length + len(sentence.text) > width:
            break
        chosen.append(sentence)
        length += len(sentence.text) + 1
    for sentence in reversed(sentences[:number]):
        length += len(sentence.text) + 1
        if sentence.ends_passage or length > width:
            break
        chosen.insert(0, sentence)
    return chosen


def _joined(sentences: list[_Sentence]) -> list[Piece]:
    pieces = sentences[0].pieces
    for before, sentence in pairwise(sentences):
        between = BETWEEN_PASSAGES if before.ends_passage else " "
        pieces = [*pieces, Piece(between), *sentence.pieces]
    return pieces if sentences[-1].ends_passage else [*pieces, Piece(" …")]


def _cut(sentence: _Sentence, width: int) -> list[Piece]:
    """A long sentence around the densest spot of matches, cut at words."""
    text, matches = sentence.text, [sentence.tokens[position] for position in sorted(sentence.matches)]
    # A little of what comes before, so that the match does not stand at the very edge.
    start = max(0, _densest(matches, width) - width // 5)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = len(text) if start + width >= len(text) else text.rfind(" ", start, start + width)
    end = end if end > start else min(len(text), start + width)
    inside = [token for token in matches if start <= token.start and token.end <= end]
    is_end = end == len(text) and sentence.ends_passage
    pieces = _pieces(text, inside, start, end)
    return [*([Piece("… ")] if start else []), *pieces, *([] if is_end else [Piece(" …")])]


def _densest(matches: list[Token], width: int) -> int:
    """Where the window with the most different words begins; the first of equals."""
    best_start, best_count = 0, 0
    for number, match in enumerate(matches):
        inside = {m.words[-1] for m in matches[number : number + 20] if m.end - match.start <= width * 4 // 5}
        if len(inside) > best_count:
            best_start, best_count = match.start, len(inside)
    return best_start


def _together(tokens: list[Token], name: tuple[Collection[str], ...]) -> Iterator[list[int]]:
    """Positions of the words of a name wherever all of them stand close together, in any order."""
    for first in range(len(tokens)):
        missing = list(name)
        positions: list[int] = []
        for position in range(first, len(tokens)):
            if positions and position - positions[-1] > GAP + 1:
                break
            part = next((part for part in missing if any(word in part for word in tokens[position].words)), None)
            if part is not None:
                missing.remove(part)
                positions.append(position)
            elif not positions:
                break
            if not missing:
                yield positions
                break


def _pieces(text: str, matches: list[Token], start: int, end: int) -> list[Piece]:
    pieces, position = [], start
    for match in matches:
        pieces += [Piece(text[position : match.start]), Piece(match.written, is_match=True)]
        position = match.end
    pieces.append(Piece(text[position:end]))
    return [piece for piece in pieces if piece.text]
