"""Nothing foreign goes live: every way to publish a half-translated page is refused with the same sentence."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import GroupApprovalTask, Page, Revision, Workflow, WorkflowTask

from core.models import User
from home.models import ContentPage
from tests.factories import locale, make_content
from tests.translation.bilingual import blocks, fresh, make_bilingual, publish_with, read, text, translate_all
from translation.carrying import take_over
from translation.models import BuiltRevision
from translation.refusal import PublishRefused

pytestmark = pytest.mark.usefixtures("empty_site")

REFUSAL = (
    "Nicht veröffentlicht: „Hinweis“. Ein Absatz ist noch nicht übersetzt. Sie können jetzt übersetzen, nur Ihre "
    "Korrektur veröffentlichen oder ohne diese Absätze veröffentlichen."
)


@pytest.fixture(autouse=True)
def _in_german():
    """A visit of a page leaves its language behind; messages are those of a German admin."""
    with override("de"):
        yield


@pytest.fixture
def admin():
    return User.objects.create_superuser("admin", "admin@example.org", "admin")


@pytest.fixture
def admin_client(client, admin):
    client.force_login(admin)
    return client


@pytest.fixture
def half():
    """An English page whose translator has taken a German version over that has one paragraph more."""
    german, english, translation = make_bilingual(ContentPage, "Hinweis", body=[text("Alt und gut.")])
    body = blocks(german)
    body[0]["value"] += "<p>Neu und nur auf Deutsch.</p>"
    publish_with(german, body=body)
    take_over(translation.source)
    return german, fresh(english), translation


def everything_about(page: Page) -> tuple:
    """What a refused attempt must not change: what readers get, the row, the drafts."""
    row = ContentPage.objects.filter(pk=page.pk).values().get()
    return read(fresh(page)), row, list(page.revisions.values("pk", "content", "object_str"))


def messages_of(response) -> list[str]:
    return [str(message) for message in response.context["messages"]] if response.context else []


def german_draft(translation) -> Revision:
    """A draft with a German paragraph in it, as translators look at it before they are done."""
    translation.save_target(publish=False)
    return translation.get_target_instance().get_latest_revision()


def test_a_draft_may_be_half_translated_and_readers_see_nothing_of_it(half):
    _german, english, translation = half
    before = read(english)
    row = ContentPage.objects.filter(pk=english.pk).values("title", "body", "live_revision_id").get()

    draft = german_draft(translation)

    assert "Neu und nur auf Deutsch" in str(draft.content)
    assert read(fresh(english)) == before
    assert ContentPage.objects.filter(pk=english.pk).values("title", "body", "live_revision_id").get() == row


def test_refused_in_code_by_save_target(half):
    _german, english, translation = half
    before = everything_about(english)

    with pytest.raises(PublishRefused) as refusal:
        translation.save_target(publish=True)

    assert refusal.value.messages == [REFUSAL]
    assert everything_about(english) == before


def test_the_same_words_twice_in_one_place_are_one_missing_paragraph(half):
    german, _english, translation = half
    body = blocks(german)
    body[0]["value"] += "<p>Neu und nur auf Deutsch.</p>"
    publish_with(german, body=body)
    take_over(translation.source)

    with pytest.raises(PublishRefused) as refusal:
        translation.save_target(publish=True)

    assert refusal.value.messages == [REFUSAL]


def test_refused_in_code_by_create_or_update_translation(half):
    _german, english, translation = half
    before = everything_about(english)

    with pytest.raises(PublishRefused) as refusal:
        translation.source.create_or_update_translation(locale("en"), publish=True, fallback=True)

    assert refusal.value.messages == [REFUSAL]
    assert everything_about(english) == before


def test_refused_at_the_button_of_the_editor(half, admin_client):
    _german, english, translation = half
    before = everything_about(english)

    response = admin_client.post(
        reverse("wagtailadmin_pages:edit", args=[english.pk]), {"action": "publish"}, follow=True
    )

    assert REFUSAL in " ".join(messages_of(response))
    assert response.redirect_chain[-1][0] == reverse("translation_desk:translation", args=[translation.pk])
    assert everything_about(english) == before


def test_refused_when_a_workflow_approves(half, admin, admin_client):
    _german, english, translation = half
    german_draft(translation)
    task = GroupApprovalTask.objects.create(name="Prüfung")
    workflow = Workflow.objects.create(name="Freigabe")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    state = workflow.start(fresh(english), admin)
    before = everything_about(english)
    address = reverse("wagtailadmin_pages:workflow_action", args=[english.pk, "approve", state.current_task_state.pk])

    response = admin_client.post(address, {"comment": ""}, follow=True)

    assert REFUSAL in " ".join(messages_of(response))
    assert everything_about(english) == before
    state.refresh_from_db()
    assert state.status == "in_progress"


def test_refused_in_the_dialogue_that_approves(half, admin, admin_client):
    _german, english, translation = half
    german_draft(translation)
    workflow = Workflow.objects.create(name="Freigabe")
    WorkflowTask.objects.create(workflow=workflow, task=GroupApprovalTask.objects.create(name="Prüfung"), sort_order=0)
    state = workflow.start(fresh(english), admin)
    address = reverse("wagtailadmin_pages:workflow_action", args=[english.pk, "approve", state.current_task_state.pk])

    response = admin_client.post(address, {"comment": ""}, headers={"X-Requested-With": "XMLHttpRequest"})

    assert response.json() == {
        "step": "success",
        "redirect": reverse("translation_desk:translation", args=[translation.pk]),
    }


def test_refused_as_a_bulk_action(half, admin_client):
    _german, english, translation = half
    german_draft(translation)
    before = everything_about(english)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    response = admin_client.post(f"{address}?id={english.pk}&next=/admin/", {"include_descendants": ""}, follow=True)

    assert REFUSAL in " ".join(messages_of(response))
    assert everything_about(english) == before


def test_refused_through_the_admin_api(half, admin_client):
    _german, english, translation = half
    german_draft(translation)
    before = everything_about(english)

    response = admin_client.post(reverse("wagtailadmin_api:pages:action", args=[english.pk, "publish"]))

    assert response.status_code == 400
    assert response.json() == {"__all__": [REFUSAL]}
    assert everything_about(english) == before


def test_refused_when_all_translations_are_synchronised_and_published(half, admin_client):
    _german, english, translation = half
    before = everything_about(english)
    address = reverse("wagtail_localize:update_translations", args=[translation.source_id])

    response = admin_client.post(address, {"publish_translations": "on"}, follow=True)

    assert REFUSAL in " ".join(messages_of(response))
    assert everything_about(english) == before


def test_refused_when_the_time_of_a_scheduled_draft_comes_and_the_others_go_on(half, admin):
    german, english, translation = half
    draft = german_draft(translation)
    Revision.objects.filter(pk=draft.pk).update(approved_go_live_at=timezone.now() - timedelta(hours=2), user=admin)
    before = everything_about(english)
    other = make_content(german.get_parent().specific, "Anderes")
    other.title = "Anderes, neu"
    other.save_revision(approved_go_live_at=timezone.now() - timedelta(hours=1))

    call_command("publish_scheduled")

    assert everything_about(english) == before
    assert fresh(other).title == "Anderes, neu"
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()
    assert [message.to for message in mail.outbox] == [["admin@example.org"]]
    assert mail.outbox[0].subject == "Nicht veröffentlicht: „[en] Hinweis“"
    assert REFUSAL in mail.outbox[0].body

    call_command("publish_scheduled")

    assert len(mail.outbox) == 1


def test_refused_as_soon_as_somebody_schedules_it(half):
    _german, english, translation = half
    draft = german_draft(translation)
    page = draft.as_object()
    page.go_live_at = timezone.now() + timedelta(days=1)
    before = read(english)

    with pytest.raises(PublishRefused):
        page.save_revision().publish()

    assert read(fresh(english)) == before
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_a_german_sentence_is_found_in_a_draft_that_somebody_made_by_other_means(half):
    _german, english, translation = half
    draft = german_draft(translation)
    BuiltRevision.objects.all().delete()

    with pytest.raises(PublishRefused):
        draft.publish()

    assert fresh(english).live_revision_id != draft.pk


def test_once_it_is_translated_it_goes_live(half):
    _german, english, translation = half
    translate_all(translation)

    translation.save_target(publish=True)

    assert "[en] Neu und nur auf Deutsch." in read(fresh(english))


def test_a_name_that_is_the_same_in_both_languages_is_no_foreign_text(half):
    _german, english, translation = half
    translate_all(translation, words=lambda german: german)

    translation.save_target(publish=True)

    assert "Neu und nur auf Deutsch." in read(fresh(english))


def test_pages_written_by_hand_are_outside_the_promise(half):
    _german, english, translation = half
    draft = german_draft(translation)
    translation.enabled = False
    translation.save()

    draft.publish()

    assert "Neu und nur auf Deutsch" in read(fresh(english))
