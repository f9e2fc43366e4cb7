"""The body of a lesson: everything an editorial page can hold, and the steps."""

from collections.abc import Iterator
from typing import Protocol

from django.utils.translation import gettext_lazy as _

from core.blocks import BodyBlock
from learning.blocks.form import FormBlock
from learning.blocks.questions import (
    ClozeBlock,
    MatchingBlock,
    MultipleChoiceBlock,
    NumberBlock,
    OrderingBlock,
    SingleChoiceBlock,
    TrueFalseBlock,
)
from learning.blocks.steps import ChecklistBlock, ReflectionBlock, StepBlock
from learning.blocks.task import PracticeTaskBlock
from learning.blocks.values import StepValue


class StepChild(Protocol):
    """A child of the lesson's stream that is a step."""

    id: str
    block_type: str
    value: StepValue
    block: StepBlock


class LessonBodyBlock(BodyBlock):
    single_choice = SingleChoiceBlock()
    multiple_choice = MultipleChoiceBlock()
    true_false = TrueFalseBlock()
    ordering = OrderingBlock()
    matching = MatchingBlock()
    number = NumberBlock()
    cloze = ClozeBlock()
    reflection = ReflectionBlock()
    checklist = ChecklistBlock()
    task = PracticeTaskBlock()
    form = FormBlock()

    class Meta:
        help_text = _("Short texts and questions in turn: after two or three paragraphs learners do something.")


def is_step(child) -> bool:
    return isinstance(child.block, StepBlock)


def steps_in(stream) -> Iterator[StepChild]:
    return (child for child in stream if is_step(child))
