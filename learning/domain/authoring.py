"""What can be wrong with a question as an editor wrote it.

The page editor, the translation check and the loader of the start content all ask here. A problem names its rule and
where it lies; the words for it belong to the blocks, which know languages.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import singledispatch

from learning.domain.questions import (
    Cloze,
    Matching,
    MultipleChoice,
    Number,
    Option,
    Ordering,
    Question,
    SingleChoice,
    TrueFalse,
)
from learning.domain.quiz import comparable

GAP_MARKER = re.compile(r"\{\{\s*(\d+)\s*\}\}")


class Rule(StrEnum):
    ONE_RIGHT_OPTION = "one_right_option"
    SOME_RIGHT_OPTION = "some_right_option"
    TWO_OPTIONS = "two_options"
    EQUAL_TEXTS = "equal_texts"
    FEEDBACK = "feedback"
    NEGATIVE_TOLERANCE = "negative_tolerance"
    MARKER_WITHOUT_GAP = "marker_without_gap"
    GAP_WITHOUT_MARKER = "gap_without_marker"
    MARKER_TWICE = "marker_twice"
    GAP_WITHOUT_ANSWER = "gap_without_answer"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """`part` is the position (from 0) of the option, item, pair or gap concerned; `detail` is quoted to the editor."""

    rule: Rule
    part: int | None = None
    detail: str = ""

    @property
    def is_warning(self) -> bool:
        """A warning is shown to the editor and stops nothing."""
        return self.rule is Rule.FEEDBACK


def problems_of(question: Question) -> list[Problem]:
    """Everything wrong with `question`, errors before warnings, in the order of its parts."""
    return sorted(_check(question), key=lambda problem: problem.is_warning)


@singledispatch
def _check(question: Question) -> Iterator[Problem]:
    raise TypeError(f"No authoring rules for {type(question).__name__}")


@_check.register
def _check_single_choice(question: SingleChoice) -> Iterator[Problem]:
    yield from _check_options(question.options)
    if sum(option.is_correct for option in question.options) != 1:
        yield Problem(rule=Rule.ONE_RIGHT_OPTION)


@_check.register
def _check_multiple_choice(question: MultipleChoice) -> Iterator[Problem]:
    yield from _check_options(question.options)
    if not any(option.is_correct for option in question.options):
        yield Problem(rule=Rule.SOME_RIGHT_OPTION)


def _check_options(options: Sequence[Option]) -> Iterator[Problem]:
    yield from _check_texts([option.text for option in options])
    for place, option in enumerate(options):
        if not option.feedback.strip():
            yield Problem(rule=Rule.FEEDBACK, part=place, detail=option.text)


def _check_texts(texts: Sequence[str]) -> Iterator[Problem]:
    if len(texts) < 2:
        yield Problem(rule=Rule.TWO_OPTIONS)
    seen = set()
    for place, text in enumerate(map(comparable, texts)):
        if text in seen:
            yield Problem(rule=Rule.EQUAL_TEXTS, part=place, detail=texts[place])
        seen.add(text)


@_check.register
def _check_true_false(question: TrueFalse) -> Iterator[Problem]:
    yield from ()


@_check.register
def _check_ordering(question: Ordering) -> Iterator[Problem]:
    yield from _check_texts([item.text for item in question.items])


@_check.register
def _check_matching(question: Matching) -> Iterator[Problem]:
    yield from _check_texts([pair.left for pair in question.pairs])


@_check.register
def _check_number(question: Number) -> Iterator[Problem]:
    if question.tolerance < 0:
        yield Problem(rule=Rule.NEGATIVE_TOLERANCE)


@_check.register
def _check_cloze(question: Cloze) -> Iterator[Problem]:
    markers = gap_markers(question.text)
    places = range(1, len(question.gaps) + 1)
    for marker in sorted(set(markers)):
        if marker not in places:
            yield Problem(rule=Rule.MARKER_WITHOUT_GAP, detail=f"{{{{{marker}}}}}")
        if markers.count(marker) > 1:
            yield Problem(rule=Rule.MARKER_TWICE, detail=f"{{{{{marker}}}}}")
    for place, gap in zip(places, question.gaps, strict=True):
        if place not in markers:
            yield Problem(rule=Rule.GAP_WITHOUT_MARKER, part=place - 1, detail=f"{{{{{place}}}}}")
        if not any(map(comparable, gap.accepted)):
            yield Problem(rule=Rule.GAP_WITHOUT_ANSWER, part=place - 1)


def gap_markers(text: str) -> list[int]:
    """The numbers of the gap markers in `text`, in reading order: a translation must have the same set."""
    return [int(number) for number in GAP_MARKER.findall(text)]


def errors_in(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if not problem.is_warning]
