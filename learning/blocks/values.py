"""Block values that speak the language of the domain."""

from decimal import Decimal

from wagtail import blocks

from learning.domain import quiz
from learning.domain.outline import StepKind
from learning.domain.questions import (
    Cloze,
    Gap,
    Item,
    Matching,
    MultipleChoice,
    Number,
    Option,
    Ordering,
    Pair,
    Question,
    SingleChoice,
    TrueFalse,
)


def lines(text: str | None) -> tuple[str, ...]:
    """The filled lines of a text that holds one thing per line."""
    return tuple(line.strip() for line in (text or "").splitlines() if line.strip())


class StepValue(blocks.StructValue):
    kind: StepKind

    @property
    def digest(self) -> str:
        return ""

    def as_question(self, language: str = "de") -> Question | None:
        """The question in the domain's terms; None for steps without a right answer."""
        return None


class QuestionValue(StepValue):
    kind = StepKind.QUESTION

    @property
    def digest(self) -> str:
        question = self.as_question()
        return quiz.digest(question) if question else ""

    @property
    def _options(self) -> tuple[Option, ...]:
        return tuple(
            Option(
                id=child.id,
                text=child.value["text"] or "",
                is_correct=child.value["is_correct"],
                feedback=child.value["feedback"] or "",
            )
            for child in self["options"].bound_blocks
        )


class SingleChoiceValue(QuestionValue):
    def as_question(self, language: str = "de") -> SingleChoice:
        return SingleChoice(options=self._options)


class MultipleChoiceValue(QuestionValue):
    def as_question(self, language: str = "de") -> MultipleChoice:
        return MultipleChoice(options=self._options)


class TrueFalseValue(QuestionValue):
    def as_question(self, language: str = "de") -> TrueFalse:
        return TrueFalse(statement=self["statement"], is_true=self["answer"] == "true")


class OrderingValue(QuestionValue):
    def as_question(self, language: str = "de") -> Ordering:
        children = self["items"].bound_blocks
        return Ordering(items=tuple(Item(id=child.id, text=child.value or "") for child in children))


class MatchingValue(QuestionValue):
    def as_question(self, language: str = "de") -> Matching:
        return Matching(
            pairs=tuple(
                Pair(id=child.id, left=child.value["left"] or "", right=child.value["right"] or "")
                for child in self["pairs"].bound_blocks
            )
        )


class NumberValue(QuestionValue):
    def as_question(self, language: str = "de") -> Number:
        return Number(
            value=self["answer"] if self["answer"] is not None else Decimal(0),
            tolerance=self["tolerance"] if self["tolerance"] is not None else Decimal(0),
            unit=self["unit"] or "",
            language=language,
        )


class ClozeValue(QuestionValue):
    def as_question(self, language: str = "de") -> Cloze:
        children = self["gaps"].bound_blocks
        return Cloze(
            text=self["text"] or "",
            gaps=tuple(Gap(id=child.id, accepted=lines(child.value["accepted"])) for child in children),
        )


class ReflectionValue(StepValue):
    kind = StepKind.REFLECTION


class ChecklistValue(StepValue):
    kind = StepKind.CHECKLIST


class TaskValue(StepValue):
    kind = StepKind.TASK
