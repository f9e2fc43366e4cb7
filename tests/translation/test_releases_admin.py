"""Releases in the admin: from the page editor to both languages live, and who gets no further than the door."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import Page
from wagtail.users.models import UserProfile

from tests.translation.releases import draft, make_pair, make_release, make_user, read
from translation.releases import actions
from translation.releases.models import Release

pytestmark = pytest.mark.django_db

# What the admin must say, in the language of whoever looks at it.
WORDS = {
    "de": {"publish": "2 Entwürfe jetzt veröffentlichen", "may_not": "Das dürfen Sie nicht veröffentlichen."},
    "en": {"publish": "Publish 2 drafts now", "may_not": "You may not publish this."},
}


@pytest.fixture(params=["de", "en"])
def words(request) -> dict:
    return WORDS[request.param] | {"language": request.param}


def sign_in(client, user, language: str = "de") -> None:
    UserProfile.objects.update_or_create(user=user, defaults={"preferred_language": language})
    client.force_login(user)


def main(response) -> BeautifulSoup:
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").main


def words_of(response) -> str:
    return " ".join(main(response).get_text(" ").split())


def show(client, release: Release):
    return client.get(reverse("releases:show", args=[release.pk]))


def post(client, name: str, release: Release, **data):
    return client.post(reverse(f"releases:{name}", args=[release.pk]), data, follow=True)


def add_address(page: Page) -> str:
    return reverse("releases:add_to", args=[ContentType.objects.get_for_model(Page).pk, page.pk])


def test_a_release_is_made_published_and_taken_back(client, pair, chief, words):
    german, english = pair
    sign_in(client, chief, words["language"])

    client.post(reverse("releases:add"), {"name": "Frühjahr", "note": ""})
    release = Release.objects.get()
    chosen = main(client.get(reverse("releases:choose", args=[release.pk])))
    keys = [box["value"] for box in chosen.select("input[name=draft]")]
    response = post(client, "choose", release, draft=keys)
    assert words["publish"] in words_of(response)
    post(client, "publish", release)
    assert "Neu" in read(client, german)
    assert "New" in read(client, english)

    client.get(reverse("releases:undo", args=[release.pk]))
    post(client, "undo", release)

    assert "Alt" in read(client, german)
    assert release.created_by == chief
    assert Release.objects.get().state == "undone"


def test_each_member_has_its_preview_and_its_changes(client, pair, chief):
    sign_in(client, chief)
    release = make_release(*pair)

    page = main(show(client, release))

    german = pair[0]
    previews = [link["href"] for link in page.select("td a[aria-label]")]
    assert previews[:2] == [
        reverse("wagtailadmin_pages:revisions_view", args=[german.pk, german.latest_revision_id]),
        reverse("wagtailadmin_pages:revisions_compare", args=[german.pk, "live", german.latest_revision_id]),
    ]
    assert [client.get(address).status_code for address in previews] == [200] * 4


def test_what_readers_of_the_other_language_will_lack_is_said(client, pair, chief):
    sign_in(client, chief)
    german, english = pair

    assert "hat einen Entwurf, der nicht im Paket ist: Englisch" in words_of(show(client, make_release(german)))
    assert "hat einen Entwurf, der nicht im Paket ist: Deutsch" in words_of(show(client, make_release(english)))
    english.unpublish()
    assert "nicht veröffentlicht und nicht im Paket: Englisch" in words_of(show(client, make_release(german)))
    english.delete()
    assert "In dieser Sprache gibt es keine Fassung: Englisch." in words_of(show(client, make_release(german)))


def test_the_page_editor_offers_page_and_translations_together(client, pair, chief):
    german, english = pair
    sign_in(client, chief)
    address = reverse("wagtailadmin_pages:edit", args=[german.pk])
    editor = BeautifulSoup(client.get(address).content, "html.parser")
    button = editor.select_one("button[name=action-publish-together]")
    assert button.get_text(strip=True) == "Zusammen mit den Übersetzungen veröffentlichen"
    fields = {field["name"]: field.get("value", "") for field in editor.select("#page-edit-form input[name]")}
    fields |= {field["name"]: field.get_text() for field in editor.select("#page-edit-form textarea[name]")}
    fields |= {"summary": "Eben geschrieben", "action-publish-together": "1", "body-count": "0", "placement": "none"}

    response = client.post(address, fields, follow=True)

    release = Release.objects.get()
    assert response.redirect_chain[-1][0] == reverse("releases:show", args=[release.pk])
    assert {member.content for member in release.members.all()} == {
        Page.objects.get(pk=german.pk),
        Page.objects.get(pk=english.pk),
    }
    assert "Eben geschrieben" not in read(client, german)
    post(client, "publish", release)
    assert "Eben geschrieben" in read(client, german)
    assert "New" in read(client, english)


def test_the_editor_uses_the_open_release_that_holds_the_page(client, pair, chief):
    from translation.releases.editor import release_with_translations

    release = make_release(pair[0])

    assert release_with_translations(pair[0], user=chief) == release
    assert release.members.count() == 2


def test_the_way_from_a_translation_leads_to_a_release_too(client, pair, chief):
    sign_in(client, chief)
    german, english = pair
    explorer = client.get(reverse("wagtailadmin_explore", args=[english.get_parent().pk]))
    assert add_address(english) in explorer.content.decode()

    client.get(add_address(english))
    client.post(add_address(english), {"name": "Frühjahr", "with_translations": "on"})

    assert {member.object_id for member in Release.objects.get().members.all()} == {german.pk, english.pk}


def test_pages_ticked_in_the_explorer_go_into_a_release(client, pair, chief):
    sign_in(client, chief)
    german, english = pair
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "add-to-release"])
    address += f"?next=/admin/&id={german.pk}"
    assert "Schichtplan" in words_of(client.get(address))

    assert "Ein neues Paket braucht einen Namen." in words_of(client.post(address, {}))
    client.post(address, {"name": "Frühjahr"})

    assert [member.object_id for member in Release.objects.get().members.all()] == [german.pk]
    assert english.pk not in Release.objects.get().members.values_list("object_id", flat=True)


def test_a_release_is_scheduled_and_stopped(client, pair, chief):
    sign_in(client, chief)
    release = make_release(*pair)
    moment = timezone.localtime() + timedelta(days=2)

    response = post(client, "schedule", release, publish_at=moment.strftime("%Y-%m-%d %H:%M"))
    said = date_format(moment, "DATETIME_FORMAT")
    assert said in words_of(response)
    assert said in words_of(client.get(reverse("releases:index")))
    release.refresh_from_db()
    assert release.state == "scheduled"
    assert "Frühjahr" in client.get("/admin/").content.decode()
    post(client, "stop", release)

    release.refresh_from_db()
    assert (release.state, release.publish_at) == ("prepared", None)


@pytest.mark.parametrize("moment", ["", "gestern", "2001-01-01 00:00", "9999-99-99 00:00"])
def test_a_moment_that_makes_no_sense_schedules_nothing(client, pair, chief, moment):
    sign_in(client, chief)
    release = make_release(*pair)

    response = post(client, "schedule", release, publish_at=moment)

    assert response.status_code == 200
    release.refresh_from_db()
    assert release.state == "prepared"


def test_a_refused_release_says_why_on_its_page_and_on_the_first_page(client, pair, chief, words):
    sign_in(client, chief, words["language"])
    release = make_release(*pair)
    actions.refuse(release, ["Shift plan: was deleted"])

    assert "Shift plan: was deleted" in words_of(show(client, release))
    assert release.name in client.get("/admin/").content.decode()


def test_lists_stay_quick(client, pair, chief, django_assert_num_queries):
    sign_in(client, chief)
    small, big = make_release(pair[0]), make_release(*pair, name="Groß")
    for number in range(5):
        actions.add_members(
            big, [draft(page, summary="Neu") for page in make_pair(f"Seite {number}", f"Page {number}")]
        )
    for release in (small, big):
        show(client, release)

    with django_assert_num_queries(20):
        show(client, small)
    with django_assert_num_queries(20):
        show(client, big)


class TestWhoMayNot:
    @pytest.fixture
    def translator(self, pair):
        return make_user("translator", edits=Page.objects.get(depth=1))

    def test_translators_without_the_right_to_publish_do_not_get_in(self, client, pair, translator):
        sign_in(client, translator)
        release = make_release(*pair)
        addresses = ["index", "add"], ["show", "choose", "edit", "delete", "history", "undo"]

        for name in addresses[0]:
            assert client.get(reverse(f"releases:{name}")).status_code == 302
        for name in addresses[1]:
            assert client.get(reverse(f"releases:{name}", args=[release.pk])).status_code == 302
        for name in ("publish", "schedule", "stop", "undo", "choose", "delete"):
            client.post(reverse(f"releases:{name}", args=[release.pk]))
        client.post(add_address(pair[0]), {"name": "Meins"})

        assert list(Release.objects.values_list("state", flat=True)) == ["prepared"]
        assert "Alt" in read(client, pair[0])
        assert "/admin/releases/" not in client.get("/admin/").content.decode()

    def test_readers_are_asked_to_sign_in(self, client, pair):
        response = show(client, make_release(*pair))

        assert response.status_code == 302
        assert "/admin/login/" in response.url

    @pytest.mark.parametrize("allowed", [0, 1], ids=["only German", "only English"])
    def test_the_list_says_what_somebody_may_not_publish(self, client, pair, allowed, words):
        somebody = make_user("somebody", publishes=pair[allowed].get_parent())
        sign_in(client, somebody, words["language"])
        release = make_release(*pair)

        page = show(client, release)
        post(client, "publish", release)

        assert words["may_not"] in words_of(page)
        assert words["publish"] not in words_of(page)
        assert "Alt" in read(client, pair[0])
        assert "old" in read(client, pair[1])

    def test_drafts_of_others_are_not_offered_and_cannot_be_slipped_in(self, client, pair):
        german, english = pair
        sign_in(client, make_user("somebody", publishes=german.get_parent()))
        release = make_release()
        content_type = ContentType.objects.get_for_model(Page).pk

        offered = main(client.get(reverse("releases:choose", args=[release.pk]))).select("input[name=draft]")
        post(client, "choose", release, draft=[f"{content_type}-{english.pk}", "x", "1-", "-", f"{content_type}-0"])
        response = client.post(add_address(english), {"name": "Meins"})

        assert [box["value"] for box in offered] == [f"{content_type}-{german.pk}"]
        assert response.status_code == 302
        assert release.members.count() == 0
        assert Release.objects.count() == 1

    def test_buttons_do_nothing_when_they_are_only_visited(self, client, pair, chief):
        sign_in(client, chief)
        release = make_release(*pair)

        for name in ("publish", "schedule", "stop"):
            assert client.get(reverse(f"releases:{name}", args=[release.pk])).status_code == 405

        assert "Alt" in read(client, pair[0])
