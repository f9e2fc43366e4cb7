"""Glossary terms in rich text: what readers see, what editors get, what translators keep."""

import json

import pytest
from django.utils.translation import override
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import ReferenceIndex
from wagtail.rich_text import expand_db_html
from wagtail_localize.strings import extract_strings, restore_strings

from home.models import GlossaryPage
from tests.factories import make, make_content, make_homes, make_term

pytestmark = pytest.mark.django_db


@pytest.fixture
def glossaries():
    german, english = make_homes()
    page = make(GlossaryPage, german, "Glossar")
    return page, make(GlossaryPage, english, "Glossary", translation_key=page.translation_key)


@pytest.fixture
def term():
    return make_term("Betriebsrat")


def link_to(*terms) -> str:
    return " ".join(f'<a linktype="glossary-term" id="{term.pk}">Wort</a>' for term in terms)


def expand(html: str, language: str = "de") -> str:
    with override(language):
        return expand_db_html(html)


def test_a_term_leads_to_its_place_in_the_glossary(glossaries, term):
    assert expand(link_to(term)) == '<a class="term" href="/de/glossar/#betriebsrat">Wort</a>'


def test_in_english_it_leads_to_the_english_term(glossaries, term):
    make_term("Works council", "en", translation_key=term.translation_key)

    assert expand(link_to(term), "en") == '<a class="term" href="/en/glossary/#works-council">Wort</a>'


def test_where_the_language_has_no_such_term_only_the_words_stay(glossaries, term):
    assert expand(link_to(term), "en") == "<a>Wort</a>"


def test_when_the_term_is_gone_only_the_words_stay(glossaries, term):
    html = link_to(term)
    term.delete()

    assert expand(html) == "<a>Wort</a>"


def test_without_a_published_glossary_only_the_words_stay(term):
    make_homes()

    assert expand(link_to(term)) == "<a>Wort</a>"


@pytest.mark.parametrize("number", [1, 20])
def test_a_text_asks_twice_however_many_terms_it_has(glossaries, django_assert_num_queries, number):
    terms = [make_term(f"Wort {index}") for index in range(number)]
    expand(link_to(make_term("Vorher")))

    with django_assert_num_queries(2):
        html = expand(link_to(*terms))

    assert html.count('class="term"') == number


def test_the_editor_knows_the_term_of_a_stored_link(term):
    converter = ContentstateConverter(features=["glossary-term"])
    stored = f'<p data-block-key="aaaaa">Der <a linktype="glossary-term" id="{term.pk}">Betriebsrat</a> hilft.</p>'

    state = converter.from_database_format(stored)

    [entity] = json.loads(state)["entityMap"].values()
    assert (entity["type"], entity["data"]["term"]) == ("GLOSSARY-TERM", "Betriebsrat")
    assert entity["data"]["url"] == f"/admin/snippets/home/glossaryterm/edit/{term.pk}/"
    assert converter.to_database_format(state) == stored


def test_the_editor_is_told_when_a_term_is_gone():
    converter = ContentstateConverter(features=["glossary-term"])
    stored = '<p data-block-key="aaaaa"><a linktype="glossary-term" id="9">Wort</a></p>'

    with override("en"):
        state = converter.from_database_format(stored)

    [entity] = json.loads(state)["entityMap"].values()
    assert entity["data"] == {"id": "9", "term": "This term is no longer in the glossary", "url": None}
    assert converter.to_database_format(state) == stored


def test_a_term_survives_translation(term):
    source = f'<p>Der <a id="{term.pk}" linktype="glossary-term">Betriebsrat</a> hilft.</p>'
    template, strings = extract_strings(source)
    [(string, attributes)] = strings

    translated = type(string).from_translated_html('The <a id="a1">works council</a> helps.')

    assert restore_strings(template, [(translated, attributes)]) == (
        f'<p>The <a id="{term.pk}" linktype="glossary-term">works council</a> helps.</p>'
    )


def test_where_a_term_is_used_can_be_looked_up(glossaries, term):
    page = make_content(glossaries[0].get_parent(), "Leitfaden", body=[("text", f"<p>{link_to(term)}</p>")])

    users = [reference.object_id for reference in ReferenceIndex.get_references_to(term)]

    assert users == [str(page.pk)]
