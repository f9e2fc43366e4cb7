"""How long the body of a lesson takes, and how it begins."""

from django.utils.html import strip_tags
from django.utils.text import Truncator
from wagtail.rich_text import get_text_for_indexing

from learning.blocks.lesson import is_step, steps_in
from learning.domain.minutes import Minutes, minutes_for
from learning.domain.outline import StepKind


def minutes_of(stream) -> Minutes:
    """Words of texts and checklists are read; questions and reflections bring minutes of their own.

    A practice task inside a lesson adds the minutes its author gave it to those for practising.
    """
    kinds = [step.value.kind for step in steps_in(stream)]
    minutes = minutes_for(
        words=words_in(stream),
        questions=kinds.count(StepKind.QUESTION),
        reflections=kinds.count(StepKind.REFLECTION),
    )
    tasks = sum(step.value["minutes"] or 0 for step in steps_in(stream) if step.value.kind is StepKind.TASK)
    return Minutes(read=minutes.read, practise=minutes.practise + tasks)


def opening_of(stream, *, chars: int = 155) -> str:
    """The beginning of the first text, as long as search engines show it; "" for a body without a text."""
    first = next((child.value.source for child in stream if child.block_type == "text"), "")
    return Truncator(get_text_for_indexing(first.partition("</p>")[0])).chars(chars)


def words_in(stream) -> int:
    read = (child for child in stream if not is_step(child) or child.value.kind is StepKind.CHECKLIST)
    return sum(
        len(strip_tags(text).split()) for child in read for text in child.block.get_searchable_content(child.value)
    )
