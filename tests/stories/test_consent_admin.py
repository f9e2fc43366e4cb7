"""Editors who are not administrators keep the consents."""

import pytest
from django.contrib.auth.models import Permission
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, ReferenceIndex

from core.models import User
from stories.models import Consent, StoryPage
from tests.factories import make_editor
from tests.stories.factories import agree, make_indexes, make_pair

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    """A browser in which an ordinary editor is signed in, who reads English."""
    client.force_login(make_editor(language="en"))
    return client


def form_data(story, **more) -> dict:
    today = timezone.localdate().isoformat()
    return {"story_page": story.pk, "giver": "company", "given_on": today, "note": "Ordner 7"} | more


def test_an_editor_enters_a_consent_for_all_languages(editor):
    german, english = make_pair(make_indexes())

    editor.post(reverse("consents:add"), form_data(english))

    consent = Consent.objects.get()
    assert (consent.story_key, consent.note) == (german.translation_key, "Ordner 7")
    html = editor.get(reverse("consents:index")).content.decode()
    assert "Pick-by-Voice" in html
    assert "valid" in html


def test_withdrawing_takes_the_story_down_in_all_languages_and_tells_the_editors(
    editor, django_capture_on_commit_callbacks
):
    german, english = make_pair(make_indexes())
    consent = agree(german)
    data = form_data(german, withdrawn_on=timezone.localdate().isoformat())

    with django_capture_on_commit_callbacks(execute=True):
        response = editor.post(reverse("consents:edit", args=[consent.pk]), data, follow=True)

    assert not StoryPage.objects.live().exists()
    assert "Taken off the site in all languages: Pick-by-Voice, Pick by voice" in response.content.decode()
    assert [message.to for message in mail.outbox] == [["redaktion@example.org"]]
    entry = PageLogEntry.objects.filter(page=english.pk, action="wagtail.unpublish").get()
    assert entry.user.username == "redaktion"


def test_a_mail_that_cannot_be_sent_does_not_stop_a_withdrawal(editor, django_capture_on_commit_callbacks, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.nowhere"
    german, _english = make_pair(make_indexes())
    consent = agree(german)
    data = form_data(german, withdrawn_on=timezone.localdate().isoformat())

    with django_capture_on_commit_callbacks(execute=True):
        response = editor.post(reverse("consents:edit", args=[consent.pk]), data)

    assert response.status_code == 302
    assert not StoryPage.objects.live().exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"valid_until": "2020-01-01"}, "must not be before"),
        ({"story_page": ""}, "required"),
        ({"story_page": 999_999}, "valid choice"),
        ({"given_on": "gestern"}, "valid date"),
    ],
)
def test_nonsense_is_refused_in_words(editor, changes, words):
    german, _english = make_pair(make_indexes())

    response = editor.post(reverse("consents:add"), form_data(german) | changes)

    assert response.status_code == 200
    assert words in response.content.decode()
    assert not Consent.objects.exists()


def test_a_consent_is_withdrawn_and_not_deleted(editor):
    german, _english = make_pair(make_indexes())
    consent = agree(german)

    editor.post(reverse("consents:delete", args=[consent.pk]))

    assert Consent.objects.exists()


def test_a_consent_whose_story_was_deleted_can_still_be_read(editor):
    german, english = make_pair(make_indexes())
    consent = agree(german)
    for story in (english, german):
        story.delete()

    assert editor.get(reverse("consents:index")).status_code == 200
    assert editor.get(reverse("consents:edit", args=[consent.pk])).status_code == 200


def test_a_consent_is_neither_exported_nor_in_the_index_of_references(editor):
    german, _english = make_pair(make_indexes())
    agree(german, note="Ordner 7")

    for form in ("csv", "xlsx"):
        response = editor.get(reverse("consents:index"), {"export": form})
        content = b"".join(response.streaming_content) if response.streaming else response.content
        assert b"Ordner" not in content
        assert b"company" not in content
    assert not ReferenceIndex.objects.filter(content_type__model="consent").exists()


@pytest.mark.parametrize("number", [1, 3])
def test_the_list_costs_the_same_queries_for_one_consent_and_for_three(editor, django_assert_num_queries, number):
    indexes = make_indexes()
    for i in range(number):
        agree(make_pair(indexes, f"Geschichte {i}", f"Story {i}")[0])
    editor.get(reverse("consents:index"))

    with django_assert_num_queries(11):
        editor.get(reverse("consents:index"))


def test_nobody_without_the_permission_sees_a_consent(client):
    consent = agree(make_pair(make_indexes())[0])
    addresses = [reverse("consents:index"), reverse("consents:edit", args=[consent.pk])]
    assert all("login" in client.get(address)["Location"] for address in addresses)
    user = User.objects.create_user("uebersetzung")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))

    client.force_login(user)

    assert all(client.get(address)["Location"] == reverse("wagtailadmin_home") for address in addresses)
