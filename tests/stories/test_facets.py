"""Narrowing the stories down: within a facet values widen the choice, facets narrow it, the address holds it all."""

import re
from html import unescape
from urllib.parse import urljoin

import pytest

from core.models import Topic
from core.topics_merging import merge_topic
from tests.factories import make_topic
from tests.stories.factories import make_indexes, make_pair, make_story

pytestmark = pytest.mark.django_db


@pytest.fixture
def topics() -> dict[str, Topic]:
    return {
        "trade": make_topic("trade", "sector", de="Handel", en="Trade"),
        "care": make_topic("care", "sector", de="Pflege", en="Care"),
        "voice": make_topic("voice", de="Stimme", en="Voice"),
        "cobot": make_topic("cobot", de="Cobot", en="Cobot"),
        "small": make_topic("small", "company-size", de="Klein", en="Small"),
        "circle": make_topic("circle", "participation-format", de="Runder Tisch", en="Round table"),
        "law": make_topic("law", "field-of-action", de="Recht", en="Law"),
    }


@pytest.fixture
def indexes(topics):
    indexes = make_indexes()
    for german, english, names in (
        ("Handel mit Stimme", "Trade by voice", "trade voice small circle"),
        ("Handel mit Cobot", "Trade with a cobot", "trade cobot law"),
        ("Pflege mit Stimme", "Care by voice", "care voice small"),
        ("Pflege ohne alles", "Care without anything", "care"),
    ):
        make_pair(indexes, german, english, topics=[topics[name] for name in names.split()])
    return indexes


def titles(client, address: str) -> list[str]:
    html = client.get(address).content.decode()
    return sorted(re.findall(r'class="card__title"><a href="[^"]+">([^<]+)</a>', html))


def counts(client, address: str) -> dict[str, int]:
    panel = client.get(address).context["selection"].panel
    return {choice.value.key: choice.count for _facet, _name, choices in panel for choice in choices}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Handel mit Cobot", "Handel mit Stimme", "Pflege mit Stimme", "Pflege ohne alles"]),
        ("?sector=sector-trade", ["Handel mit Cobot", "Handel mit Stimme"]),
        ("?technology=technology-voice&technology=technology-cobot", [
            "Handel mit Cobot", "Handel mit Stimme", "Pflege mit Stimme",
        ]),
        ("?sector=sector-care&technology=technology-voice", ["Pflege mit Stimme"]),
        ("?company-size=company-size-small&participation-format=participation-format-circle", ["Handel mit Stimme"]),
        ("?field-of-action=field-of-action-law", ["Handel mit Cobot"]),
        ("?evidence=illustrative&sector=sector-care", ["Pflege mit Stimme", "Pflege ohne alles"]),
    ],
)  # fmt: skip
def test_values_of_one_facet_add_up_and_facets_narrow_down(client, indexes, query, found):
    assert titles(client, indexes[0].url + query) == found


@pytest.mark.parametrize("query", ["?", "?sector=sector-trade", "?sector=sector-care&technology=technology-voice"])
def test_every_count_is_what_the_list_would_hold_of_that_value_after_the_click(client, indexes, query):
    for key, count in counts(client, indexes[0].url + query).items():
        facet = "evidence" if key == "illustrative" else key.rpartition("-")[0]
        chosen = re.sub(rf"&?{facet}=[^&]+", "", query)

        assert len(titles(client, f"{indexes[0].url}{chosen}&{facet}={key}")) == count


def test_values_that_would_find_nothing_are_not_offered(client, indexes):
    offered = counts(client, indexes[0].url + "?sector=sector-care")

    assert "technology-cobot" not in offered
    assert offered["sector-trade"] == 2


def test_filters_are_taken_off_one_by_one(client, indexes):
    address = indexes[0].url + "?sector=sector-care&technology=technology-voice"

    active = client.get(address).context["selection"].active

    assert [(f.label, urljoin(address, f.url)) for f in active] == [
        ("Pflege", indexes[0].url + "?technology=technology-voice"),
        ("Stimme", indexes[0].url + "?sector=sector-care"),
    ]
    assert titles(client, urljoin(address, active[0].url)) == ["Handel mit Stimme", "Pflege mit Stimme"]


def test_the_language_switcher_keeps_the_filters(client, indexes):
    html = client.get(indexes[0].url + "?sector=sector-care&technology=technology-voice").content.decode()

    other = f"{indexes[1].url}?sector=sector-care&technology=technology-voice"
    assert f'href="{other}"' in unescape(html)
    assert titles(client, other) == ["Care by voice"]


