"""What a learner reads and how it is scored come from one version, in both languages, at every moment."""

import pytest
from django.test import Client

from tests.factories import make_home
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    make_index,
    make_lesson,
    make_module,
    option,
    ordering,
    single_choice,
    step_of,
)
from tests.translation.bilingual import blocks, fresh, publish_with, read, submit, translate_all
from translation.carrying import take_over
from translation.states import state_of

pytestmark = pytest.mark.usefixtures("empty_site")
THIRD = "33333333-3333-4333-8333-333333333333"


def translate(page):
    translation = submit(page)
    translate_all(translation)
    translation.save_target(publish=True)
    return fresh(translation.get_target_instance()), translation


@pytest.fixture
def lesson():
    index = make_index()
    make_home("en", translation_key=index.get_parent().translation_key)
    module = make_module(index)
    translate(index)
    translate(module)
    german = make_lesson(module, body=[single_choice(), ordering()])
    english, translation = translate(german)
    return german, english, translation


def options(page) -> list[tuple[str, str]]:
    step = step_of(fresh(page), "single_choice")
    return [(child.id, child.value["text"]) for child in step.value["options"].bound_blocks]


def feedback(page, choice: str) -> str:
    step = step_of(fresh(page), "single_choice")
    return Client().post(answer_url(page, step), {"choice": choice}, **SAME_ORIGIN).text


def change_everything(german) -> None:
    """The other answer is right now, there is a third one, and the steps to be ordered are others."""
    question, order = blocks(german)
    for each in question["value"]["options"]:
        each["value"]["is_correct"] = not each["value"]["is_correct"]
    question["value"]["options"].append({"type": "item", "id": THIRD, "value": option("Dritte Antwort")})
    order["value"]["items"].reverse()
    publish_with(german, body=[order, question])


def test_a_changed_question_changes_nothing_for_learners_of_the_other_language(lesson):
    german, english, translation = lesson
    (first, _), (second, _) = options(english)
    before = read(english)

    change_everything(german)

    assert read(english) == before
    assert [len(options(page)) for page in (german, english)] == [3, 2]
    assert "[en] Gut gedacht." in feedback(english, first)
    assert "Zu Falsche Antwort." in feedback(german, second)
    assert state_of(translation).missing == 2  # the third answer and what is said about it


def test_key_and_words_come_together_when_the_translation_goes_live(lesson):
    german, english, translation = lesson
    change_everything(german)
    take_over(translation.source)
    translate_all(translation)

    translation.save_target(publish=True)

    assert options(english)[2][1] == "[en] Dritte Antwort"
    keys = [
        [child.value["is_correct"] for child in step_of(fresh(page), "single_choice").value["options"].bound_blocks]
        for page in (german, english)
    ]
    assert keys[0] == keys[1] == [False, True, False]
    assert [block["type"] for block in blocks(fresh(english))] == ["ordering", "single_choice"]
    assert order_of(english) == order_of(german)


def order_of(page) -> list[str]:
    return [item["id"] for item in blocks(fresh(page))[0]["value"]["items"]]


def test_a_typo_fix_in_between_keeps_the_old_key(lesson):
    german, english, translation = lesson
    before = blocks(english)
    change_everything(german)

    translation.save_target(publish=True)

    assert blocks(fresh(english)) == before
