"""Scoring: the rules every type keeps, and each rule by example."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from learning.domain.questions import (
    CHOSEN,
    Answer,
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
from learning.domain.quiz import Outcome, Score, digest, score, solution

from .questions import answers_to, matchings, multiple_choices, numbers, orderings, parts_of, questions

CASES = json.loads((Path(__file__).parent.parent / "cases" / "scoring.json").read_text())


def question_in(case: dict) -> Question:
    match case:
        case {"type": "single_choice" | "multiple_choice" as kind, "options": options}:
            made = tuple(Option(id=o["id"], text=o["text"], is_correct=o["correct"]) for o in options)
            return SingleChoice(options=made) if kind == "single_choice" else MultipleChoice(options=made)
        case {"type": "true_false", "answer": answer}:
            return TrueFalse(statement="", is_true=answer)
        case {"type": "ordering", "items": items}:
            return Ordering(items=tuple(Item(**item) for item in items))
        case {"type": "matching", "pairs": pairs}:
            return Matching(pairs=tuple(Pair(**pair) for pair in pairs))
        case {"type": "number", "value": value, "tolerance": tolerance, "unit": unit, "language": language}:
            return Number(value=Decimal(value), tolerance=Decimal(tolerance), unit=unit, language=language)
        case {"type": "cloze", "text": text, "gaps": gaps}:
            return Cloze(text=text, gaps=tuple(Gap(id=g["id"], accepted=tuple(g["accepted"])) for g in gaps))
    raise AssertionError(case)


@pytest.mark.parametrize("case", CASES, ids=[case["rule"] for case in CASES])
def test_each_rule_by_example(case: dict) -> None:
    result = score(question_in(case["question"]), case["answer"])

    assert (result.points, result.maximum, result.outcome) == (
        case["points"],
        case["maximum"],
        case["outcome"],
    )


@given(questions)
def test_a_full_right_answer_earns_all_points(question: Question) -> None:
    result = score(question, solution(question))

    assert result.points == result.maximum > 0
    assert result.outcome is Outcome.RIGHT
    assert all(result.parts.values())


@given(questions)
def test_no_answer_earns_no_points(question: Question) -> None:
    assert score(question, {}).points == 0


@given(st.data(), questions)
def test_points_stay_between_zero_and_the_maximum(data: st.DataObject, question: Question) -> None:
    result = score(question, data.draw(answers_to(question)))

    assert 0 <= result.points <= result.maximum


@given(st.data(), questions)
def test_parts_the_question_does_not_know_are_ignored(data: st.DataObject, question: Question) -> None:
    answer = data.draw(answers_to(question))
    known: Answer = {part: value for part, value in answer.items() if part in parts_of(question)}

    assert score(question, answer) == score(question, known)


@given(st.data(), st.one_of(multiple_choices(), matchings()))
def test_the_order_of_options_never_matters(data: st.DataObject, question: MultipleChoice | Matching) -> None:
    answer = data.draw(answers_to(question))
    if isinstance(question, MultipleChoice):
        turned: Question = replace(question, options=tuple(data.draw(st.permutations(question.options))))
    else:
        turned = replace(question, pairs=tuple(data.draw(st.permutations(question.pairs))))

    assert score(turned, answer) == score(question, answer)


@given(st.data(), questions)
def test_the_order_in_which_parts_arrive_never_matters(data: st.DataObject, question: Question) -> None:
    answer = data.draw(answers_to(question))
    turned = dict(data.draw(st.permutations(list(answer.items()))))

    assert score(question, turned) == score(question, answer)


@given(numbers())
def test_a_number_may_be_written_with_comma_or_point(question: Number) -> None:
    written = solution(question)["number"]
    assume("." in written)

    assert score(question, {"number": written.replace(".", ",")}) == score(question, {"number": written})


@given(orderings())
def test_reversing_an_order_of_three_or_more_earns_nothing(question: Ordering) -> None:
    assume(len(question.items) > 2)
    backwards = {item.id: str(place) for place, item in enumerate(reversed(question.items), 1)}

    assert score(question, backwards).points == 0


def test_a_score_names_the_parts_that_were_right() -> None:
    question = MultipleChoice(
        options=(
            Option(id="a", text="A", is_correct=True),
            Option(id="b", text="B", is_correct=False),
            Option(id="c", text="C", is_correct=True),
        )
    )

    assert score(question, {"a": CHOSEN, "b": CHOSEN}) == Score(0, 2, {"a": True, "b": False})


@given(multiple_choices())
def test_the_digest_follows_the_key_and_not_the_wording(question: MultipleChoice) -> None:
    reworded = replace(question, options=tuple(replace(option, text="new") for option in question.options))
    first = question.options[0]
    corrected = replace(question, options=(replace(first, is_correct=not first.is_correct), *question.options[1:]))

    assert digest(reworded) == digest(question)
    assert digest(corrected) != digest(question)


@given(orderings())
def test_the_digest_of_an_order_changes_with_the_order(question: Ordering) -> None:
    assert digest(Ordering(items=question.items[::-1])) != digest(question)
