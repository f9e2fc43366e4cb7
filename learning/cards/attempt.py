"""What has just happened at one step of the page that is being drawn."""

from dataclasses import dataclass, field
from enum import StrEnum

from learning.domain.questions import Answer


class Outcome(StrEnum):
    SCORED = "scored"
    SAVED = "saved"
    SHOWN = "shown"
    BLANK = "blank"
    TOO_LONG = "too long"
    CHANGED = "changed"


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """`answer` is shown again whatever the outcome: nothing typed is ever lost.

    `asks_memory` means that nothing was stored yet and the learner shall choose; `memory` carries an earlier "do not
    remember" on to the next form of the same page.
    """

    step: str
    outcome: Outcome
    answer: Answer = field(default_factory=dict)
    asks_memory: bool = False
    wants_no_memory: bool = False

    @property
    def is_refused(self) -> bool:
        return self.outcome in (Outcome.BLANK, Outcome.TOO_LONG, Outcome.CHANGED)
