"""One person, several devices; several persons, one device."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from core.slowdown import ATTEMPTS
from learning.actions.merging import BETWEEN_NOTES
from learning.cards.answers import TEXT
from learning.domain.identity import learning_key
from learning.identity import COOKIE
from learning.models import Learner, StepRecord
from learning.queries import memory_of
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    reflection,
    right_option,
    single_choice,
    step_of,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def lesson():
    return make_lesson(make_module(make_index()), body=[single_choice(), reflection()])


def note(client: Client, lesson, text: str) -> None:
    client.post(answer_url(lesson, step_of(lesson, "reflection")), {"text": text}, **SAME_ORIGIN)


def code_on(client: Client) -> str:
    page = client.post(reverse("learning:show-code"), **SAME_ORIGIN, follow=True).text
    return re.search(r"learning-key--code\">(\S+)<", page)[1]


def test_the_second_person_on_a_tablet_sees_nothing_of_the_first(client, lesson):
    learner_on(client)
    note(client, lesson, "Vertraulich")

    stopped = client.post(reverse("learning:stop"), **SAME_ORIGIN)
    page = client.get(lesson.url)

    assert stopped.cookies[COOKIE].value == ""
    assert "Vertraulich" not in page.text
    assert StepRecord.objects.count() == 1


def test_the_first_person_goes_on_at_home_with_the_key(client, lesson):
    identity = learner_on(client)
    note(client, lesson, "Vertraulich")
    stopped = client.post(reverse("learning:stop"), **SAME_ORIGIN)
    home = Client()

    home.post(reverse("learning:enter-key"), {"key": learning_key(identity.token).lower()}, **SAME_ORIGIN)

    assert learning_key(identity.token) in stopped.text
    assert "Vertraulich" in home.get(lesson.url).text


def test_a_new_device_goes_on_by_short_code(client, lesson):
    learner_on(client)
    note(client, lesson, "Notiz")
    other = Client()
    code = code_on(other)

    client.post(reverse("learning:grant"), {"code": code.lower()}, **SAME_ORIGIN)
    other.post(reverse("learning:collect"), **SAME_ORIGIN)

    assert "Notiz" in other.get(lesson.url).text


def test_nothing_is_kept_on_a_device_before_it_asks_for_a_code(client):
    response = client.get(reverse("learning:devices"))

    assert not response.cookies
    assert "learning-key--code" not in response.text


def test_the_waiting_device_is_told_when_nobody_has_typed_the_code_yet(client):
    code_on(client)

    response = client.post(reverse("learning:collect"), **SAME_ORIGIN)

    assert response.status_code == 200
    assert 'role="alert"' in response.text
    assert COOKIE not in response.cookies


def test_a_new_device_goes_on_by_qr_code_once(client, lesson):
    learner_on(client)
    note(client, lesson, "Notiz")
    secret = re.search(r"data-offer-address>[^<]*#([0-9a-f]{32})<", client.get(reverse("learning:devices")).text)[1]
    second, third = Client(), Client()

    first_use = second.post(reverse("learning:take-offer"), {"secret": secret}, **SAME_ORIGIN)
    second_use = third.post(reverse("learning:take-offer"), {"secret": secret}, **SAME_ORIGIN)

    assert first_use.status_code == 303
    assert second_use.status_code == 422
    assert "Notiz" in second.get(lesson.url).text


@pytest.mark.parametrize("private_key", ["", "zz", "00" * 31, "00" * 32])
def test_a_granted_code_is_of_no_use_to_another_device_and_is_not_used_up_by_it(client, lesson, private_key):
    learner_on(client)
    note(client, lesson, "Notiz")
    other, stranger = Client(), Client()
    code = code_on(other)
    client.post(reverse("learning:grant"), {"code": code}, **SAME_ORIGIN)
    stranger.cookies["learner-waiting"] = f"{code}:{private_key}"

    refused = stranger.post(reverse("learning:collect"), **SAME_ORIGIN)
    other.post(reverse("learning:collect"), **SAME_ORIGIN)

    assert refused.status_code == 200
    assert COOKIE not in refused.cookies
    assert "Notiz" in other.get(lesson.url).text


def test_a_qr_secret_in_another_spelling_is_refused_kindly(client):
    learner_on(client)
    secret = re.search(r"data-offer-address>[^<]*#([0-9a-f]{32})<", client.get(reverse("learning:devices")).text)[1]

    response = Client().post(reverse("learning:take-offer"), {"secret": "-".join(secret)}, **SAME_ORIGIN)

    assert response.status_code == 422
    assert 'role="alert"' in response.text


@pytest.mark.parametrize("name", ["remember", "stop", "delete"])
def test_a_visit_to_where_my_learning_takes_posts_leads_there(client, name):
    assert client.get(reverse(f"learning:{name}"))["Location"] == reverse("learning:overview")


@pytest.mark.parametrize("name", ["show-code", "grant", "collect", "take-offer", "enter-key"])
def test_a_visit_to_where_devices_take_posts_leads_there(client, name):
    assert client.get(reverse(f"learning:{name}"))["Location"] == reverse("learning:devices")


@pytest.mark.parametrize("name", ["overview", "devices", "privacy", "feed"])
def test_link_checkers_get_a_head(client, lesson, name):
    assert client.head(reverse(f"learning:{name}")).status_code == 200


def test_wrong_codes_are_refused_kindly_and_slowed_down(client):
    learner_on(client)
    url = reverse("learning:grant")

    refused = [client.post(url, {"code": "AAAA-AAAA"}, **SAME_ORIGIN).status_code for _ in range(ATTEMPTS)]
    slowed = client.post(url, {"code": "AAAA-AAAA"}, **SAME_ORIGIN)

    assert refused == [422] * ATTEMPTS
    assert slowed.status_code == 429
    assert "AAAA-AAAA" in slowed.text


def test_thirty_people_behind_one_address_answer_without_limit(lesson):
    question = step_of(lesson, "single_choice")
    answer = {"choice": right_option(question), "memory": "session"}

    statuses = {Client().post(answer_url(lesson, question), answer, **SAME_ORIGIN).status_code for _ in range(30)}

    assert statuses == {303}
    assert Learner.objects.count() == 30


def test_two_learners_become_one_and_both_notes_are_kept(client, lesson):
    first = learner_on(client)
    note(client, lesson, "Von zu Hause")
    tablet = Client()
    learner_on(tablet)
    note(tablet, lesson, "Aus der Halle")
    question = step_of(lesson, "single_choice")
    tablet.post(answer_url(lesson, question), {"choice": right_option(question)}, **SAME_ORIGIN)

    tablet.post(reverse("learning:enter-key"), {"key": learning_key(first.token)}, **SAME_ORIGIN)

    memory = memory_of(first, opens_all=True)
    assert Learner.objects.count() == 1
    assert set(memory.records) == {lesson.key_of(question.id), lesson.key_of(step_of(lesson, "reflection").id)}
    assert memory.answers[lesson.key_of(step_of(lesson, "reflection").id)] == {
        TEXT: f"Von zu Hause{BETWEEN_NOTES}Aus der Halle"
    }


def test_entering_ones_own_key_changes_nothing(client, lesson):
    identity = learner_on(client)
    note(client, lesson, "Notiz")

    client.post(reverse("learning:enter-key"), {"key": learning_key(identity.token)}, **SAME_ORIGIN)

    assert Learner.objects.count() == 1
    assert StepRecord.objects.count() == 1
