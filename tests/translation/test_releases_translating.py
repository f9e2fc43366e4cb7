"""A changed page is translated before it is published, and both languages go live together."""

import pytest
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page
from wagtail.users.models import UserProfile

from home.models import ContentPage, HomePage
from tests.factories import make_content, make_homes
from tests.translation.bilingual import MARK, make_bilingual, submit, text, translate_all
from tests.translation.releases import draft, make_release, make_user, read
from translation.carrying import confirm
from translation.releases import actions
from translation.releases.actions import ReleaseRefused
from translation.releases.members import items_of
from translation.releases.translating import (
    hand_to_translators,
    renew_from_translation,
    unseen_by_translators,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _english():
    with override("en"):
        yield


@pytest.fixture
def bilingual(django_capture_on_commit_callbacks):
    homes = make_homes()
    with django_capture_on_commit_callbacks(execute=True):
        german, english, translation = make_bilingual(
            ContentPage,
            "Schichtplan",
            homes=homes,
            body=[text("Der Plan gilt ab Montag.", "Fragen beantwortet das Büro.")],
        )
    german.refresh_from_db()
    english.refresh_from_db()
    blocks = [dict(block) for block in german.body.get_prep_value()]
    blocks[0]["value"] = (
        "<p>Der Plan gilt ab Dienstag.</p><p>Fragen beantwortet das Büro.</p><p>Neu ist eine Pause mittags.</p>"
    )
    draft(german, body=blocks)
    return german, english, translation


def member_of(release, page: Page):
    return release.members.get(object_id=page.pk)


def test_the_draft_is_handed_over_translated_and_goes_live_with_its_source(client, bilingual, chief):
    german, english, translation = bilingual
    before = (read(client, german), read(client, english))
    release = make_release(german)
    german_member = member_of(release, german).pk
    assert unseen_by_translators(items_of(release)) == {german_member}

    assert hand_to_translators(release, german_member, user=chief) == 1

    assert unseen_by_translators(items_of(release)) == set()
    assert {item.object.pk for item in items_of(release)} == {german.pk, english.pk}
    assert (read(client, german), read(client, english)) == before
    with pytest.raises(ReleaseRefused, match="no translation yet"):
        actions.publish(release, user=chief)
    translation = type(translation).objects.get(pk=translation.pk)
    translate_all(translation)
    for outdated in translation.state.segments.filter(standing="outdated"):
        confirm(translation, path=outdated.path, text=outdated.text, data=f"{MARK}{outdated.text}")
    renew_from_translation(release, member_of(release, english).pk, user=chief)
    actions.publish(release, user=chief)

    assert "Neu ist eine Pause mittags." in read(client, german)
    assert f"{MARK}Neu ist eine Pause mittags." in read(client, english)
    assert f"{MARK}Fragen beantwortet das Büro." in read(client, english)
    assert f"{MARK}Der Plan gilt ab Dienstag." in read(client, english)
    translation.state.refresh_from_db()
    assert (translation.state.missing, translation.state.changed_at) == (0, None)


def test_with_english_as_the_source_it_is_the_same(client, bilingual, chief):
    english = make_content(HomePage.objects.get(locale__language_code="en"), "Shifts", summary="Early")
    translation = submit(english, to="de")
    draft(english, summary="A new summary for everybody")
    release = make_release(english)

    hand_to_translators(release, member_of(release, english).pk, user=chief)
    translation = type(translation).objects.get(pk=translation.pk)
    german = translation.get_target_instance()
    translate_all(translation, words=lambda words: f"[de] {words}")
    renew_from_translation(release, member_of(release, german).pk, user=chief)
    assert (read(client, german), "Early" in read(client, english)) == ("", True)
    actions.publish(release, user=chief)

    assert "A new summary for everybody" in read(client, english)
    assert "[de] A new summary for everybody" in read(client, german)


def test_the_translation_of_a_draft_does_not_go_live_without_it(client, bilingual, chief):
    german, english, translation = bilingual
    together = make_release(german)
    hand_to_translators(together, member_of(together, german).pk, user=chief)
    translate_all(type(translation).objects.get(pk=translation.pk))
    renew_from_translation(together, member_of(together, english).pk, user=chief)
    before = read(client, english)

    with pytest.raises(ReleaseRefused, match="draft that is not part of the release"):
        actions.publish(make_release(english), user=chief)

    assert read(client, english) == before


def test_taken_back_both_are_what_they_were(client, bilingual, chief):
    german, english, translation = bilingual
    before = (read(client, german), read(client, english))
    release = make_release(german)
    hand_to_translators(release, member_of(release, german).pk, user=chief)
    translate_all(type(translation).objects.get(pk=translation.pk))
    renew_from_translation(release, member_of(release, english).pk, user=chief)
    actions.publish(release, user=chief)
    assert (read(client, german), read(client, english)) != before

    actions.undo(release, user=chief)

    assert (read(client, german), read(client, english)) == before


def test_the_buttons_of_the_release_do_it(client, bilingual, chief):
    german, english, translation = bilingual
    UserProfile.objects.create(user=chief, preferred_language="de")
    client.force_login(chief)
    release = make_release(german)
    page = client.get(reverse("releases:show", args=[release.pk])).content.decode()
    address = reverse("releases:translate", args=[release.pk, member_of(release, german).pk])
    assert address in page

    client.post(address)
    translate_all(type(translation).objects.get(pk=translation.pk))
    client.post(reverse("releases:renew", args=[release.pk, member_of(release, english).pk]))
    client.post(reverse("releases:publish", args=[release.pk]))

    assert f"{MARK}Neu ist eine Pause mittags." in read(client, english)


class TestWhoMayNot:
    def test_hand_over_what_they_may_not_publish(self, client, bilingual):
        german, english, translation = bilingual
        somebody = make_user("somebody", publishes=english.get_parent())
        release = make_release(german)
        before = translation.source.content_json

        with pytest.raises(ReleaseRefused):
            hand_to_translators(release, member_of(release, german).pk, user=somebody)

        translation.source.refresh_from_db()
        assert translation.source.content_json == before

    def test_change_a_release_that_is_live_or_members_of_another(self, bilingual, chief):
        german, english, _translation = bilingual
        release, other = make_release(german), make_release(english)

        for wrong in (member_of(other, english).pk, 0):
            with pytest.raises(ReleaseRefused):
                hand_to_translators(release, wrong, user=chief)
            with pytest.raises(ReleaseRefused):
                renew_from_translation(release, wrong, user=chief)

    def test_renew_what_is_written_by_hand(self, bilingual, chief):
        german, _english, _translation = bilingual
        release = make_release(german)

        with pytest.raises(ReleaseRefused, match="not translated"):
            renew_from_translation(release, member_of(release, german).pk, user=chief)

    def test_make_a_new_draft_of_what_a_colleague_has_locked(self, bilingual, chief):
        german, english, translation = bilingual
        release = make_release(german)
        Page.objects.filter(pk=english.pk).update(locked=True, locked_by=make_user("colleague"))
        before = translation.source.content_json

        with pytest.raises(ReleaseRefused, match="locked"):
            hand_to_translators(release, member_of(release, german).pk, user=chief)

        translation.source.refresh_from_db()
        assert translation.source.content_json == before
        assert release.members.count() == 1
