"""What a question consists of: concepts, each with every word of the site that would answer it."""

from dataclasses import dataclass, field

from search.analysis.tokens import Token

SAME, OTHER_FORM, OTHER_NAME, IN_PARTS, ABOUT, SLIP = 1.0, 0.95, 0.85, 0.45, 0.5, 0.6
# What a form loses at most for being another word of the same family.
DERIVED = 0.6
# A compound of which the site knows only one part.
ONE_PART = 0.4
# A word that names nothing known here says less about the subject of a question than one that does, and words that
# only lead to it say little: "How long may locations be kept?"
PLAIN, LEADING = 0.5, 0.25

# Words of the site with their closeness to what was typed.
Group = dict[str, float]


@dataclass(frozen=True)
class Alternative:
    """One way to say it: all groups together, each by any of its words with their closeness.

    `may_be_partial` holds for words as they were typed: an entry with some of them is a weak answer.
    """

    groups: tuple[Group, ...]
    weight: float = 1.0
    may_be_partial: bool = False

    @property
    def is_typed(self) -> bool:
        """Words as they were typed, not another name for them, nor the subject they name."""
        return self.weight == SAME and not all(":" in word for word in self.groups[0])

    @property
    def closeness(self) -> float:
        """Of its closest word to what was typed."""
        return self.weight * max((weight for group in self.groups for weight in group.values()), default=0)


@dataclass
class Concept:
    """One thing that was asked for; `guess` is the likely spelling when the words are unknown here."""

    tokens: list[Token]
    alternatives: list[Alternative] = field(default_factory=list)
    guess: str = ""
    importance: float = 1.0

    @property
    def is_needed(self) -> bool:
        """Whether an entry without it answers only a part of the question."""
        return self.importance > LEADING

    def words(self, closer_than: float = 0) -> set[str]:
        """The words of the alternatives with more than this weight."""
        close = (alternative for alternative in self.alternatives if alternative.weight > closer_than)
        return {word for alternative in close for group in alternative.groups for word in group}
