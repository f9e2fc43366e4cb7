"""Feeds of the stories, as feed readers understand them."""

import feedparser
import pytest
from django.utils.translation import override

from tests.factories import make_topic
from tests.stories.factories import agree, make_indexes, make_pair, make_story

pytestmark = pytest.mark.django_db
LANGUAGES = [(0, "de"), (1, "en")]


@pytest.mark.parametrize(("number", "code"), LANGUAGES)
def test_the_atom_feed_of_a_language_is_well_formed_and_says_what_is_illustrative(client, number, code):
    indexes = make_indexes()
    story = make_pair(indexes)[number]

    feed = feedparser.parse(client.get(indexes[number].url + "feed/").content)

    assert not feed.bozo
    assert feed.feed.language == code
    with override(code):
        assert [(entry.title, entry.link) for entry in feed.entries] == [(story.marked_title, story.full_url)]
        assert story.mark_label in feed.entries[0].title


def test_ids_of_entries_differ_between_languages_and_stay_when_the_address_changes(client):
    indexes = make_indexes()
    german, _english = make_pair(indexes)
    ids = [feedparser.parse(client.get(index.url + "feed/").content).entries[0].id for index in indexes]

    german.slug = "anders"
    german.save()
    again = feedparser.parse(client.get(indexes[0].url + "feed/").content).entries[0].id

    assert ids[0] != ids[1]
    assert again == ids[0]


@pytest.mark.parametrize("number", [0, 1])
def test_the_json_feed_follows_version_1_1(client, number):
    indexes = make_indexes()
    make_pair(indexes, topics=[make_topic("voice", de="Stimme", en="Voice")])

    response = client.get(indexes[number].url + "feed/json/")

    feed = response.json()
    assert response["Content-Type"] == "application/feed+json; charset=utf-8"
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"].endswith(indexes[number].url + "feed/json/")
    for item in feed["items"]:
        assert item.keys() >= {"id", "url", "title", "content_text", "date_published"}
        assert isinstance(item["id"], str)
        assert item["tags"][0] in ("Beispielgeschichte", "Illustrative story")


@pytest.mark.parametrize(("number", "path"), [(0, "/de/themen/voice-de/"), (1, "/en/topics/voice-en/")])
def test_a_topic_has_feeds_of_its_own(client, number, path):
    indexes = make_indexes()
    pair = make_pair(indexes, topics=[make_topic("voice", de="Stimme", en="Voice")])
    make_story(indexes[number], "Ohne Thema")

    atom = feedparser.parse(client.get(path + "feed/").content)
    items = client.get(path + "feed/json/").json()["items"]

    assert not atom.bozo
    assert [entry.link for entry in atom.entries] == [item["url"] for item in items] == [pair[number].full_url]


def test_a_withdrawn_story_is_in_no_feed(client):
    indexes = make_indexes()
    story, _english = make_pair(indexes, topics=[make_topic("voice", de="Stimme", en="Voice")])
    agree(story, withdrawn_on="2020-01-01")

    for index, topic in zip(indexes, ("/de/themen/voice-de/", "/en/topics/voice-en/"), strict=True):
        for address in (index.url, topic):
            assert not feedparser.parse(client.get(address + "feed/").content).entries
            assert client.get(address + "feed/json/").json()["items"] == []
