import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.question import LONGEST_QUESTION, MOST_WORDS, understand
from tests.search.analysis.words import lexicon, thesaurus

NOTHING = thesaurus()


def test_words_of_grammar_are_not_asked_for():
    question = understand("Was ist eine Datenlandkarte?", lexicon("Datenlandkarte eine"), NOTHING)

    assert [concept.tokens[0].written for concept in question.concepts] == ["Datenlandkarte"]


@pytest.mark.parametrize("text", ["", "der die das", "🤖", "§", "\x00", "... ---"])
def test_a_question_without_content_has_no_concepts(text):
    assert understand(text, lexicon("Betriebsrat"), NOTHING).concepts == []


def test_beside_a_number_legal_pointers_are_not_asked_for():
    question = understand("§ 87 Abs. 1 Nr. 6 BetrVG", lexicon("87 1 6 BetrVG"), NOTHING)

    assert [concept.tokens[0].written for concept in question.concepts] == ["87", "1", "6", "BetrVG"]


def test_an_abbreviation_finds_the_long_name():
    names = thesaurus({"de": ["Fahrerloses Transportsystem (FTS)"]})

    question = understand("FTS", lexicon("fahrerlose Transportsysteme"), names)

    assert question.words == {"fahrerlose", "transportsysteme"}


def test_a_german_term_finds_its_english_name_in_the_english_search():
    names = thesaurus({"de": ["Betriebsrat"], "en": ["Works council"]})

    question = understand("Betriebsräte", lexicon("works council", "en"), names)

    assert {"works", "council"} <= question.words


def test_words_written_apart_find_the_word_written_as_one():
    assert "pickbylight" in understand("pick by light", lexicon("Pick-by-Light"), NOTHING).words


def test_a_typing_error_is_understood_and_offered_as_a_correction():
    question = understand("neuer Betribsrat", lexicon("neuer Betriebsrat"), NOTHING)

    assert question.correction == "neuer Betriebsrat"
    assert "betriebsrat" in question.words


def test_a_name_of_several_words_is_known_once_its_words_are_put_right():
    names = thesaurus({"de": ["Betriebsrat"], "en": ["works council"]})

    question = understand("works counsil", lexicon("works council Betriebsrat", "en"), names)

    assert "betriebsrat" not in understand("council", lexicon("works council", "en"), names).words
    assert len(question.concepts) == 1


def test_a_right_word_is_not_corrected():
    assert understand("Betriebsrat", lexicon("Betriebsrat Betriebsrats"), NOTHING).correction == ""


@given(st.text(max_size=3_000), st.sampled_from(["de", "en"]))
def test_whatever_is_typed_becomes_a_short_question(text, language):
    question = understand(text, lexicon("Betriebsrat Datenschutz", language), NOTHING)

    assert len(question.text) <= LONGEST_QUESTION
    assert sum(len(concept.tokens) for concept in question.concepts) <= MOST_WORDS
