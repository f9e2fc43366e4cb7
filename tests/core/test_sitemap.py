"""The sitemap names every public page once, with its other languages."""

from xml.etree import ElementTree

import pytest
from wagtail.models import PageViewRestriction

from tests.factories import make_content, make_homes

pytestmark = pytest.mark.django_db
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def entries(client):
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)  # noqa: S314 (our own answer)
    return {
        url.findtext("s:loc", namespaces=NAMES): {
            link.get("hreflang"): link.get("href") for link in url.findall("x:link", NAMES)
        }
        for url in root.findall("s:url", NAMES)
    }


def test_each_language_version_names_the_other(client):
    german, english = make_homes()
    page = make_content(german, "Kontakt")
    make_content(english, "Contact", translation_key=page.translation_key)

    both = {"de": "http://localhost/de/kontakt/", "en": "http://localhost/en/contact/"}
    found = entries(client)
    assert found["http://localhost/de/kontakt/"] == both
    assert found["http://localhost/en/contact/"] == both


def test_what_is_not_for_everybody_is_left_out(client):
    german, _english = make_homes()
    make_content(german, "Entwurf").unpublish()
    secret = make_content(german, "Intern")
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)

    assert set(entries(client)) == {"http://localhost/de/", "http://localhost/en/"}


def test_more_pages_ask_no_more_queries(client, django_assert_num_queries):
    german, _english = make_homes()
    entries(client)
    with django_assert_num_queries(1) as few:
        entries(client)
    for number in range(20):
        make_content(german, f"Seite {number}")

    with django_assert_num_queries(len(few)):
        entries(client)
