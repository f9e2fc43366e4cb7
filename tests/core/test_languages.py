"""The language switcher never dead-ends."""

import pytest

from core.languages import language_links
from tests.factories import make_content, make_homes, make_section

pytestmark = pytest.mark.django_db


@pytest.fixture
def homes():
    return make_homes()


def as_pairs(page, rf):
    return [(link.code, link.url, link.is_current, link.note) for link in language_links(page, rf.get("/"))]


def test_a_translated_page_leads_to_its_translation(homes, rf):
    german = make_content(homes[0], "Kontakt")
    make_content(homes[1], "Contact", translation_key=german.translation_key)

    assert as_pairs(german, rf) == [("de", "/de/kontakt/", True, ""), ("en", "/en/contact/", False, "")]


def test_an_untranslated_page_leads_to_its_nearest_translated_ancestor_and_says_so(homes, rf):
    section = make_section(homes[0], "Hinweise")
    make_section(homes[1], "Guidance notes", translation_key=section.translation_key)
    german = make_content(section, "Nur auf Deutsch")

    english = as_pairs(german, rf)[1]

    assert english == (
        "en",
        "/en/guidance-notes/",
        False,
        "This page is not available in English yet. The link leads to “Guidance notes”.",
    )


def test_an_unpublished_translation_is_none(homes, rf):
    german = make_content(homes[0], "Kontakt")
    english = make_content(homes[1], "Contact", translation_key=german.translation_key)
    english.unpublish()

    assert as_pairs(german, rf)[1][1] == "/en/"


def test_the_sentence_speaks_the_language_it_is_read_in(homes, rf):
    english = make_content(homes[1], "Only English")

    german_note = as_pairs(english, rf)[0][3]

    assert german_note == "Diese Seite gibt es noch nicht auf Deutsch. Der Link führt zu „Change Ruhr“."


def test_a_further_language_is_named_in_the_sentence_too(homes, rf, settings):
    settings.LANGUAGES = [*settings.LANGUAGES, ("fr", "French")]

    french = language_links(make_content(homes[0], "Kontakt"), rf.get("/"))[2]

    assert (french.name, french.url) == ("français", "/fr/")
    assert "français" in french.note.casefold()


@pytest.mark.parametrize(("accepted", "target"), [("de-DE,de;q=0.9", "/de/"), ("en-GB,en", "/en/"), ("fr", "/de/")])
def test_the_root_follows_the_browser(client, homes, accepted, target):
    response = client.get("/", headers={"Accept-Language": accepted})

    assert (response.status_code, response.url) == (302, target)


def test_hreflang_names_both_languages_and_a_default(client, homes):
    html = client.get("/de/").content.decode()

    for expected in (
        '<link rel="alternate" hreflang="de" href="http://localhost/de/">',
        '<link rel="alternate" hreflang="en" href="http://localhost/en/">',
        'hreflang="x-default"',
    ):
        assert expected in html


@pytest.mark.parametrize(
    ("address", "status", "target"),
    [
        ("/kontakt/", 302, "/de/kontakt/"),
        ("/kontakt", 302, "/de/kontakt/"),
        ("/suche/?q=cobot", 302, "/de/suche/?q=cobot"),
        ("/nichts-hier/", 404, None),
        ("/gr%C3%B6%C3%9Fe/", 404, None),
    ],
)
def test_an_address_without_a_language_gets_one_if_it_leads_anywhere(client, address, status, target):
    make_content(make_homes()[0], "Kontakt")

    response = client.get(address, headers={"Accept-Language": "de"})

    assert (response.status_code, response.headers.get("Location")) == (status, target)
