"""With the database, the cache and the page of descriptions in hand: what is there to read?"""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, models
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from learning.actions import purge_learners
from learning.domain.identity import learning_key
from learning.models import Learner, StepRecord
from learning.models.records import STORED
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    number,
    reflection,
    step_of,
)

pytestmark = pytest.mark.django_db


def everything_stored() -> str:
    with connection.cursor() as cursor:
        rows = []
        for model in STORED:
            cursor.execute(f"SELECT * FROM {model._meta.db_table}")  # noqa: S608 (names of our own tables)
            rows += cursor.fetchall()
    return " ".join(
        value.decode("latin-1") if isinstance(value, bytes) else str(value) for row in rows for value in row
    )


def whole_database() -> str:
    """Every table there is, also those that have nothing to do with learning."""
    with connection.cursor() as cursor:
        rows = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 (names from the database itself)
            rows += cursor.fetchall()
    return repr(rows)


def test_notes_and_answers_cannot_be_read_from_the_database_and_the_cache(client):
    lesson = make_lesson(make_module(make_index()), body=[reflection(), number()])
    identity = learner_on(client)
    client.post(answer_url(lesson, step_of(lesson, "reflection")), {"text": "Mein Geheimnis"}, **SAME_ORIGIN)
    client.post(answer_url(lesson, step_of(lesson, "number")), {"number": "4711,25"}, **SAME_ORIGIN)
    client.get(reverse("learning:devices"))

    cached = repr(cache._cache)
    stored = everything_stored()

    assert StepRecord.objects.count() == 2
    for secret in ("Geheimnis", "4711", identity.token.hex(), learning_key(identity.token), "127.0.0.1"):
        assert secret not in stored
        assert secret not in cached


def test_the_name_typed_for_a_confirmation_stays_nowhere(client):
    lesson = make_lesson(make_module(make_index()), body=[])
    learner_on(client)
    client.post(reverse("learning:read", args=[lesson.pk]), **SAME_ORIGIN)
    confirmation = reverse("learning:confirmation", args=[lesson.get_parent().pk])

    paper = client.post(confirmation, {"name": "Vorname Nachname"}, **SAME_ORIGIN)

    assert paper["Content-Type"] == "application/pdf"
    assert "Nachname" not in everything_stored() + repr(cache._cache) + whole_database()


def test_no_field_holds_a_time_of_day_a_name_or_an_address():
    kinds = {type(field) for model in STORED for field in model._meta.concrete_fields}

    assert kinds.isdisjoint({models.DateTimeField, models.TimeField, models.EmailField, models.GenericIPAddressField})
    assert {models.DateField} <= kinds


def test_every_stored_field_says_what_it_is_for_in_both_languages():
    for model in STORED:
        assert model.retention
        for field in model._meta.concrete_fields:
            assert field.primary_key or field.help_text, field


@pytest.mark.parametrize("code", ["de", "en"])
def test_the_page_prints_every_field(client, code):
    with translation.override(code):
        response = client.get(reverse("learning:privacy"))
        purposes = [str(field.help_text) for model in STORED for field in model._meta.concrete_fields]

    assert response.status_code == 200
    for purpose in filter(None, purposes):
        assert purpose in response.text.replace("&#x27;", "'")


def test_the_export_holds_everything_and_deleting_leaves_nothing(client):
    lesson = make_lesson(make_module(make_index()), body=[reflection()])
    learner_on(client)
    client.post(answer_url(lesson, step_of(lesson, "reflection")), {"text": "Meine Notiz"}, **SAME_ORIGIN)

    export = client.get(reverse("learning:export")).json()
    client.post(reverse("learning:delete"), {"really": "on"}, **SAME_ORIGIN)

    assert [(step["answer"], step["lesson_title"]) for step in export["steps"]] == [
        ({"text": "Meine Notiz"}, "Erste Lektion")
    ]
    assert [model.objects.count() for model in STORED] == [0, 0, 0]


def test_deleting_needs_a_yes(client):
    learner_on(client)

    client.post(reverse("learning:delete"), **SAME_ORIGIN)

    assert Learner.objects.count() == 1


def test_purging_follows_the_period_that_was_chosen():
    today = timezone.localdate()
    kept = [learner_on(Client(), days_ago=400), learner_on(Client(), lasts="session", days_ago=2)]
    for identity in (learner_on(Client(), days_ago=401), learner_on(Client(), lasts="session", days_ago=3)):
        identity.learner.records.create(
            module_key="0" * 32, lesson_key="0" * 32, step="a", state="done", day=today - timedelta(days=3)
        )

    call_command("purge_learners", verbosity=0)

    assert set(Learner.objects.all()) == {identity.learner for identity in kept}
    assert StepRecord.objects.count() == 0


def test_purging_many_costs_as_much_as_purging_few(django_assert_num_queries):
    for _ in range(40):
        learner_on(Client(), days_ago=500)

    with django_assert_num_queries(5):  # three, and the savepoint of the test
        assert purge_learners(timezone.localdate()) == 40


def test_the_last_day_is_written_once_a_day(client):
    lesson = make_lesson(make_module(make_index()), body=[reflection()])
    identity = learner_on(client, days_ago=3)

    client.post(answer_url(lesson, step_of(lesson, "reflection")), {"text": "Notiz"}, **SAME_ORIGIN)

    identity.learner.refresh_from_db()
    assert identity.learner.last_active == timezone.localdate()
