"""A story as its readers get it."""

import json
import re

import pytest
from django.core.management import call_command
from django.test import Client

from tests.factories import make_topic
from tests.stories.factories import agree, full_content, make_indexes, make_pair, make_story

pytestmark = pytest.mark.django_db


def test_a_story_shows_everything_its_editors_filled_in(client):
    index, _english = make_indexes()
    story = make_story(index, topics=[make_topic("voice", de="Sprachsteuerung")], **full_content())

    html = client.get(story.url).content.decode()

    for words in (
        "Großhandelslager",
        "85",
        "Sprachsteuerung",
        "−30 %",
        "Früh fragen.",
        "Mai 2025",
        "Zwölf Freiwillige",
    ):
        assert words in html
    assert "Ausgangslage: viele Fehler" in html
    assert "welche Daten" in html
    assert 'href="https://example.org/"' in html


@pytest.mark.parametrize("address", ["", "handout/"])
def test_every_section_of_a_story_has_a_heading(client, address):
    index, _english = make_indexes()
    story = make_story(index, **full_content())

    html = client.get(story.url + address).content.decode()

    sections = re.findall(r"<section[^>]*>\s*(<\w+)", html)
    assert sections
    assert set(sections) == {"<h2"}
    assert ">Ergebnisse in Zahlen</h2>" in html


def test_a_story_with_nothing_but_a_title_is_still_a_good_page(client):
    index, _english = make_indexes()
    story = make_story(index, "Nur ein Titel", summary="")

    html = client.get(story.url).content.decode()

    assert "<h1" in html
    for empty in ("<h2></h2>", '<ol class="timeline', "key-figures", 'id="sources"', "lessons-learned"):
        assert empty not in html


@pytest.mark.parametrize(
    ("evidence", "mark"), [("documented", "Documented case"), ("illustrative", "Illustrative story")]
)
def test_the_mark_of_the_evidence_travels_with_the_story(client, evidence, mark):
    _german, index = make_indexes()
    story = make_story(index, "Voice", evidence=evidence)
    agree(story)

    html = client.get(story.url).content.decode()
    listed = client.get(index.url).content.decode()
    handout = client.get(story.url + "handout/").content.decode()

    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)[1])
    assert f'<meta property="og:title" content="Voice ({mark})">' in html
    assert (data["genre"], data["headline"]) == (mark, f"Voice ({mark})")
    assert f'evidence-mark--{evidence}">{mark}<' in listed
    assert f'evidence-mark--{evidence}">{mark}<' in handout


@pytest.mark.parametrize(
    ("evidence", "mark"), [("documented", "Documented case"), ("illustrative", "Illustrative story")]
)
def test_the_mark_stands_on_teasers_of_the_home_page_and_in_search_results(client, evidence, mark):
    _german, index = make_indexes()
    agree(make_story(index, "Voice", evidence=evidence))
    home = index.get_parent().specific
    home.body = [("page_list", {"title": "", "page_type": "stories.StoryPage", "sort": "newest", "number": 3})]
    home.save_revision().publish()
    call_command("update_index", verbosity=0)

    teaser = client.get(home.url).content.decode()
    result = client.get("/en/search/?q=voice").content.decode()

    assert f'evidence-mark--{evidence}">{mark}<' in teaser
    assert f'<span class="search-result__label">{mark}</span>' in result


def test_a_title_cannot_break_out_of_the_data_for_search_engines(client):
    index, _english = make_indexes()
    story = make_story(index, "</script><script>alert(1)</script>", slug="angriff")

    html = client.get(story.url).content.decode()

    assert "<script>alert(1)" not in html


def test_a_story_costs_the_same_queries_with_and_without_related_stories(client, django_assert_num_queries):
    indexes = make_indexes()
    story, _english = make_pair(indexes, **full_content())
    client.get(story.url)

    with django_assert_num_queries(11):
        Client().get(story.url)
