"""Typing errors: which known words are a slip of the finger away."""

from collections.abc import Collection

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 5
MOST = 4
# Below this length most words have a neighbour that means something else: Tasse, Taste; stock, stuck.
LONG = 8

_KEYBOARDS = (("qwertzuiop", "asdfghjkl", "yxcvbnm"), ("qwertyuiop", "asdfghjkl", "zxcvbnm"))
_NEXT_TO = frozenset(
    pair
    for upper, home, lower in _KEYBOARDS
    for row, other in ((upper, upper[1:]), (home, home[1:]), (lower, lower[1:]), (upper, home), (home, lower))
    for one, next_one in zip(row, other, strict=False)
    for pair in (one + next_one, next_one + one)
)
_SOUND_ALIKE = frozenset("ae ea ei ie iy yi dt td bp pb gk kg ck kc fv vf vw wv sz zs cs sc".split())  # noqa: SIM905


def nearest(folded: str, known: Collection[str], most_errors: int | None = None) -> dict[str, float]:
    """Known words within one error, two for long words and three for very long ones, with likeness below 1.

    Swapped neighbours count as one error (optimal string alignment).
    """
    if len(folded) < SHORTEST or not folded.isalpha():
        return {}
    errors = most_errors or (1 if len(folded) <= LONG else 2 if len(folded) < 13 else 3)
    found = process.extract(folded, known, scorer=OSA.distance, score_cutoff=errors, limit=MOST * 3)
    if not found:
        return {}
    fewest = min(distance for _, distance, _ in found)
    likely = [
        (word, distance)
        for word, distance, _ in found
        if distance == fewest and len(word) >= SHORTEST - 1 and _is_likely(folded, word)
    ]
    return {word: 1 - distance / len(folded) for word, distance in likely[:MOST]}


def _is_likely(typed: str, meant: str) -> bool:
    if len(typed) >= LONG or typed == meant:
        return True
    # The first letter is rarely wrong.
    return typed[0] == meant[0] and _is_slip(typed, meant)


def _is_slip(typed: str, meant: str) -> bool:
    """Whether one error is of the kind that fingers and ears make: a letter too few, two swapped, one doubled, or one
    for another that lies beside it or sounds like it."""
    position = next((n for n, (one, other) in enumerate(zip(typed, meant, strict=False)) if one != other), len(meant))
    if len(typed) < len(meant):
        return True
    if len(typed) > len(meant):
        extra, before, after = typed[position], typed[position - 1], typed[position + 1 : position + 2]
        return extra in (before, after) or bool({extra + before, extra + after} & _NEXT_TO)
    pair = typed[position] + meant[position]
    return sorted(typed) == sorted(meant) or pair in _NEXT_TO or pair in _SOUND_ALIKE
