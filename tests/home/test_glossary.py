"""The glossary of a language; in English the German term stands beside the English one."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from home.models import GlossaryPage, GlossaryTerm
from tests.factories import locale, make, make_homes, make_term

pytestmark = pytest.mark.django_db


@pytest.fixture
def glossaries():
    german, english = make_homes()
    page = make(GlossaryPage, german, "Glossar")
    return page, make(GlossaryPage, english, "Glossary", translation_key=page.translation_key)


def letters(client, address):
    return [
        (letter, [(entry.term.term, entry.german) for entry in entries])
        for letter, entries in client.get(address).context["letters"]
    ]


def test_terms_are_filed_by_letter_with_umlauts_among_their_vowels(client, glossaries):
    for term in ("Übergabe", "Arbeitszeit", "Änderung", "Umfrage"):
        make_term(term)

    assert letters(client, "/de/glossar/") == [
        ("A", [("Änderung", ""), ("Arbeitszeit", "")]),
        ("U", [("Übergabe", ""), ("Umfrage", "")]),
    ]


def test_english_terms_are_sorted_by_english_and_name_the_german_one(client, glossaries):
    works_council = make_term("Betriebsrat")
    agreement = make_term("Betriebsvereinbarung")
    make_term("works council", "en", translation_key=works_council.translation_key)
    make_term("works agreement", "en", translation_key=agreement.translation_key)

    assert letters(client, "/en/glossary/") == [
        ("W", [("works agreement", "Betriebsvereinbarung"), ("works council", "Betriebsrat")])
    ]


def test_a_term_has_an_address_of_its_own(client, glossaries):
    make_term("Psychische Belastung")

    assert 'id="psychische-belastung"' in client.get("/de/glossar/").content.decode()


def test_the_same_term_twice_is_refused_with_a_reason():
    make_term("Betriebsrat")
    second = GlossaryTerm(term="Betriebsrat", definition="Noch einmal.", locale=locale("de"))

    with pytest.raises(ValidationError) as refused:
        second.clean()
    with pytest.raises(IntegrityError):
        second.save()

    assert "term" in refused.value.message_dict


def test_law_is_marked_with_its_date_and_state(client, glossaries):
    make_term("Mitbestimmung", legal_as_of="2026-11-22")

    html = client.get("/de/glossar/").content.decode()

    assert "22. November 2026" in html
