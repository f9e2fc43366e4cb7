"""What an editor may get wrong, one example per rule."""

from decimal import Decimal

import pytest
from hypothesis import given

from learning.domain.authoring import Problem, Rule, errors_in, gap_markers, problems_of
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
)

from .questions import clozes, numbers, orderings


def option(text: str, *, is_correct: bool = False, feedback: str = "Because.") -> Option:
    return Option(id=text, text=text, is_correct=is_correct, feedback=feedback)


def gap(id: str, *accepted: str) -> Gap:
    return Gap(id=id, accepted=accepted)


RIGHT, WRONG = option("yes", is_correct=True), option("no")


@pytest.mark.parametrize(
    ("question", "problems"),
    [
        (SingleChoice(options=(RIGHT, WRONG)), []),
        (SingleChoice(options=(WRONG, option("maybe"))), [Problem(rule=Rule.ONE_RIGHT_OPTION)]),
        (SingleChoice(options=(RIGHT, option("x", is_correct=True))), [Problem(rule=Rule.ONE_RIGHT_OPTION)]),
        (SingleChoice(options=(RIGHT,)), [Problem(rule=Rule.TWO_OPTIONS)]),
        (
            SingleChoice(options=(RIGHT, option(" NO "), WRONG)),
            [Problem(rule=Rule.EQUAL_TEXTS, part=2, detail="no")],
        ),
        (
            SingleChoice(options=(RIGHT, option("no", feedback=" "))),
            [Problem(rule=Rule.FEEDBACK, part=1, detail="no")],
        ),
        (MultipleChoice(options=(RIGHT, option("x", is_correct=True))), []),
        (MultipleChoice(options=(WRONG, option("maybe"))), [Problem(rule=Rule.SOME_RIGHT_OPTION)]),
        (Ordering(items=(Item(id="1", text="one"),)), [Problem(rule=Rule.TWO_OPTIONS)]),
        (
            Matching(pairs=(Pair(id="1", left="a", right="x"), Pair(id="2", left="a", right="y"))),
            [Problem(rule=Rule.EQUAL_TEXTS, part=1, detail="a")],
        ),
        (Number(value=Decimal(1), tolerance=Decimal(-1)), [Problem(rule=Rule.NEGATIVE_TOLERANCE)]),
        (Cloze(text="{{1}} and {{2}}", gaps=(gap("a", "x"), gap("b", "y"))), []),
        (
            Cloze(text="{{1}} and {{2}}", gaps=(gap("a", "x"),)),
            [Problem(rule=Rule.MARKER_WITHOUT_GAP, detail="{{2}}")],
        ),
        (
            Cloze(text="{{1}}", gaps=(gap("a", "x"), gap("b", "y"))),
            [Problem(rule=Rule.GAP_WITHOUT_MARKER, part=1, detail="{{2}}")],
        ),
        (Cloze(text="{{1}} {{1}}", gaps=(gap("a", "x"),)), [Problem(rule=Rule.MARKER_TWICE, detail="{{1}}")]),
        (Cloze(text="{{1}}", gaps=(gap("a", " "),)), [Problem(rule=Rule.GAP_WITHOUT_ANSWER, part=0)]),
    ],
)
def test_each_rule_by_example(question: Question, problems: list[Problem]) -> None:
    assert problems_of(question) == problems


def test_missing_feedback_warns_and_stops_nothing() -> None:
    question = SingleChoice(options=(option("yes", is_correct=True, feedback=""), WRONG))

    assert problems_of(question) == [Problem(rule=Rule.FEEDBACK, part=0, detail="yes")]
    assert errors_in(problems_of(question)) == []


@given(clozes())
def test_gaps_numbered_as_listed_have_no_marker_problems(question: Cloze) -> None:
    assert problems_of(question) == []
    assert gap_markers(question.text) == list(range(1, len(question.gaps) + 1))


@given(orderings())
def test_orders_of_different_items_are_fine(question: Ordering) -> None:
    assert problems_of(question) == []


@given(numbers())
def test_numbers_with_a_tolerance_of_zero_or_more_are_fine(question: Number) -> None:
    assert problems_of(question) == []
