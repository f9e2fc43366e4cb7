"""Earlier translations that may help again. Plain Python."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

# Below this, a suggestion costs more time to correct than it saves.
WORTH_OFFERING = 75


@dataclass(frozen=True)
class Remembered:
    source: str
    target: str
    origin: str  # where it was translated, for people


@dataclass(frozen=True)
class Suggestion:
    remembered: Remembered
    percent: int  # 100: the same words


def suggestions(text: str, remembered: Sequence[Remembered], *, limit: int = 3) -> list[Suggestion]:
    """The most similar first; each translation once."""
    found = process.extract(
        text,
        [item.source for item in remembered],
        scorer=fuzz.ratio,
        score_cutoff=WORTH_OFFERING,
        limit=limit * 5,
    )
    offered: dict[str, Suggestion] = {}
    for _source, score, index in found:
        item = remembered[index]
        # Rounded down, so that 100 always means identical.
        offered.setdefault(item.target, Suggestion(item, int(score)))
    return list(offered.values())[:limit]
