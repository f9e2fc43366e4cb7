"""Releases at a time: fixed drafts, all or nothing, and a word to the editors when it fails."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page, Revision
from wagtail_localize.models import StringTranslation

from tests.factories import make_content
from tests.translation.bilingual import MARK, submit, translate_all
from tests.translation.releases import draft, make_pair, make_release, read
from translation.models import BuiltRevision
from translation.releases import actions
from translation.releases.actions import ReleaseRefused
from translation.releases.models import Release

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _english():
    with override("en"):
        yield


def scheduled(*members, user, name="Frühjahr") -> Release:
    release = make_release(*members, name=name)
    actions.schedule(release, at=timezone.now() + timedelta(hours=1), user=user)
    return Release.objects.get(pk=release.pk)


def time_passes(*releases: Release) -> None:
    Release.objects.filter(pk__in=[each.pk for each in releases]).update(publish_at=timezone.now())


def test_nothing_happens_before_its_time(client, pair, chief):
    scheduled(*pair, user=chief)

    call_command("publish_releases")

    assert "Alt" in read(client, pair[0])


def test_when_the_time_has_come_both_languages_go_live(client, pair, chief):
    release = scheduled(*pair, user=chief)
    time_passes(release)

    call_command("publish_releases", verbosity=0)

    assert "Neu" in read(client, pair[0])
    assert "New" in read(client, pair[1])
    release.refresh_from_db()
    assert release.state == "published"


def test_what_is_written_after_scheduling_stays_a_draft(client, pair, chief):
    german, english = pair
    release = scheduled(german, english, user=chief)
    draft(german, summary="Halb fertig")
    time_passes(release)

    call_command("publish_releases", verbosity=0)

    assert "Neu" in read(client, german)
    assert Page.objects.get(pk=german.pk).get_latest_revision_as_object().summary == "Halb fertig"


def test_a_scheduled_release_cannot_be_changed_until_it_is_stopped(pair, chief):
    release = scheduled(pair[0], user=chief)

    with pytest.raises(ReleaseRefused, match="no longer be changed"):
        actions.add_members(release, [pair[1]])
    with pytest.raises(ReleaseRefused):
        actions.remove_member(release, release.members.get().pk)
    actions.stop(release, user=chief)
    actions.add_members(release, [pair[1]])

    assert release.members.count() == 2
    assert not release.members.exclude(revision=None).exists()


def test_a_release_stopped_at_the_last_moment_is_not_published(client, pair, chief):
    release = scheduled(*pair, user=chief)
    actions.stop(release, user=chief)

    assert actions.publish_scheduled(release) == 0

    assert "Alt" in read(client, pair[0])


def test_the_past_is_no_time_to_publish(pair, chief):
    with pytest.raises(ReleaseRefused, match="passed"):
        actions.schedule(make_release(*pair), at=timezone.now() - timedelta(minutes=1), user=chief)


def test_a_refused_release_stops_no_other_and_is_not_tried_again(client, pair, chief):
    german, english = pair
    third, fourth = make_pair("Pause", "Break", summary="Alt / old")
    draft(third, summary="Kürzer")
    first = scheduled(german, english, user=chief, name="Eins")
    second = scheduled(third, fourth, user=chief, name="Zwei")
    english.delete()
    before = read(client, german)
    time_passes(first, second)

    with pytest.raises(CommandError, match="Eins"):
        call_command("publish_releases", verbosity=0)
    call_command("publish_releases", verbosity=0)

    assert read(client, german) == before
    assert "Kürzer" in read(client, third)
    first.refresh_from_db()
    assert first.state == "refused"
    assert first.refusal == "Shift plan: Wurde gelöscht. Nehmen Sie es aus dem Paket."


def test_its_editors_are_told_in_the_language_of_their_admin(pair, chief):
    from wagtail.users.models import UserProfile

    UserProfile.objects.create(user=chief, preferred_language="de")
    release = scheduled(*pair, user=chief)
    pair[1].delete()
    time_passes(release)

    with pytest.raises(CommandError):
        call_command("publish_releases", verbosity=0)

    message = mail.outbox[0]
    assert message.to == ["chief@example.org"]
    assert "Frühjahr" in message.subject
    assert "gelöscht" in message.body
    assert f"/admin/releases/show/{release.pk}/" in message.body


def test_an_error_nobody_foresaw_refuses_the_release_and_says_so(client, pair, chief, monkeypatch, caplog):
    release = scheduled(*pair, user=chief)
    time_passes(release)
    monkeypatch.setattr(Revision, "publish", lambda *args, **kwargs: 1 / 0)

    with pytest.raises(CommandError, match="unerwarteter"):
        call_command("publish_releases", verbosity=0)

    assert "Alt" in read(client, pair[0])
    assert "ZeroDivisionError" in caplog.text


def test_the_draft_of_the_day_of_scheduling_counts_even_if_its_author_has_left(client, pair, chief):
    release = scheduled(*pair, user=chief)
    chief.delete()
    time_passes(release)

    call_command("publish_releases", verbosity=0)

    assert "New" in read(client, pair[1])


@pytest.fixture
def untranslated(pair):
    """A German page with a draft, and the English draft of it that nobody has translated yet."""
    german = draft(make_content(pair[0].get_parent(), "Halb", summary="Deutsch"), summary="Deutsch, neu")
    translation = submit(german)
    translation.save_target(publish=False)
    return german, translation.get_target_instance()


def test_texts_without_a_translation_refuse_the_whole_release(client, untranslated, chief):
    german, english = untranslated
    before = read(client, german)

    with pytest.raises(ReleaseRefused) as error:
        actions.publish(make_release(german, english), user=chief)

    assert "no translation yet" in error.value.reasons[0]
    assert (read(client, german), read(client, english)) == (before, "")


def test_a_text_found_untranslated_at_the_time_refuses_the_whole_release(client, untranslated, chief):
    german, english = untranslated
    translation = submit(german)
    translate_all(translation)
    translation.save_target(publish=False)
    release = scheduled(german, english, user=chief)
    BuiltRevision.objects.update(missing=[["summary", "Deutsch, neu"]])
    StringTranslation.objects.filter(locale=english.locale, context__path="summary").delete()
    before = read(client, german)
    time_passes(release)

    with pytest.raises(CommandError):
        call_command("publish_releases", verbosity=0)

    release.refresh_from_db()
    assert release.state == "refused"
    assert (read(client, german), read(client, english)) == (before, "")


def test_translated_drafts_go_live_with_their_source(client, untranslated, chief):
    german, english = untranslated
    translation = submit(german)
    translate_all(translation)
    translation.save_target(publish=False)

    actions.publish(make_release(german, english), user=chief)

    assert "Deutsch, neu" in read(client, german)
    assert f"{MARK}Halb" in read(client, english)
