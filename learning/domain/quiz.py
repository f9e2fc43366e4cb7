"""Scoring: a question and an answer in, points out.

The rules hold for every type: a full right answer earns all points, an empty one none, the order in which options
were shown never matters, parts the question does not know are ignored, and points stay between 0 and the maximum.
`tests/learning/cases/scoring.json` shows each rule by example.
"""

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import singledispatch

from learning.domain.numbers import parse_number
from learning.domain.questions import (
    CHOSEN,
    NUMBER,
    TRUTH,
    Answer,
    Cloze,
    Matching,
    MultipleChoice,
    Number,
    Ordering,
    Question,
    SingleChoice,
    TrueFalse,
)


class Outcome(StrEnum):
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"


@dataclass(frozen=True)
class Score:
    """`parts` says for each answered part (option, item, gap …) whether it was right."""

    points: int
    maximum: int
    parts: Mapping[str, bool] = field(default_factory=dict)

    @property
    def outcome(self) -> Outcome:
        if self.points == self.maximum:
            return Outcome.RIGHT
        return Outcome.PARTLY if self.points else Outcome.WRONG


@singledispatch
def score(question: Question, answer: Answer) -> Score:
    """The points `answer` earns; the rule of each type stands at its own function below."""
    raise TypeError(f"No scoring rule for {type(question).__name__}")


@score.register
def _score_single_choice(question: SingleChoice, answer: Answer) -> Score:
    """All or nothing: one point when exactly the correct option was chosen."""
    parts = {option.id: option.is_correct for option in question.options if option.id in answer}
    return Score(int(list(parts.values()) == [True]), 1, parts)


@score.register
def _score_multiple_choice(question: MultipleChoice, answer: Answer) -> Score:
    """One point per correct option chosen, minus one per wrong option chosen, never below zero.

    Ticking everything therefore does not pay. The maximum is the number of correct options.
    """
    parts = {option.id: option.is_correct for option in question.options if option.id in answer}
    right = sum(parts.values())
    maximum = sum(option.is_correct for option in question.options)
    return Score(max(0, right - (len(parts) - right)), maximum, parts)


@score.register
def _score_true_false(question: TrueFalse, answer: Answer) -> Score:
    """All or nothing."""
    given = answer.get(TRUTH)
    if given not in ("true", "false"):
        return Score(0, 1)
    is_right = (given == "true") == question.is_true
    return Score(int(is_right), 1, {TRUTH: is_right})


@score.register
def _score_ordering(question: Ordering, answer: Answer) -> Score:
    """One point per item placed directly behind the item that comes before it in the correct order.

    What counts is the sequence, not the absolute place: one item put at the wrong end costs one or two points and
    not all of them. A place given to two items counts for neither. The maximum is the number of items minus one.
    """
    places = _places(question, answer)
    following = [
        after.id in places and places.get(before.id) == places[after.id] - 1
        for before, after in zip(question.items, question.items[1:], strict=False)
    ]
    parts = {
        item.id: places.get(item.id) == place for place, item in enumerate(question.items, 1) if item.id in answer
    }
    return Score(sum(following), len(question.items) - 1, parts)


def _places(question: Ordering, answer: Answer) -> dict[str, int]:
    wanted = {item.id: answer.get(item.id, "") for item in question.items}
    valid = {str(place) for place in range(1, len(question.items) + 1)}
    used = Counter(wanted.values())
    return {id: int(place) for id, place in wanted.items() if place in valid and used[place] == 1}


@score.register
def _score_matching(question: Matching, answer: Answer) -> Score:
    """One point per left-hand side with its right-hand side, or with another one that reads the same."""
    rights = {pair.id: pair.right for pair in question.pairs}
    parts = {
        pair.id: rights[answer[pair.id]] == pair.right for pair in question.pairs if answer.get(pair.id) in rights
    }
    return Score(sum(parts.values()), len(question.pairs), parts)


@score.register
def _score_number(question: Number, answer: Answer) -> Score:
    """All or nothing: right when the distance to the value is at most the tolerance (limits included)."""
    given = parse_number(answer.get(NUMBER, ""), language=question.language, unit=question.unit)
    if given is None:
        return Score(0, 1)
    is_right = abs(given - question.value) <= question.tolerance
    return Score(int(is_right), 1, {NUMBER: is_right})


@score.register
def _score_cloze(question: Cloze, answer: Answer) -> Score:
    """One point per gap whose text equals an accepted variant, whatever its case and spacing."""
    parts = {
        gap.id: comparable(answer[gap.id]) in {comparable(variant) for variant in gap.accepted}
        for gap in question.gaps
        if comparable(answer.get(gap.id, ""))
    }
    return Score(sum(parts.values()), len(question.gaps), parts)


def comparable(text: str) -> str:
    """`text` for comparison: composed Unicode, no case, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


@singledispatch
def solution(question: Question) -> dict[str, str]:
    """An answer that earns all points."""
    raise TypeError(f"No solution for {type(question).__name__}")


@solution.register(SingleChoice)
@solution.register(MultipleChoice)
def _solution_choice(question: SingleChoice | MultipleChoice) -> dict[str, str]:
    return {option.id: CHOSEN for option in question.options if option.is_correct}


@solution.register
def _solution_true_false(question: TrueFalse) -> dict[str, str]:
    return {TRUTH: "true" if question.is_true else "false"}


@solution.register
def _solution_ordering(question: Ordering) -> dict[str, str]:
    return {item.id: str(place) for place, item in enumerate(question.items, 1)}


@solution.register
def _solution_matching(question: Matching) -> dict[str, str]:
    return {pair.id: pair.id for pair in question.pairs}


@solution.register
def _solution_number(question: Number) -> dict[str, str]:
    return {NUMBER: f"{question.value.normalize():f}"}


@solution.register
def _solution_cloze(question: Cloze) -> dict[str, str]:
    return {gap.id: gap.accepted[0] for gap in question.gaps if gap.accepted}


def digest(question: Question) -> str:
    """A short fingerprint of what counts as right, the same in every language.

    It changes when an option is added or dropped, a key is corrected, an order or a value changed; it does not
    change with wording, so a corrected typing error never tells learners that the question is a new one. Accepted
    variants of a gap differ per language and stay out too.
    """
    match question:
        case Number():
            key = f"{question.value.normalize():f}±{question.tolerance.normalize():f}"
        case Matching():
            key = " ".join(pair.id for pair in question.pairs)
        case Cloze():
            key = " ".join(gap.id for gap in question.gaps)
        case SingleChoice() | MultipleChoice():
            key = " ".join(sorted(f"{option.id}={option.is_correct}" for option in question.options))
        case _:
            key = " ".join(f"{id}={value}" for id, value in solution(question).items())
    return hashlib.sha256(f"{type(question).__name__} {key}".encode()).hexdigest()[:16]
