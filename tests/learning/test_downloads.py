"""Blank forms, catalogue data and the feed."""

import json
import re
from datetime import date
from io import BytesIO

import feedparser
import pytest
from django.urls import reverse
from odf.opendocument import load
from odf.teletype import extractText

from learning.domain.outline import TASK_STEP
from learning.models import StepRecord
from tests.factories import make_picture
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    field,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    task,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def module():
    module = make_module(make_index(), task=[("task", task()[1])])
    make_lesson(module)
    return module


@pytest.mark.parametrize(
    ("kind", "start", "content_type"),
    [
        ("odt", b"PK", "application/vnd.oasis.opendocument.text"),
        ("pdf", b"%PDF-1.7", "application/pdf"),
    ],
)
def test_the_form_of_a_task_can_be_downloaded(client, module, kind, start, content_type):
    response = client.get(reverse("learning:form", args=[module.pk, module.task[0].id, kind]))

    assert response["Content-Type"] == content_type
    assert response["Content-Disposition"] == f'attachment; filename="karte.{kind}"'
    assert response.content.startswith(start)


def test_a_form_may_also_stand_in_a_lesson(client, module):
    form = {"title": "Plan", "sections": [{"title": "Bedarf", "fields": [field(kind="date", label="Datum")]}]}
    lesson = make_lesson(module, "Mit Vorlage", body=[("form", form)])

    response = client.get(reverse("learning:form", args=[lesson.pk, lesson.body[0].id, "odt"]))

    assert response.content.startswith(b"PK")
    assert reverse("learning:form", args=[lesson.pk, lesson.body[0].id, "pdf"]) in client.get(lesson.url).text


def test_a_form_opens_whatever_was_pasted_into_its_labels(client, module):
    label = "Wer\x0bist \x1fbeteiligt & <warum>?"
    form = {"title": "Plan\x0b", "sections": [{"title": "\x02Bedarf", "fields": [field(label=label)]}]}
    lesson = make_lesson(module, "Mit\x1f Vorlage", body=[("form", form)])

    response = client.get(reverse("learning:form", args=[lesson.pk, lesson.body[0].id, "odt"]))

    texts = [extractText(element) for element in load(BytesIO(response.content)).text.childNodes]
    assert texts[:3] == ["Plan ", "Bedarf", "Wer ist beteiligt & <warum>?"]


def test_what_is_no_form_is_not_found(client, module):
    assert client.get(reverse("learning:form", args=[module.pk, "nothing", "pdf"])).status_code == 404


def test_the_practice_task_is_a_step_of_the_module(client, module):
    learner_on(client)

    client.post(answer_url(module, module.task[0]), {"action": "done", "text": "Fertig"}, **SAME_ORIGIN)

    record = StepRecord.objects.get()
    assert (record.step, record.state, record.lesson_key) == (TASK_STEP, "done", module.translation_key)
    assert "Fertig" in client.get(module.url).text


def test_the_feed_lists_the_modules(client, module):
    feed = feedparser.parse(client.get(reverse("learning:feed")).content)

    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == ["Grundlagen"]
    assert feed.entries[0].link.endswith(module.url)


def test_a_feed_is_well_formed_whatever_was_pasted_into_a_title(client, module):
    make_module(module.get_parent().specific, "Aus dem\x0bPDF\x1f & <mehr>", summary="Zwei\x0cSeiten\u2028lang")

    feed = feedparser.parse(client.get(reverse("learning:feed")).content)

    assert not feed.bozo
    assert feed.entries[0].title == "Aus dem PDF & <mehr>"
    assert feed.entries[0].summary == "Zwei Seiten lang"


def test_the_page_carries_a_course_for_search_engines(client, module):
    page = client.get(module.url).text
    course = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)[1])

    assert course["@type"] == ["Course", "LearningResource"]
    assert course["teaches"] == ["Sie nennen drei Gründe."]
    assert course["timeRequired"] == "PT47M"
    assert course["hasPart"][0]["name"] == "Erste Lektion"


def test_machines_are_told_the_picture_of_a_module(client, module):
    module.listing_image = make_picture()
    module.save_revision().publish()

    document = client.get(reverse("learning:amb", args=[module.pk])).json()

    assert re.fullmatch(r"http://\S+/media/images/\S+1200x630\S+\.jpg", document["image"])


def test_the_amb_document_keeps_the_rules_of_the_profile(client, module):
    """Rules: https://dini-ag-kim.github.io/amb/latest/ and the JSON schema published with it."""
    document = client.get(reverse("learning:amb", args=[module.pk])).json()

    assert document["@context"] == ["https://w3id.org/kim/amb/context.jsonld", {"@language": "de"}]
    assert document["id"].startswith("http")
    assert "LearningResource" in document["type"]
    assert document["name"] == "Grundlagen"
    assert document["inLanguage"] == ["de"]
    assert re.match(r"^https?://creativecommons\.org/(licenses|publicdomain)/", document["license"]["id"])
    assert document["conditionsOfAccess"]["id"] == "http://w3id.org/kim/conditionsOfAccess/no_login"
    for name in ("learningResourceType", "educationalLevel", "hasPart", "publisher", "mainEntityOfPage"):
        assert isinstance(document[name], list)
        assert all(entry.get("id") or entry.get("name") for entry in document[name])
    assert any(entry["id"].startswith("https://w3id.org/kim/hcrt/") for entry in document["learningResourceType"])
    assert all(
        entry["id"].startswith("https://w3id.org/kim/educationalLevel/") for entry in document["educationalLevel"]
    )
    for name in ("datePublished", "dateModified"):
        assert date.fromisoformat(document[name])
    assert re.fullmatch(r"PT(\d+H)?(\d+M)?", document["duration"])
    assert document["isAccessibleForFree"] is True
