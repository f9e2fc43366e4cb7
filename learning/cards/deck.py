"""The cards of a whole lesson, between its texts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from learning.blocks import StepChild, steps_in
from learning.cards.attempt import Attempt
from learning.cards.card import StepCard, card_for
from learning.domain.memory import Memory
from learning.domain.outline import StepKey, StepKind


@dataclass(frozen=True)
class Part:
    """A child of the lesson's body; `card` is None for texts, pictures and the like."""

    block: Any
    card: StepCard | None = None


@dataclass(frozen=True, kw_only=True)
class Deck:
    """Draws the steps of `stream` for somebody: `key_of` makes a step's key from its block id."""

    stream: Any
    page_id: int
    language: str
    key_of: Callable[[str], StepKey]
    memory: Memory
    attempt: Attempt | None = None
    reveals: bool = False

    def parts(self) -> list[Part]:
        cards = {step.id: self.card(step) for step in steps_in(self.stream)}
        return [Part(block, cards.get(block.id)) for block in self.stream]

    def card(self, step: StepChild) -> StepCard:
        questions = [child.id for child in steps_in(self.stream) if child.value.kind is StepKind.QUESTION]
        key = self.key_of(step.id)
        return card_for(
            step,
            page_id=self.page_id,
            language=self.language,
            record=self.memory.records.get(key),
            answer=self.memory.answers.get(key),
            attempt=self.attempt if self.attempt and self.attempt.step == step.id else None,
            reveals=self.reveals,
            number=questions.index(step.id) + 1 if step.id in questions else 0,
            total=len(questions),
        )
