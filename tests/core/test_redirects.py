"""Whoever kept an old address arrives, in both languages; and editors see what leads to a page before it goes."""

import re

import pytest
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from tests.factories import make_content, make_homes, make_section, make_term

pytestmark = pytest.mark.django_db
CODES = pytest.mark.parametrize("code", ["de", "en"])


@pytest.fixture
def homes():
    return dict(zip(("de", "en"), make_homes(), strict=True))


@pytest.fixture
def rename(django_capture_on_commit_callbacks):
    def rename(page, slug: str) -> None:
        with django_capture_on_commit_callbacks(execute=True):
            page.slug = slug
            page.save_revision().publish()
        page.refresh_from_db()

    return rename


def target_of(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 301, address
    return response.url


@CODES
def test_a_renamed_page_is_found_under_its_old_address(client, homes, rename, code):
    page = make_content(homes[code], "Leitfaden")

    rename(page, "ratgeber")

    assert target_of(client, f"/{code}/leitfaden/") == f"/{code}/ratgeber/"
    assert client.get(f"/{code}/ratgeber/").status_code == 200


@CODES
def test_a_moved_page_takes_the_addresses_of_its_children_along(client, homes, code):
    old, new = make_section(homes[code], "Alt"), make_section(homes[code], "Neu")
    page = make_content(old, "Leitfaden")
    make_content(page, "Kapitel")

    page.move(new, pos="last-child")

    assert target_of(client, f"/{code}/alt/leitfaden/") == f"/{code}/neu/leitfaden/"
    assert target_of(client, f"/{code}/alt/leitfaden/kapitel/") == f"/{code}/neu/leitfaden/kapitel/"


@CODES
def test_the_oldest_address_still_leads_to_the_newest(client, homes, rename, code):
    page = make_content(homes[code], "Leitfaden")

    rename(page, "ratgeber")
    rename(page, "hinweise")

    assert target_of(client, f"/{code}/leitfaden/") == f"/{code}/hinweise/"
    assert target_of(client, f"/{code}/ratgeber/") == f"/{code}/hinweise/"


def test_a_page_that_gets_its_old_address_back_does_not_go_round_in_circles(client, homes, rename):
    page = make_content(homes["de"], "Leitfaden")

    rename(page, "ratgeber")
    rename(page, "leitfaden")

    assert client.get("/de/leitfaden/").status_code == 200
    assert target_of(client, "/de/ratgeber/") == "/de/leitfaden/"


def test_a_new_page_under_an_old_address_is_shown_and_no_redirect(client, homes, rename):
    rename(make_content(homes["de"], "Leitfaden"), "ratgeber")

    make_content(homes["de"], "Leitfaden")

    assert client.get("/de/leitfaden/").status_code == 200


def test_a_draft_of_a_new_address_changes_nothing_yet(client, homes):
    page = make_content(homes["de"], "Leitfaden")

    page.slug = "ratgeber"
    page.save_revision()

    assert client.get("/de/leitfaden/").status_code == 200
    assert not Redirect.objects.exists()


def test_the_old_address_of_an_unpublished_page_says_not_found(client, homes, rename):
    page = make_content(homes["de"], "Leitfaden")
    rename(page, "ratgeber")

    page.unpublish()

    assert client.get(target_of(client, "/de/leitfaden/")).status_code == 404


def test_a_page_taken_back_under_an_address_it_had_before_says_not_found(client, homes, rename):
    page = make_content(homes["de"], "Leitfaden")
    rename(page, "ratgeber")
    rename(page, "leitfaden")

    page.unpublish()

    assert client.get("/de/leitfaden/").status_code == 404


# What leads here ---------------------------------------------------------------------------


LINKS = [
    ("text", lambda page: f'<p><a linktype="page" id="{page.pk}">dort</a></p>'),
    ("cards", lambda page: {"title": "", "cards": [{"page": page}]}),
    ("button", lambda page: {"label": "Los", "page": page, "style": "primary"}),
]


@pytest.mark.parametrize("action", ["unpublish", "delete"])
@pytest.mark.parametrize(("block", "value"), LINKS, ids=[name for name, _value in LINKS])
def test_before_a_page_goes_editors_see_how_many_places_lead_to_it(client, editor, homes, action, block, value):
    page = make_content(homes["de"], "Leitfaden")
    make_content(homes["de"], "Überblick", body=[(block, value(page))])

    html = client.get(reverse(f"wagtailadmin_pages:{action}", args=[page.pk])).text

    usage = reverse("wagtailadmin_pages:usage", args=[page.pk])
    assert re.search(rf'<a href="{usage}[^"]*">\s*Es wird an 1 Stelle verwendet.\s*</a>', html)
    assert "Überblick" in client.get(usage).text


def test_before_a_glossary_term_goes_editors_see_the_texts_that_link_it(client, editor, homes):
    term = make_term()
    make_content(
        homes["de"],
        "Überblick",
        body=[("text", f'<p><a linktype="glossary-term" id="{term.pk}">Betriebsrat</a></p>')],
    )

    url_name = type(term).snippet_viewset.get_url_name
    assert reverse(url_name("usage"), args=[term.pk]) in client.get(reverse(url_name("delete"), args=[term.pk])).text
    assert "Überblick" in client.get(reverse(url_name("usage"), args=[term.pk])).text
