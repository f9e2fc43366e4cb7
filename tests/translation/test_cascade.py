"""Unpublishing, deleting and moving: also the other language? In one transaction, and never without the right to."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page
from wagtail.users.models import UserProfile

from tests.factories import locale, make_content, make_section
from tests.translation.bilingual import submit
from tests.translation.releases import make_pair, make_user, read

pytestmark = pytest.mark.django_db

WORDS = {
    "de": {"question": "Auch in den anderen Sprachen?", "en": "Englisch: „{}“", "de": "Deutsch: „{}“"},
    "en": {"question": "Also in the other languages?", "en": "English: “{}”", "de": "German: “{}”"},
}


@pytest.fixture
def pair():
    return make_pair(summary="Alt / old")


@pytest.fixture(autouse=True)
def _signed_in(client, chief):
    UserProfile.objects.create(user=chief, preferred_language="en")
    client.force_login(chief)


def address(action: str, page: Page, *more: Page) -> str:
    name = {"move": "move_confirm"}.get(action, action)
    return reverse(f"wagtailadmin_pages:{name}", args=[page.pk, *(each.pk for each in more)])


def boxes(client, url: str) -> list[tuple[str, bool]]:
    """The pages offered, each with whether its box is ticked."""
    response = client.get(url)
    assert response.status_code == 200
    found = BeautifulSoup(response.content, "html.parser").select("input[name=also]")
    return [(box["value"], box.has_attr("checked")) for box in found]


def exists(*pages: Page) -> list[bool]:
    return [Page.objects.filter(pk=page.pk).exists() for page in pages]


def parents(*pages: Page) -> list[Page]:
    return [Page.objects.get(pk=page.pk).get_parent() for page in pages]


@pytest.mark.parametrize("language", ["de", "en"])
def test_editors_are_asked_in_their_language_and_the_answer_is_yes(client, pair, chief, language):
    UserProfile.objects.filter(user=chief).update(preferred_language=language)
    german, english = pair
    words = WORDS[language]

    for action in ("unpublish", "delete"):
        for page, other, code in ((german, english, "en"), (english, german, "de")):
            assert boxes(client, address(action, page)) == [(str(other.pk), True)]
            content = client.get(address(action, page)).content.decode()
            assert words["question"] in content
            assert words[code].format(other.title) in content


@pytest.mark.parametrize("first", [0, 1], ids=["German first", "English first"])
class TestBothTogether:
    def test_unpublished(self, client, pair, first):
        page, other = pair[first], pair[1 - first]

        client.post(address("unpublish", page), {"asked": "1", "also": other.pk})

        assert (read(client, page), read(client, other)) == ("", "")

    def test_deleted(self, client, pair, first):
        page, other = pair[first], pair[1 - first]

        client.post(address("delete", page), {"asked": "1", "also": other.pk})

        assert exists(page, other) == [False, False]

    def test_moved(self, client, pair, sections, first):
        page, other = pair[first], pair[1 - first]
        assert boxes(client, address("move", page, sections[first])) == [(str(other.pk), True)]

        client.post(address("move", page, sections[first]), {"asked": "1", "also": other.pk})

        places = [Page.objects.get(pk=section.pk) for section in sections]
        assert parents(*pair) == places

    def test_a_no_is_a_no(self, client, pair, sections, first):
        page, other = pair[first], pair[1 - first]
        before = read(client, other)

        client.post(address("move", page, sections[first]), {"asked": "1"})
        client.post(address("unpublish", page), {"asked": "1"})
        client.post(address("delete", page), {"asked": "1"})

        assert exists(page, other) == [False, True]
        assert read(client, other) == before

    def test_whoever_is_not_asked_gets_the_default(self, client, pair, first):
        client.post(address("delete", pair[first]))

        assert exists(*pair) == [False, False]


def test_a_translation_that_goes_does_not_expect_its_source_to_follow(client, pair):
    german, english = pair
    submit(german)

    assert boxes(client, address("unpublish", german)) == [(str(english.pk), True)]
    assert boxes(client, address("unpublish", english)) == [(str(german.pk), False)]
    client.post(address("unpublish", english))

    assert read(client, german) != ""


def test_with_english_as_the_source_german_follows(client, pair):
    german, english = pair
    submit(english, to="de")

    assert boxes(client, address("unpublish", english)) == [(str(german.pk), True)]
    assert boxes(client, address("unpublish", german)) == [(str(english.pk), False)]


def test_pages_below_go_off_the_site_with_both(client, pair):
    german, english = pair
    child = make_content(german, "Darunter")
    below = make_content(english, "Below", translation_key=child.translation_key)

    client.post(address("unpublish", german), {"asked": "1", "also": english.pk, "include_descendants": "on"})

    assert not Page.objects.filter(pk__in=[german.pk, english.pk, child.pk, below.pk], live=True).exists()


def test_all_of_it_or_nothing(client, pair, monkeypatch):
    german, english = pair
    execute = UnpublishPageAction.execute

    def fail_for_english(self, **kwargs):
        if self.object.pk == english.pk:
            raise RuntimeError("disk full")
        return execute(self, **kwargs)

    monkeypatch.setattr(UnpublishPageAction, "execute", fail_for_english)
    with pytest.raises(RuntimeError):
        client.post(address("unpublish", german), {"asked": "1", "also": english.pk})

    assert Page.objects.filter(pk__in=[german.pk, english.pk], live=True).count() == 2


class TestWhatStaysBehindAndWhy:
    @pytest.mark.parametrize("allowed", [0, 1], ids=["only German", "only English"])
    @pytest.mark.parametrize("action", ["unpublish", "delete", "move"])
    def test_somebody_without_the_right_leaves_the_other_language_alone(self, client, pair, sections, action, allowed):
        page, other = pair[allowed], pair[1 - allowed]
        somebody = make_user("somebody", publishes=page.get_parent())
        UserProfile.objects.create(user=somebody, preferred_language="en")
        client.force_login(somebody)
        url = address(action, page, *([sections[allowed]] if action == "move" else []))
        before = (read(client, other), parents(other))

        assert boxes(client, url) == []
        assert "You may not" in client.get(url).content.decode()
        client.post(url, {"asked": "1", "also": other.pk})

        assert (read(client, other), parents(other)) == before

    def test_the_new_place_has_no_version_in_the_other_language(self, client, pair):
        german, english = pair
        place = make_section(german.get_parent(), "Nur deutsch")
        url = address("move", german, place)

        assert "The new place has no version" in client.get(url).content.decode()
        client.post(url, {"asked": "1", "also": english.pk})

        assert parents(german, english) == [Page.objects.get(pk=place.pk), english.get_parent()]

    def test_the_address_is_taken_at_the_new_place(self, client, pair, sections):
        german, english = pair
        make_content(sections[1], "Other", slug=english.slug)

        assert "address is taken" in client.get(address("move", german, sections[0])).content.decode()

    def test_a_page_in_another_part_of_the_site(self, client, pair, sections):
        german, english = pair
        english.move(sections[1], pos="last-child")

        assert "another part of the site" in client.get(address("delete", german)).content.decode()
        client.post(address("delete", german), {"asked": "1", "also": english.pk})

        assert exists(german, english) == [False, True]

    def test_foreign_and_senseless_answers_change_nothing_else(self, client, pair):
        german, english = pair
        third = make_content(german.get_parent(), "Anderes")

        client.post(address("delete", german), {"asked": "1", "also": [third.pk, "x", ""]})

        assert exists(german, english, third) == [False, True, True]


class TestManyAtOnce:
    @staticmethod
    def url(action: str, *pages: Page) -> str:
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        return f"{url}?next=/admin/&" + "&".join(f"id={page.pk}" for page in pages)

    def test_the_question_is_asked_once(self, client, pair):
        for action in ("unpublish", "delete", "move"):
            page = BeautifulSoup(client.get(self.url(action, pair[0])).content, "html.parser")
            assert page.select_one("input[name=also]").has_attr("checked")

    def test_unpublished_in_both(self, client, pair):
        second = make_pair("Pause", "Break")

        client.post(self.url("unpublish", pair[0], second[0]), {"also": "on"})

        assert [read(client, page) for page in (*pair, *second)] == [""] * 4

    def test_deleted_in_both_also_when_both_are_ticked(self, client, pair):
        client.post(self.url("delete", *pair), {"also": "on"})

        assert exists(*pair) == [False, False]

    def test_moved_in_both(self, client, pair, sections):
        client.post(self.url("move", pair[0]), {"also": "on", "chooser": sections[0].pk})

        assert parents(*pair) == [Page.objects.get(pk=section.pk) for section in sections]

    def test_a_no_is_a_no(self, client, pair):
        client.post(self.url("delete", pair[0]), {})

        assert exists(*pair) == [False, True]

    def test_nothing_without_the_right_to(self, client, pair):
        client.force_login(make_user("somebody", publishes=pair[0].get_parent()))

        client.post(self.url("delete", pair[0]), {"also": "on"})

        assert exists(*pair) == [False, True]


class TestADateToGoOffTheSite:
    @staticmethod
    def expire(page: Page) -> None:
        Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(hours=1))
        call_command("publish_scheduled", verbosity=0)

    @pytest.mark.parametrize("source", [0, 1], ids=["German source", "English source"])
    def test_translations_go_with_their_source(self, client, pair, source):
        page, translation = pair[source], pair[1 - source]
        submit(page, to=translation.locale.language_code)

        self.expire(page)

        assert (read(client, page), read(client, translation)) == ("", "")

    def test_a_source_stays_when_its_translation_goes(self, client, pair):
        submit(pair[0])

        self.expire(pair[1])

        assert "Alt" in read(client, pair[0])

    @pytest.mark.parametrize("why", ["it is kept by hand", "it has a date of its own"])
    def test_a_translation_may_stay(self, client, pair, why):
        translation = submit(pair[0])
        if why == "it is kept by hand":
            type(translation).objects.update(enabled=False)
        else:
            Page.objects.filter(pk=pair[1].pk).update(expire_at=timezone.now() + timedelta(days=1))

        self.expire(pair[0])

        assert "old" in read(client, pair[1])


class TestNoGermanTextBelowEn:
    @pytest.fixture
    def deep(self, pair):
        """A German page whose section has no English version: submitting it makes an alias of the section."""
        section = make_section(pair[0].get_parent(), "Abschnitt")
        page = make_content(section, "Tief unten")
        submit(page).save_target(publish=False)
        return section

    def alias(self, section: Page) -> Page:
        return Page.objects.get(alias_of=section, locale=locale("en"))

    def test_copies_for_the_tree_are_not_live(self, client, deep):
        assert read(client, self.alias(deep)) == ""

    def test_not_even_when_their_source_is_published_again(self, client, deep):
        deep.save_revision().publish()

        assert read(client, self.alias(deep)) == ""

    def test_with_english_as_the_source_neither(self, client, pair):
        section = make_section(pair[1].get_parent(), "Chapter")
        alias = section.copy_for_translation(locale("de"), alias=True, copy_parents=True)

        assert read(client, alias) == ""

    def test_aliases_in_the_same_language_stay_live(self, client, pair, sections):
        alias = pair[0].create_alias(parent=sections[0], update_slug="kopie")

        assert "Alt" in read(client, alias)

    def test_an_alias_is_deleted_with_its_source(self, client, pair):
        section = make_section(pair[0].get_parent(), "Abschnitt")
        alias = section.copy_for_translation(locale("en"), alias=True)

        client.post(address("delete", section))

        assert exists(section, alias) == [False, False]

    def test_an_alias_with_translations_below_it_stays_off_the_site(self, client, deep):
        alias = self.alias(deep)

        client.post(address("delete", deep), {"asked": "1"})

        assert exists(deep, alias) == [False, True]
        assert read(client, alias) == ""
