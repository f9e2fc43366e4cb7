"""Typing errors: which known words are a slip of the finger away."""

from collections.abc import Collection

from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 5
MOST = 4


def nearest(folded: str, known: Collection[str], most_errors: int | None = None) -> dict[str, float]:
    """Known words within one error, two for long words and three for very long ones, with likeness below 1.

    Swapped neighbours count as one error (optimal string alignment).
    """
    if len(folded) < SHORTEST or not folded.isalpha():
        return {}
    errors = most_errors or (1 if len(folded) < 8 else 2 if len(folded) < 13 else 3)
    found = process.extract(folded, known, scorer=OSA.distance, score_cutoff=errors, limit=MOST * 3)
    if not found:
        return {}
    fewest = min(distance for _, distance, _ in found)
    likely = [
        (word, distance)
        for word, distance, _ in found
        # The first letter is rarely wrong; without this rule short words have strange neighbours.
        if distance == fewest and (word[0] == folded[0] or len(folded) > 7) and len(word) >= SHORTEST - 1
    ]
    return {word: 1 - distance / len(folded) for word, distance in likely[:MOST]}