def test_an_empty_list_says_which_filter_to_drop_and_how_many_stories_that_finds(client, indexes):
    address = indexes[1].url + "?sector=sector-care&technology=technology-cobot"

    response = client.get(address)

    assert titles(client, address) == []
    assert [(f.label, f.count) for f in response.context["selection"].ways_out] == [("Cobot", 2), ("Care", 1)]
    assert "without “Cobot”: 2 stories" in response.content.decode()


def test_a_filtered_list_is_one_page_to_search_engines(client, indexes):
    html = client.get(indexes[0].url + "?sector=sector-care").content.decode()

    assert '<meta name="robots" content="noindex">' in html
    assert f'<link rel="canonical" href="{indexes[0].full_url}">' in html


def test_addresses_with_a_merged_topic_go_on_working(client, indexes, topics):
    merge_topic(topics["cobot"], topics["voice"])

    assert titles(client, indexes[0].url + "?technology=technology-cobot") == [
        "Handel mit Cobot",
        "Handel mit Stimme",
        "Pflege mit Stimme",
    ]


def test_a_topic_without_a_name_in_the_language_shows_the_german_one_as_german(client):
    _german, english = make_indexes()
    make_story(english, "Care", topics=[make_topic("care", "sector", de="Pflege")])

    html = client.get(english.url + "?sector=sector-care").content.decode()

    assert html.count('<span lang="de">Pflege</span>') == 2


def test_words_and_filters_narrow_together_and_may_be_sorted_by_date(client, indexes):
    address = indexes[0].url + "?q=Handel&technology=technology-voice"

    response = client.get(address)
    by_date = client.get(address + "&sort=newest")

    assert response.context["selection"].sort == "relevance"
    assert by_date.context["selection"].sort == "newest"
    assert response.context["selection"].url_by_newest == "?q=Handel&technology=technology-voice&sort=newest"


@pytest.mark.parametrize("number", [2, 14])
def test_the_list_costs_the_same_queries_with_all_facets_chosen(client, topics, django_assert_num_queries, number):
    index, _english = make_indexes()
    for i in range(number):
        make_story(index, f"Geschichte {i}", topics=topics.values())
    query = "&".join(f"{topic.kind}={topic.slug}" for topic in topics.values())
    client.get(index.url)

    with django_assert_num_queries(11):
        response = client.get(f"{index.url}?{query}&evidence=illustrative")

    assert response.content.decode().count("<article") == min(number, 12)


def test_long_lists_are_paged_and_keep_the_filters(client, topics):
    index, _english = make_indexes()
    for i in range(13):
        make_story(index, f"Geschichte {i}", topics=[topics["trade"]])

    html = unescape(client.get(index.url + "?sector=sector-trade").content.decode())

    assert html.count("<article") == 12
    assert 'href="?sector=sector-trade&page=2"' in html
    assert client.get(index.url + "?sector=sector-trade&page=2").content.decode().count("<article") == 1


NONSENSE = {
    "unknown facet": "?colour=blue&sector[]=x",
    "unknown value": "?sector=sector-nowhere&technology=",
    "value of another facet": "?technology=sector-trade",
    "SQL": "?sector=x'%20OR%201=1--&q='%3B%20DROP%20TABLE%20stories_storypage%3B--",
    "script": "?sector=%3Cscript%3Ealert(1)%3C/script%3E&q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&sort=%3Cscript%3E",
    "10,000 values": "?" + "&".join(f"sector=s{i}" for i in range(10_000)),
    "10,000 times the same": "?" + "&".join(["sector=sector-trade"] * 10_000),
    "long words": "?q=" + "a" * 900,
    "over-long words": "?q=" + "a" * 50_000,
    "only stop words": "?q=und+der+die+das",
    "only an emoji": "?q=%F0%9F%A4%96",
    "no text at all": "?q=%00%FF%FE",
    "bad percent signs": "?q=%zz&sector=%",
    "unknown order": "?q=Handel&sort=sideways",
}


@pytest.mark.parametrize("code", ["de", "en"])
@pytest.mark.parametrize("query", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_gives_a_clear_page(client, indexes, query, code):
    response = client.get(indexes[code == "en"].url + query)

    html = response.content.decode()
    assert response.status_code in (200, 400)  # no browser sends addresses of a page's length, or a zero byte
    assert "<h1" in html
    assert "<script>alert" not in html
    assert len(html) < 200_000


@pytest.mark.parametrize("number", ["-1", "0", "x", "999999999999999999999", "1' OR 1=1"])
def test_a_page_that_is_none_is_not_found(client, indexes, number):
    response = client.get(f"{indexes[0].url}?page={number}")

    assert response.status_code == 404
    assert "<h1" in response.content.decode()
