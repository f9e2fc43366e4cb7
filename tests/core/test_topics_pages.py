"""Topic pages: everything about a topic in one language, from every room."""

import pytest
from django.test import Client
from django.utils.translation import override
from wagtail.models import PageViewRestriction

from core.models import TopicOnPage
from learning.models import ModuleIndexPage
from stories.models import StoryIndexPage
from tests.factories import make, make_content, make_homes, make_topic
from tests.learning.factories import make_module
from tests.stories.factories import make_story

pytestmark = pytest.mark.django_db


def about(page, *topics):
    page.topic_items = [TopicOnPage(tag=topic) for topic in topics]
    page.save_revision().publish()
    return page


@pytest.fixture
def topic():
    return make_topic("voice", de="Sprachsteuerung", en="Voice control", synonyms="Pick-by-Voice")


def titles(client, address: str) -> list[str]:
    return sorted(page.title for page in client.get(address).context["pages"])


def test_pages_of_every_room_and_of_one_language_stand_on_a_topic_page(client, topic):
    german, english = make_homes()
    about(make_content(german, "Hinweis"), topic)
    about(make_module(make(ModuleIndexPage, german, "Lernen"), "Modul"), topic)
    make_story(make(StoryIndexPage, german, "Geschichten"), "Geschichte", topics=[topic])
    about(make_content(english, "Note"), topic)
    make_content(german, "Anderes")

    assert titles(client, "/de/themen/voice-de/") == ["Geschichte", "Hinweis", "Modul"]
    assert titles(client, "/en/topics/voice-en/") == ["Note"]


def test_a_card_says_what_kind_of_page_it_is(client, topic):
    german, _english = make_homes()
    page = about(make_content(german, "Hinweis"), topic)

    html = client.get("/de/themen/voice-de/").content.decode()

    with override("de"):
        assert f'<p class="card__kicker">{page.kind_label}</p>' in html


def test_what_is_not_public_is_not_listed(client, topic):
    german, _english = make_homes()
    about(make_content(german, "Entwurf"), topic).unpublish()
    private = about(make_content(german, "Privat"), topic)
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    response = client.get("/de/themen/voice-de/")

    assert response.context["paging"].paginator.count == 0
    assert '<meta name="robots" content="noindex">' in response.content.decode()


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("/en/topics/voice-de/", "/en/topics/voice-en/"),
        ("/de/themen/voice-en/", "/de/themen/voice-de/"),
        ("/de/themen/technology-voice/", "/de/themen/voice-de/"),
    ],
)
def test_the_short_name_of_another_language_leads_to_the_right_address(client, topic, address, target):
    make_homes()

    response = client.get(address)

    assert (response.status_code, response["Location"]) == (301, target)


def test_the_language_switcher_leads_straight_to_the_topic_in_the_other_language(client, topic):
    make_homes()

    html = client.get("/de/themen/voice-de/").content.decode()

    assert 'href="/en/topics/voice-en/"' in html


def test_a_topic_without_an_english_name_shows_the_german_one_as_german(client):
    _german, english = make_homes()
    topic = make_topic("scales", de="Waagen")
    about(make_content(english, "Note"), topic)

    page = client.get("/en/topics/scales-de/").content.decode()
    overview = client.get("/en/topics/").content.decode()

    assert '<h1 class="page-header__title" lang="de">Waagen</h1>' in page
    assert '<a href="/en/topics/scales-de/" lang="de">Waagen</a>' in overview


def test_the_overview_lists_topics_in_use_by_kind_from_the_sector_on(client, topic):
    german, _english = make_homes()
    sector = make_topic("trade", "sector", de="Handel")
    make_topic("unused", de="Unbenutzt")
    about(make_content(german, "Eine"), topic, sector)
    about(make_content(german, "Andere"), topic)

    kinds = client.get("/de/themen/").context["kinds"]

    assert [[(found.label, count) for found, count in topics] for _kind, topics in kinds] == [
        [("Handel", 1)],
        [("Sprachsteuerung", 2)],
    ]


@pytest.mark.parametrize("number", [1, 3])
def test_a_topic_page_costs_the_same_queries_for_one_page_and_for_three(topic, django_assert_num_queries, number):
    german, _english = make_homes()
    for i in range(number):
        about(make_content(german, f"Seite {i}"), topic)
    Client().get("/de/themen/voice-de/")

    with django_assert_num_queries(7):
        Client().get("/de/themen/voice-de/")


@pytest.mark.parametrize("slug", ["nowhere", "1", "a" * 300, "voice-de'--", "%3Cscript%3E", "%F0%9F%A4%96"])
def test_a_topic_that_is_none_is_not_found(client, topic, slug):
    make_homes()

    response = client.get(f"/de/themen/{slug}/")

    assert response.status_code == 404
    assert "<h1" in response.content.decode()


@pytest.mark.parametrize("number", ["-1", "0", "x", "99999999999"])
def test_a_page_of_the_list_that_is_none_is_not_found(client, topic, number):
    make_homes()

    assert client.get(f"/de/themen/voice-de/?page={number}").status_code == 404
