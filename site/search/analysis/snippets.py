"""The piece of a text that shows why it was found, and the words in it that did it."""

from collections.abc import Collection
from dataclasses import dataclass

from search.analysis.tokens import Token, tokenise

WIDTH = 220


@dataclass(frozen=True)
class Piece:
    """A run of text, marked when it is a word that was asked for. Not escaped: that is the template's work."""

    text: str
    is_match: bool = False


def highlight(text: str, words: Collection[str]) -> list[Piece]:
    """The whole text in pieces."""
    return _pieces(text, [token for token in tokenise(text) if _matches(token, words)], 0, len(text))


def snippet(text: str, words: Collection[str], width: int = WIDTH) -> list[Piece]:
    """About `width` characters around the densest spot of matches, cut at words, or the beginning of the text."""
    text = " ".join(text.split())
    tokens = tokenise(text)
    matches = [token for token in tokens if _matches(token, words)]
    start = _densest(matches, width)
    # A little of what comes before, so that the match does not stand at the very edge.
    start = max(0, start - width // 5)
    start = text.rfind(" ", 0, start) + 1 if start else 0
    end = len(text) if start + width >= len(text) else text.rfind(" ", start, start + width)
    end = end if end > start else min(len(text), start + width)
    inside = [token for token in matches if start <= token.start and token.end <= end]
    pieces = _pieces(text, inside, start, end)
    return [*([Piece("… ")] if start else []), *pieces, *([Piece(" …")] if end < len(text) else [])]


def _matches(token: Token, words: Collection[str]) -> bool:
    return any(word in words for word in token.words)


def _densest(matches: list[Token], width: int) -> int:
    """Where the window with the most different words begins; the first of equals."""
    best_start, best_count = 0, 0
    for number, match in enumerate(matches):
        inside = {m.words[-1] for m in matches[number : number + 20] if m.end - match.start <= width * 4 // 5}
        if len(inside) > best_count:
            best_start, best_count = match.start, len(inside)
    return best_start


def _pieces(text: str, matches: list[Token], start: int, end: int) -> list[Piece]:
    pieces, position = [], start
    for match in matches:
        pieces += [Piece(text[position : match.start]), Piece(match.written, is_match=True)]
        position = match.end
    pieces.append(Piece(text[position:end]))
    return [piece for piece in pieces if piece.text]
