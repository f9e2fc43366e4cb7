"""News and its feed, one per language."""

from datetime import date

import feedparser
import pytest

from home.models import NewsIndexPage, NewsPage
from tests.factories import make, make_homes, make_texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def news():
    make_texts("de", brand="Change Ruhr · Zukunfts-Hub")
    german, english = make_homes()
    index = make(NewsIndexPage, german, "Aktuelles", summary="Was es Neues gibt.")
    other = make(NewsIndexPage, english, "News", translation_key=index.translation_key)
    make(NewsPage, index, "Älter", date=date(2026, 3, 1), summary="Zuerst.")
    make(NewsPage, index, "Neuer", date=date(2026, 3, 9), summary="Danach & später.")
    make(NewsPage, other, "English only", date=date(2026, 3, 5))
    return index


def test_news_stand_newest_first(client, news):
    assert [page.title for page in client.get("/de/aktuelles/").context["news"]] == ["Neuer", "Älter"]


def test_the_feed_is_valid_and_of_one_language(client, news):
    response = client.get("/de/aktuelles/feed/")

    feed = feedparser.parse(response.content)
    assert not feed.bozo
    assert feed.version == "atom10"
    assert feed.feed.language == "de"
    assert (feed.feed.title, feed.feed.subtitle) == ("Aktuelles – Change Ruhr · Zukunfts-Hub", "Was es Neues gibt.")
    assert [(entry.title, entry.summary) for entry in feed.entries] == [
        ("Neuer", "Danach & später."),
        ("Älter", "Zuerst."),
    ]
    assert feed.entries[0].link == "http://localhost/de/aktuelles/neuer/"
    assert feed.entries[0].published.startswith("2026-03-09T12:00")


def test_the_page_tells_readers_programs_about_the_feed(client, news):
    html = client.get("/de/aktuelles/").content.decode()

    assert 'type="application/atom+xml"' in html


def test_a_page_of_news_that_does_not_exist_is_missing(client, news):
    assert client.get("/de/aktuelles/?page=2").status_code == 404
    assert client.get("/de/aktuelles/?page=-1").status_code == 404
    assert client.get("/de/aktuelles/?page=abc").status_code == 404
