"""Releases: drafts in both languages go live together, or nothing does, and can be taken back."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Page, Revision

from core.models import TopicOnPage
from tests.factories import make_content, make_topic
from tests.translation.releases import draft, make_pair, make_release, make_user, read
from translation.releases import actions
from translation.releases.actions import ReleaseRefused
from translation.releases.models import Release

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _english():
    with override("en"):
        yield


def state_of(release: Release) -> str:
    return Release.objects.get(pk=release.pk).state


def summaries(*pages: Page) -> list[str]:
    return [page.specific_class.objects.get(pk=page.pk).summary for page in pages]


def test_both_languages_go_live_together(client, pair, chief):
    german, english = pair
    release = make_release(german, english)

    assert actions.publish(release, user=chief) == 2

    assert "Neu" in read(client, german)
    assert "New" in read(client, english)
    assert state_of(release) == "published"
    assert not Page.objects.filter(pk__in=[german.pk, english.pk], has_unpublished_changes=True).exists()


@pytest.mark.parametrize("refused", [0, 1], ids=["the German page", "the English page"])
def test_one_refused_member_stops_everything(client, pair, chief, refused):
    other = pair[refused]
    before = [read(client, page) for page in pair]
    draft(other, expire_at=timezone.now() - timedelta(days=1))
    release = make_release(*pair)

    with pytest.raises(ReleaseRefused) as error:
        actions.publish(release, user=chief)

    assert [reason.split(":")[0] for reason in error.value.reasons] == [other.title]
    assert [read(client, page) for page in pair] == before
    assert state_of(release) == "prepared"


def test_what_is_only_found_while_publishing_takes_the_others_back_too(client, pair, chief):
    german, english = pair
    draft(english, slug="taken")
    make_content(english.get_parent(), "Taken")
    before = [read(client, page) for page in pair]
    release = make_release(german, english)

    with pytest.raises(ReleaseRefused, match="Shift plan"):
        actions.publish(release, user=chief)

    assert [read(client, page) for page in pair] == before
    assert summaries(german, english) == ["Alt / old", "Alt / old"]
    assert not release.members.exclude(revision=None).exists()


def test_an_error_nobody_foresaw_takes_everything_back(client, pair, chief, monkeypatch):
    german, english = pair
    release = make_release(german, english)
    publish = Revision.publish

    def fail_for_english(self, **kwargs):
        if self.object_id == str(english.pk):
            raise RuntimeError("disk full")
        return publish(self, **kwargs)

    monkeypatch.setattr(Revision, "publish", fail_for_english)
    with pytest.raises(RuntimeError):
        actions.publish(release, user=chief)

    assert summaries(german, english) == ["Alt / old", "Alt / old"]


def test_a_draft_with_a_date_of_its_own_is_refused(pair, chief):
    draft(pair[0], go_live_at=timezone.now() + timedelta(days=1))

    with pytest.raises(ReleaseRefused, match="own date"):
        actions.publish(make_release(*pair), user=chief)


def test_a_deleted_member_is_named_and_refused(pair, chief):
    german, english = pair
    release = make_release(german, english)
    english.delete()

    with pytest.raises(ReleaseRefused, match="deleted"):
        actions.publish(release, user=chief)

    assert summaries(german) == ["Alt / old"]


def test_what_has_no_draft_stays_as_it_is(pair, chief):
    german, english = pair
    english.get_latest_revision().publish()
    before = Page.objects.get(pk=english.pk).last_published_at
    release = make_release(german, english)

    assert actions.publish(release, user=chief) == 1

    assert Page.objects.get(pk=english.pk).last_published_at == before


def test_a_release_without_any_draft_is_refused(chief):
    german, english = make_pair("Pause", "Break")

    with pytest.raises(ReleaseRefused, match="nothing to publish"):
        actions.publish(make_release(german, english), user=chief)


def test_nothing_is_published_twice(pair, chief):
    release = make_release(*pair)
    actions.publish(release, user=chief)

    with pytest.raises(ReleaseRefused, match="live already"):
        actions.publish(release, user=chief)


def test_parents_go_live_before_their_children(pair, chief):
    german, _english = pair
    section = make_content(german.get_parent(), "Neu")
    section.unpublish()
    page = make_content(section, "Darunter")
    page.unpublish()
    release = make_release(page, section)
    order = []

    actions.publish(release, user=chief)

    order = list(Page.objects.filter(pk__in=[page.pk, section.pk]).order_by("last_published_at"))
    assert [each.title for each in order] == ["Neu", "Darunter"]


class TestTakingBack:
    def test_readers_have_again_what_they_had(self, client, pair, chief):
        before = [read(client, page) for page in pair]
        release = make_release(*pair)
        actions.publish(release, user=chief)

        actions.undo(release, user=chief)

        assert [read(client, page) for page in pair] == before
        assert state_of(release) == "undone"

    def test_the_drafts_stay_and_can_be_published_again(self, client, pair, chief):
        german, english = pair
        release = make_release(german, english)
        actions.publish(release, user=chief)
        actions.undo(release, user=chief)
        assert Page.objects.get(pk=german.pk).has_unpublished_changes

        actions.publish(release, user=chief)

        assert "Neu" in read(client, german)
        assert "New" in read(client, english)

    def test_what_was_new_goes_off_the_site(self, client, pair, chief):
        german, english = pair
        english.unpublish()
        release = make_release(german, english)
        actions.publish(release, user=chief)
        assert "New" in read(client, english)

        actions.undo(release, user=chief)

        assert read(client, english) == ""
        assert "Alt" in read(client, german)

    @pytest.mark.parametrize("how", ["draft", "publish", "unpublish", "delete"])
    @pytest.mark.parametrize("edited", [0, 1], ids=["German", "English"])
    def test_it_is_refused_where_anything_was_edited_since(self, client, pair, chief, edited, how):
        release = make_release(*pair)
        actions.publish(release, user=chief)
        page = Page.objects.get(pk=pair[edited].pk).specific
        if how == "draft":
            draft(page, summary="Danach")
        elif how == "publish":
            draft(page, summary="Danach").get_latest_revision().publish()
        else:
            getattr(page, how)()
        before = [read(client, other) for other in Page.objects.filter(pk__in=[each.pk for each in pair])]

        with pytest.raises(ReleaseRefused) as error:
            actions.undo(release, user=chief)

        assert len(error.value.reasons) == 1
        assert [read(client, other) for other in Page.objects.filter(pk__in=[each.pk for each in pair])] == before
        assert state_of(release) == "published"

    def test_facts_written_to_the_live_page_since_its_last_revision_come_back_too(self, pair, chief):
        german, english = pair
        topic = make_topic("ai", de="KI", en="AI")
        TopicOnPage.objects.create(tag=topic, content_object=german)
        type(german).objects.filter(pk=german.pk).update(nav_title="Plan")
        release = make_release(german, english)
        actions.publish(release, user=chief)

        actions.undo(release, user=chief)

        row = type(german).objects.get(pk=german.pk)
        assert (row.nav_title, row.summary) == ("Plan", "Alt / old")
        assert [item.tag for item in row.topic_items.all()] == [topic]
        assert row.get_latest_revision_as_object().summary == "Neu"

    def test_only_what_went_live_can_be_taken_back(self, pair, chief):
        with pytest.raises(ReleaseRefused, match="went live"):
            actions.undo(make_release(*pair), user=chief)


class TestWhoMayNot:
    @pytest.mark.parametrize("allowed", [0, 1], ids=["only German", "only English"])
    def test_publish_members_of_a_language_they_have_no_right_for(self, client, pair, allowed):
        somebody = make_user("somebody", publishes=pair[allowed].get_parent())
        before = [read(client, page) for page in pair]
        release = make_release(*pair)

        for attempt in (
            lambda: actions.publish(release, user=somebody),
            lambda: actions.schedule(release, at=timezone.now() + timedelta(days=1), user=somebody),
        ):
            with pytest.raises(ReleaseRefused) as error:
                attempt()
            assert error.value.reasons == [f"{pair[1 - allowed].title}: You may not publish this."]

        assert [read(client, page) for page in pair] == before
        assert state_of(release) == "prepared"

    def test_publish_when_they_may_only_edit(self, pair):
        translator = make_user("translator", edits=Page.objects.get(depth=1))

        with pytest.raises(ReleaseRefused) as error:
            actions.publish(make_release(*pair), user=translator)

        assert len(error.value.reasons) == 2

    def test_take_back_what_they_may_not_publish(self, client, pair, chief):
        somebody = make_user("somebody", publishes=pair[0].get_parent())
        release = make_release(*pair)
        actions.publish(release, user=chief)

        with pytest.raises(ReleaseRefused, match="may not"):
            actions.undo(release, user=somebody)

        assert "Neu" in read(client, pair[0])

    def test_publish_what_a_colleague_has_locked(self, pair, chief):
        german, english = pair
        german.locked, german.locked_by, german.locked_at = True, make_user("colleague"), timezone.now()
        german.save()

        with pytest.raises(ReleaseRefused, match="locked"):
            actions.publish(make_release(german, english), user=chief)
