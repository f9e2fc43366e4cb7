"""Every question type on the site: wrong, partly right and right give the score its docstring promises."""

import pytest

from learning.cards.parts import right_value
from learning.domain.quiz import solution
from learning.models import StepRecord
from tests.learning.factories import (
    EVERY_TYPE,
    SAME_ORIGIN,
    answer_url,
    cloze,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    matching,
    multiple_choice,
    number,
    ordering,
    single_choice,
    step_of,
    true_false,
)

pytestmark = pytest.mark.django_db

QUESTIONS = {make()[0]: make for make in EVERY_TYPE if "model_answer" not in make()[1] and make()[0] != "checklist"}


def as_form(step, answer: dict[str, str]) -> dict:
    """`answer`, which is the domain's, as a browser would send it."""
    kind = step.block_type
    if kind in ("single_choice", "multiple_choice"):
        return {"choice": list(answer)}
    if kind == "true_false":
        return {"choice": answer["answer"]}
    if kind == "matching":
        question = step.value.as_question()
        return {left: right_value(question, right, seed=step.id) for left, right in answer.items()}
    return answer


def partly(kind: str, right: dict[str, str]) -> dict[str, str]:
    """The first part of a right answer, without the rest."""
    first = dict(list(right.items())[: 2 if kind == "ordering" else 1])
    return first


@pytest.fixture
def lesson():
    return make_lesson(make_module(make_index()), body=[make() for make in QUESTIONS.values()])


@pytest.mark.parametrize("kind", list(QUESTIONS))
def test_a_right_answer_is_done_with_all_points(client, lesson, kind):
    learner_on(client)
    step = step_of(lesson, kind)

    client.post(answer_url(lesson, step), as_form(step, solution(step.value.as_question())), **SAME_ORIGIN)

    record = StepRecord.objects.get()
    assert (record.state, record.points) == ("done", record.maximum)
    assert "question__result--right" in client.get(lesson.url).text


@pytest.mark.parametrize("kind", ["multiple_choice", "ordering", "matching", "cloze"])
def test_part_of_the_answer_earns_part_of_the_points(client, lesson, kind):
    learner_on(client)
    step = step_of(lesson, kind)
    answer = partly(kind, solution(step.value.as_question()))

    client.post(answer_url(lesson, step), as_form(step, answer), **SAME_ORIGIN)

    record = StepRecord.objects.get()
    assert record.state == "tried"
    assert 0 < record.points < record.maximum
    assert "question__result--partly" in client.get(lesson.url).text


@pytest.mark.parametrize(
    ("make", "values"),
    [
        (true_false, {"choice": "true"}),
        (number, {"number": "2"}),
    ],
)
def test_a_wrong_answer_earns_nothing_and_can_be_given_again(client, lesson, make, values):
    learner_on(client)
    step = step_of(lesson, make()[0])

    client.post(answer_url(lesson, step), values, **SAME_ORIGIN)

    record = StepRecord.objects.get()
    assert (record.state, record.points) == ("tried", 0)
    assert "question__result--wrong" in client.get(lesson.url).text


@pytest.mark.parametrize("kind", list(QUESTIONS))
def test_the_solution_can_be_shown_for_every_type(client, lesson, kind):
    step = step_of(lesson, kind)

    response = client.post(answer_url(lesson, step), {"action": "solution"}, **SAME_ORIGIN)

    card = next(part.card for part in response.context["parts"] if part.card and part.card.id == step.id)
    assert card.shows_solution
    assert card.score.points == card.score.maximum


def test_every_scored_type_is_here():
    expected = {make()[0] for make in (single_choice, multiple_choice, true_false, ordering, matching, number, cloze)}

    assert set(QUESTIONS) == expected
