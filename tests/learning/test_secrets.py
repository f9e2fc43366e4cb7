"""No correct answer, feedback or model answer in any public byte before it was answered."""

import json
import re

import pytest
from django.urls import reverse

from learning.identity import COOKIE
from search.texts import fields_of
from tests.learning.factories import EVERY_TYPE, make_index, make_lesson, make_module, task, true_false

pytestmark = pytest.mark.django_db

SECRETS = [
    "Gut gedacht.",
    "Zu Falsche Antwort.",
    "Genau, die Aufgabe zuerst.",
    "Doch nicht.",
    "Die Treppe steht.",
    "Passt zusammen.",
    "Anderthalb.",
    "Vollständig.",
    "Da fehlt etwas.",
    "Gefährdungs",
    "Bei uns wurden wir früh gefragt.",
    "is_correct",
]


@pytest.fixture
def lesson():
    module = make_module(make_index(), task=[("task", task()[1])])
    return make_lesson(module, body=[make() for make in EVERY_TYPE])


def test_no_public_address_gives_anything_away(client, lesson):
    module = lesson.get_parent().specific
    addresses = [
        lesson.url,
        module.url,
        module.get_parent().url,
        "/de/",
        "/sitemap.xml",
        reverse("learning:overview"),
        reverse("learning:privacy"),
        reverse("learning:feed"),
        reverse("learning:amb", args=[module.pk]),
        reverse("search") + "?q=Gefährdung",
    ]

    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        assert [secret for secret in SECRETS if secret in response.text] == [], address


def test_no_form_value_names_the_solution(client, lesson):
    page = client.get(lesson.url).text
    matching = next(child for child in lesson.body if child.block_type == "matching")

    for pair in matching.value["pairs"].bound_blocks:
        assert f'value="{pair.id}"' not in page


def test_nothing_in_a_form_tells_the_solution_without_the_secret_key(client, lesson, settings):
    before = forms_in(client.get(lesson.url).text)
    settings.SECRET_KEY = "another key" * 5
    after = forms_in(client.get(lesson.url).text)

    assert len(before["versions"]) == len([step for step in lesson.body if step.value.digest])
    assert set(before["versions"]).isdisjoint(after["versions"])
    assert len(before["sides"]) == 2
    assert set(before["sides"]).isdisjoint(after["sides"])


def test_two_statements_that_are_both_true_do_not_look_alike(client):
    lesson = make_lesson(make_module(make_index()), body=[true_false(), true_false()])

    first, second = forms_in(client.get(lesson.url).text)["versions"]

    assert first != second


def forms_in(page: str) -> dict[str, list[str]]:
    """What the forms carry beside ids and texts: the versions of questions and the right-hand sides of a matching."""
    return {
        "versions": re.findall(r'name="version" value="(\w+)"', page),
        "sides": sorted(set(re.findall(r'<option value="(\w{16})"', page))),
    }


def test_the_search_index_knows_questions_and_not_their_answers(lesson):
    content = json.dumps([str(text) for text in lesson.body.stream_block.get_searchable_content(lesson.body)])

    assert "Was stimmt?" in content
    for secret in [*SECRETS, "Informieren"]:
        assert secret not in content


def test_the_search_finds_what_every_reader_of_a_step_sees(lesson):
    module, found = lesson.get_parent().specific, fields_of(lesson)["body"]

    assert "Was stimmt?" in found
    assert "Ziel beschrieben" in found
    assert module.task[0].value["criteria"][0] in fields_of(module)["body"]
    for secret in [*SECRETS, "Informieren"]:
        assert secret not in found


def test_a_lesson_is_the_same_for_everybody_without_the_cookie(client, lesson):
    first, second = client.get(lesson.url), client.get(lesson.url)

    assert first.content == second.content
    assert not first.cookies
    assert COOKIE not in client.cookies


def test_previews_show_solutions_only_when_asked(lesson, admin_client):
    plain = lesson.make_preview_request(preview_mode="").render().text
    solved = lesson.make_preview_request(preview_mode="solutions").render().text

    assert "Gut gedacht." not in plain
    assert "Gut gedacht." in solved
    assert "Bei uns wurden wir früh gefragt." in solved
