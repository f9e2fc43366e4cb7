"""Unpublishing, deleting and moving through Wagtail's admin API: translations come along, or nothing happens."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from tests.factories import locale, make_section
from tests.translation.releases import make_pair, make_user, read
from tests.translation.test_cascade import exists, parents

pytestmark = pytest.mark.django_db
ACTIONS = ["unpublish", "delete", "move"]


@pytest.fixture
def pair():
    return make_pair(summary="Alt / old")


@pytest.fixture(autouse=True)
def _signed_in(client, pair):
    client.force_login(make_user("chief", publishes=Page.objects.get(depth=1)))


def ask(client, action: str, page: Page, place: Page, **data):
    if action == "move":
        data |= {"destination_page_id": place.pk, "position": "last-child"}
    return client.post(reverse("wagtailadmin_api:pages:action", args=[page.pk, action]), data)


@pytest.mark.parametrize("first", [0, 1], ids=["German first", "English first"])
class TestBothTogether:
    def test_unpublished(self, client, pair, sections, first):
        assert ask(client, "unpublish", pair[first], sections[first]).status_code == 200

        assert [read(client, page) for page in pair] == ["", ""]

    def test_deleted(self, client, pair, sections, first):
        assert ask(client, "delete", pair[first], sections[first]).status_code == 204

        assert exists(*pair) == [False, False]

    def test_moved(self, client, pair, sections, first):
        assert ask(client, "move", pair[first], sections[first]).status_code == 200

        assert parents(*pair) == [Page.objects.get(pk=section.pk) for section in sections]


@pytest.mark.parametrize("action", ACTIONS)
def test_the_request_may_say_that_the_translation_stays(client, pair, sections, action):
    before = read(client, pair[1]), parents(pair[1])

    response = ask(client, action, pair[0], sections[0], without_translations="true")

    assert response.status_code in (200, 204)
    assert (read(client, pair[1]), parents(pair[1])) == before


@pytest.mark.parametrize("action", ACTIONS)
def test_without_the_right_to_the_translation_nothing_happens_and_the_answer_says_why(client, pair, sections, action):
    client.force_login(make_user("somebody", publishes=pair[0].get_parent()))
    before = [read(client, page) for page in pair], parents(*pair)

    response = ask(client, action, pair[0], sections[0])

    assert response.status_code == 400
    [reason] = response.json()["without_translations"]
    assert reason.startswith("Englisch: ")
    assert ([read(client, page) for page in pair], parents(*pair)) == before


def test_another_order_among_the_same_pages_leaves_the_other_language_alone(client, pair, sections):
    german, english = pair
    before = list(english.get_parent().get_children().values_list("pk", flat=True))
    data = {"destination_page_id": sections[0].pk, "position": "right"}

    response = client.post(reverse("wagtailadmin_api:pages:action", args=[german.pk, "move"]), data)

    assert response.status_code == 200
    assert list(german.get_parent().get_children().values_list("pk", flat=True))[-1] == german.pk
    assert list(english.get_parent().get_children().values_list("pk", flat=True)) == before


def test_a_copy_in_the_language_of_its_source_goes_with_it(client, pair, sections):
    section = make_section(pair[0].get_parent(), "Neu")
    alias = section.copy_for_translation(locale("en"), alias=True)

    ask(client, "delete", section, sections[0], without_translations="true")

    assert exists(section, alias) == [False, False]
