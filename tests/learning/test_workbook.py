"""The workbook on paper: everything that was asked, what was answered, and room for the rest."""

import pytest
from django.urls import reverse
from django.utils.translation import gettext, override

from learning.cards.paper import ROOM, lines_of
from learning.domain.memory import NOTHING
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
    number,
    ordering,
    single_choice,
    step_of,
    task,
    true_false,
    wrong_option,
)
from tests.learning.test_question_types import as_form

pytestmark = pytest.mark.django_db


def lines_after(client, make, answer) -> list[tuple[str, str]]:
    """Texts and marks on paper once `answer(step)` has been sent."""
    lesson = make_lesson(make_module(make_index()), body=[make()])
    step = step_of(lesson, make()[0])
    learner_on(client)
    client.post(answer_url(lesson, step), answer(step), **SAME_ORIGIN)
    page = client.get(reverse("learning:workbook", args=[lesson.get_parent().pk]))
    return [(line.text, line.mark) for line in page.context["chapters"][0].parts[0].lines]


def test_all_options_are_printed_and_the_chosen_one_is_ticked(client):
    lines = lines_after(client, single_choice, lambda step: {"choice": wrong_option(step)})

    assert sorted(lines) == [("☐ Richtige Antwort", ""), ("☒ Falsche Antwort", "wrong")]


def test_true_or_not_is_printed_in_words(client):
    lines = lines_after(client, true_false, lambda step: {"choice": "true"})

    with override("de"):
        assert lines == [(f"☒ {gettext('This is true')}", "wrong"), (f"☐ {gettext('This is not true')}", "")]


def test_an_order_is_printed_in_the_order_that_was_given(client):
    lines = lines_after(
        client,
        ordering,
        lambda step: {child.id: str(3 - place) for place, child in enumerate(step.value["items"].bound_blocks)},
    )

    assert [text for text, _mark in lines] == ["1. Mitentscheiden", "2. Anhören", "3. Informieren"]


def test_pairs_are_printed_with_what_was_chosen(client):
    def all_technology(step):
        pairs = [child.id for child in step.value["pairs"].bound_blocks]
        return as_form(step, dict.fromkeys(pairs, pairs[0]))

    assert sorted(lines_after(client, matching, all_technology)) == [
        ("Keiner zuständig → Technik", "wrong"),
        ("Rollen unklar → Technik", "wrong"),
        ("Scanner ohne Netz → Technik", "right"),
    ]


def test_numbers_and_gaps_are_printed_in_their_sentence(client):
    assert lines_after(client, number, lambda step: {"number": "1,5"}) == [("1,5 Stunden", "right")]


def test_what_is_open_leaves_room_and_gives_nothing_away():
    lesson = make_lesson(make_module(make_index()), body=[make() for make in EVERY_TYPE])

    printed = {part.card.step.block_type: lines_of(part.card) for part in lesson.deck(NOTHING).parts()}

    assert [line.text for line in printed["cloze"]] == [f"Die {ROOM}beurteilung nach § {ROOM} ArbSchG."]
    assert all(line.text.endswith(f"→ {ROOM}") for line in printed["matching"])
    assert [line.text[:9] for line in printed["ordering"]] == [f"{ROOM}."] * 3
    assert printed["reflection"] == []
    assert {line.mark + line.feedback for lines in printed.values() for line in lines} == {""}


def test_a_gap_that_was_filled_stands_in_the_text(client):
    def first_gap(step):
        return {step.value["gaps"].bound_blocks[0].id: "Gefährdungs"}

    assert lines_after(client, cloze, first_gap) == [(f"Die Gefährdungsbeurteilung nach § {ROOM} ArbSchG.", "wrong")]


def test_the_practice_task_is_printed_with_all_it_says(client):
    module = make_module(make_index(), task=[task()])
    learner_on(client)

    page = client.get(reverse("learning:workbook", args=[module.pk])).text

    for words in ("Zeichnen Sie eine Karte.", "Sammeln", "Ordnen", "Eine Seite.", "Acht Gruppen"):
        assert words in page
