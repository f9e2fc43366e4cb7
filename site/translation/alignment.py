"""Which new text continues which old one. Plain Python: texts in, standings out."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from rapidfuzz import fuzz

# Unrelated sentences of one language reach 40 to 50 by their letters alone. The larger half of a paragraph that was
# split, and a joined paragraph against its longer part, are at least 66. Between the two lies the boundary.
SIMILAR_ENOUGH = 60
# Of two texts that are about equally similar, the one in the same place is the likelier ancestor.
SAME_PLACE = 3


class Standing(StrEnum):
    CONFIRMED = "confirmed"  # the same words stand somewhere in the old version
    OUTDATED = "outdated"  # the words have changed, an earlier version of them is known
    MISSING = "missing"  # new


@dataclass(frozen=True)
class Piece:
    """A text in its place. Several paragraphs of one rich text share their place."""

    path: str
    text: str


@dataclass(frozen=True)
class Match:
    """`old` is the position of the text that this one continues; None if there is none."""

    standing: Standing
    old: int | None = None


@dataclass(frozen=True)
class Alignment:
    """One match per new piece, in order, and the positions of old pieces that nothing continues."""

    matches: tuple[Match, ...]
    gone: tuple[int, ...]

    def count(self, standing: Standing) -> int:
        return sum(match.standing is standing for match in self.matches)


def align(old: Sequence[Piece], new: Sequence[Piece]) -> Alignment:
    """Aligns by content: moved texts stay confirmed, also into blocks that were deleted and put in again.

    Of a split text the likelier half is outdated and the other one missing; a joined text is outdated. A text that
    changed beyond recognition is outdated only if its place is its own on both sides.
    """
    matches: dict[int, Match] = {}
    for position, ancestor in _equal(old, new):
        matches[position] = Match(Standing.CONFIRMED, ancestor)
    taken = {match.old for match in matches.values()}
    for finder in (_similar, _in_place):
        free_new = [position for position in range(len(new)) if position not in matches]
        free_old = [position for position in range(len(old)) if position not in taken]
        for position, ancestor in finder(old, new, free_old, free_new):
            matches[position] = Match(Standing.OUTDATED, ancestor)
            taken.add(ancestor)
    return Alignment(
        matches=tuple(matches.get(position, Match(Standing.MISSING)) for position in range(len(new))),
        gone=tuple(position for position in range(len(old)) if position not in taken),
    )


def _equal(old: Sequence[Piece], new: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Same words. In the same place if possible; a text that was repeated continues the same old one twice."""
    by_text: dict[str, list[int]] = defaultdict(list)
    for position, piece in enumerate(old):
        by_text[piece.text].append(position)
    free = {text: list(positions) for text, positions in by_text.items()}
    moved = []
    for position, piece in enumerate(new):
        here = next((o for o in free.get(piece.text, ()) if old[o].path == piece.path), None)
        if here is None:
            if piece.text in by_text:
                moved.append(position)
            continue
        free[piece.text].remove(here)
        yield position, here
    for position in moved:
        text = new[position].text
        yield position, free[text].pop(0) if free[text] else by_text[text][0]


def _similar(
    old: Sequence[Piece], new: Sequence[Piece], free_old: list[int], free_new: list[int]
) -> Iterator[tuple[int, int]]:
    """The most similar pairs first, every piece at most once."""
    candidates = []
    for n, o in product(free_new, free_old):
        score = fuzz.ratio(new[n].text, old[o].text, score_cutoff=SIMILAR_ENOUGH)
        if score:
            bonus = SAME_PLACE if old[o].path == new[n].path else 0
            candidates.append((-score - bonus, abs(n - o), n, o))
    used_new: set[int] = set()
    used_old: set[int] = set()
    for _score, _distance, n, o in sorted(candidates):
        if n not in used_new and o not in used_old:
            used_new.add(n)
            used_old.add(o)
            yield n, o


def _in_place(
    old: Sequence[Piece], new: Sequence[Piece], free_old: list[int], free_new: list[int]
) -> Iterator[tuple[int, int]]:
    """Written anew in a place that holds one text only, such as a title."""
    old_paths, new_paths = Counter(p.path for p in old), Counter(p.path for p in new)
    left = {old[o].path: o for o in free_old if old_paths[old[o].path] == 1}
    for n in free_new:
        path = new[n].path
        if new_paths[path] == 1 and path in left:
            yield n, left[path]
