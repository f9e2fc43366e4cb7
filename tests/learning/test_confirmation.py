"""The confirmation: its PDF, its address, and what it says to whom."""

import re
import zlib

import pytest
from django.urls import reverse
from django.utils import timezone

from learning.exports.statement import private_key, public_text
from learning.models import Completion, LessonPage, StepRecord
from tests.learning.factories import (
    SAME_ORIGIN,
    answer_url,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    reflection,
    step_of,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def module():
    module = make_module(make_index())
    make_lesson(module, body=[reflection(is_required=False)])
    return module


@pytest.fixture
def finished(client, module):
    identity = learner_on(client)
    Completion.objects.create(
        learner=identity.learner,
        module_key=module.translation_key,
        version="2026-11-22.0a1b2c3d",
        day=timezone.localdate(),
    )
    return identity


def unpacked(pdf: bytes) -> bytes:
    return b"".join(zlib.decompress(stream) for stream in re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL))


def address_in(pdf: bytes) -> str:
    return re.search(rb"http://testserver(/[^)]+)\)", unpacked(pdf))[1].decode()


def test_who_has_not_finished_gets_no_confirmation(client, module):
    learner_on(client)

    response = client.post(reverse("learning:confirmation", args=[module.pk]), {"name": "Alex"}, **SAME_ORIGIN)

    assert response.status_code == 302
    assert response["Location"] == f"{module.url}#progress"


def test_the_pdf_is_accessible_and_leads_to_the_page_that_checks_it(client, module, finished):
    response = client.post(reverse("learning:confirmation", args=[module.pk]), {"name": "Alex Muster"}, **SAME_ORIGIN)

    content = unpacked(response.content)
    assert response["Content-Type"] == "application/pdf"
    assert response["Cache-Control"] == "private, no-store"
    assert b"pdfuaid" in content
    assert b"/Lang (de)" in content
    assert client.get(address_in(response.content)).status_code == 200


def test_its_address_verifies_that_name_and_no_other(client, module, finished):
    pdf = client.post(reverse("learning:confirmation", args=[module.pk]), {"name": "Alex Muster"}, **SAME_ORIGIN)
    address = address_in(pdf.content)

    same = client.post(address, {"name": "alex  muster"}, **SAME_ORIGIN)
    other = client.post(address, {"name": "Kim Muster"}, **SAME_ORIGIN)

    assert same.context["matches"] is True
    assert other.context["matches"] is False
    assert "2026-11-22.0a1b2c3d" in same.text
    assert module.title in same.text


def test_the_name_is_stored_nowhere(client, module, finished):
    client.post(reverse("learning:confirmation", args=[module.pk]), {"name": "Alex Muster"}, **SAME_ORIGIN)

    assert StepRecord.objects.count() == 0
    assert Completion.objects.filter(version__contains="Muster").count() == 0


@pytest.mark.parametrize("name", ["", "   ", "x" * 121])
def test_a_missing_or_endless_name_is_asked_for_again(client, module, finished, name):
    response = client.post(reverse("learning:confirmation", args=[module.pk]), {"name": name}, **SAME_ORIGIN)

    assert response["Content-Type"].startswith("text/html")
    assert 'aria-invalid="true"' in response.text


def test_a_changed_address_verifies_nothing(client, module, finished):
    pdf = client.post(reverse("learning:confirmation", args=[module.pk]), {"name": "Alex"}, **SAME_ORIGIN)
    address = address_in(pdf.content)

    assert client.get(address[:-3] + "AA/").status_code == 404


def test_old_confirmations_verify_after_the_key_was_rotated(client, module, finished, settings):
    pdf = client.post(reverse("learning:confirmation", args=[module.pk]), {"name": "Alex"}, **SAME_ORIGIN)
    old = private_key(settings.LEARNING_CONFIRMATION_KEY)

    settings.LEARNING_CONFIRMATION_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"
    without = client.get(address_in(pdf.content)).status_code
    settings.LEARNING_CONFIRMATION_RETIRED_KEYS = [public_text(old)]

    assert without == 404
    assert client.get(address_in(pdf.content)).status_code == 200


def test_the_workbook_holds_the_learners_own_notes(client, module):
    lesson = LessonPage.objects.get()
    learner_on(client)
    client.post(answer_url(lesson, step_of(lesson, "reflection")), {"text": "Meine Notiz"}, **SAME_ORIGIN)

    response = client.get(reverse("learning:workbook", args=[module.pk]))

    assert "Meine Notiz" in response.text
    assert response["Cache-Control"] == "private, no-store"
