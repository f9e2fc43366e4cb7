"""How often a page asks the database: the same with three and with thirty children, and never more than 16 times.

Counted on the second request: menus, texts and renditions are cached until something is published.
"""

import pytest
from wagtail.rich_text import RichText

from home.models import EventIndexPage, GlossaryPage, NewsIndexPage, NewsPage, PartnersPage
from tests.factories import (
    make,
    make_content,
    make_event,
    make_homes,
    make_picture,
    make_section,
    make_term,
    make_topic,
)

pytestmark = pytest.mark.django_db
LIMIT = 16


@pytest.fixture
def home():
    return make_homes()[0]


@pytest.fixture
def count(client, django_assert_max_num_queries):
    def count(address: str) -> int:
        client.get(address)
        with django_assert_max_num_queries(LIMIT) as asked:
            assert client.get(address).status_code == 200
        return len(asked)

    return count


def with_picture(number: int) -> dict:
    return {"listing_image": make_picture(f"Bild {number}"), "listing_image_alt": "Ein Werkstor"}


def test_a_section_with_its_cards(home, count):
    section = make_section(home, "Hinweise")
    for number in range(3):
        make_content(section, f"Hinweis {number}", **with_picture(number))
    with_three = count("/de/hinweise/")

    for number in range(3, 30):
        make_content(section, f"Hinweis {number}", **with_picture(number))

    assert count("/de/hinweise/") == with_three


def test_events_with_pictures(home, count):
    index = make(EventIndexPage, home, "Veranstaltungen")
    for number in range(3):
        make_event(index, f"Lernreise {number}", **with_picture(number))
    with_three = count("/de/veranstaltungen/")

    for number in range(3, 30):
        make_event(index, f"Lernreise {number}", **with_picture(number))

    assert count("/de/veranstaltungen/") == with_three


def test_news(home, count):
    index = make(NewsIndexPage, home, "Aktuelles")
    for number in range(3):
        make(NewsPage, index, f"Nachricht {number}")
    with_three = count("/de/aktuelles/")

    for number in range(3, 30):
        make(NewsPage, index, f"Nachricht {number}")

    assert count("/de/aktuelles/") == with_three


def test_glossary(home, count):
    make(GlossaryPage, home, "Glossar")
    for number in range(3):
        make_term(f"Begriff {number}")
    with_three = count("/de/glossar/")

    for number in range(3, 30):
        make_term(f"Begriff {number}")

    assert count("/de/glossar/") == with_three


@pytest.mark.parametrize("links", [1, 20])
def test_a_text_with_links_topics_cards_and_an_automatic_list(home, count, links):
    targets = [make_content(home, f"Ziel {number}", **with_picture(number)) for number in range(links)]
    anchors = " ".join(f'<a linktype="page" id="{page.pk}">{page.title}</a>' for page in targets)
    body = [
        ("text", RichText(f"<p>{anchors}</p>")),
        ("cards", {"title": "Weiterlesen", "cards": [{"page": page} for page in targets[:12]]}),
        ("page_list", {"title": "Neu", "page_type": "home.ContentPage", "topics": [], "sort": "newest", "number": 12}),
        ("image", {"image": make_picture(), "caption": "Werkstor"}),
    ]
    page = make_content(home, "Viele Wege", body=body)
    page.topic_items.create(tag=make_topic("cobot", de="Cobot", en="Cobot"))

    assert count("/de/viele-wege/") <= LIMIT


def test_partners(home, count):
    make(PartnersPage, home, "Partner")

    assert count("/de/partner/") <= LIMIT


def test_home_itself(home, count):
    assert count("/de/") <= LIMIT
