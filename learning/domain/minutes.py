"""How long a lesson takes: computed, so that nobody has to guess and nobody forgets to update it."""

import math
from dataclasses import dataclass

# Slow reading pace for texts that are new and full of terms; adults read plain prose at about twice that speed.
WORDS_PER_MINUTE = 130
MINUTES_PER_QUESTION = 1
MINUTES_PER_REFLECTION = 4


@dataclass(frozen=True)
class Minutes:
    read: int
    practise: int

    @property
    def total(self) -> int:
        return self.read + self.practise


def minutes_for(*, words: int, questions: int, reflections: int) -> Minutes:
    """Minutes to read `words` (rounded up) and to answer; a task brings its own minutes and is not counted here."""
    return Minutes(
        read=math.ceil(words / WORDS_PER_MINUTE),
        practise=questions * MINUTES_PER_QUESTION + reflections * MINUTES_PER_REFLECTION,
    )
