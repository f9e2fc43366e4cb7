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


def test_words_that_only_lead_to_the_subject_count_little():
    question = understand("Wie lange bleibt der Standort?", lexicon("lange Standort bleibt"), NOTHING)

    assert [concept.is_needed for concept in question.concepts if concept.tokens[0].written != "bleibt"] == [
        False,
        True,
    ]


def test_a_slip_in_a_compound_is_explained_by_the_slip_and_not_by_its_last_part():
    question = understand("Enigungsstelle", lexicon("Einigungsstelle Stelle"), NOTHING)

    assert question.correction == "Einigungsstelle"
    assert "einigungsstelle" in question.words


def test_an_unknown_compound_finds_what_its_parts_are_also_called():
    names = thesaurus({"de": ["Beschäftigte", "Mitarbeiter"]})

    question = understand("Mitarbeiterdatenschutz", lexicon("Mitarbeiter Beschäftigte Datenschutz"), names)

    assert {"beschäftigte", "datenschutz"} <= question.words
    assert question.correction == ""


def test_a_compound_of_which_only_the_beginning_is_known_finds_that():
    assert understand("Roboterarm", lexicon("Roboter"), NOTHING).words == {"roboter"}


GERMAN_AND_ENGLISH = [
    {"de": ["Einigungsstelle"], "en": ["conciliation committee"]},
    {"de": ["Arbeitnehmer"], "en": ["employees"]},
    {"de": ["Datenschutz"], "en": ["data protection", "privacy"]},
]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("Einigungstelle", {"conciliation", "committee"}),
        ("Arbeitnehmerdatenschutz", {"employees", "data", "protection", "privacy"}),
    ],
)
def test_german_compounds_and_slips_are_understood_in_the_english_search(typed, words):
    english = lexicon("conciliation committee employees data protection privacy", "en")

    assert understand(typed, english, thesaurus(*GERMAN_AND_ENGLISH)).words == words


def test_a_derived_word_is_less_close_than_an_inflected_one():
    question = understand("manager", lexicon("managers management", "en"), NOTHING)

    group = question.concepts[0].alternatives[0].groups[0]

    assert group["managers"] > group["management"]


def test_a_name_with_a_hyphen_is_known_when_its_words_stand_apart():
    names = thesaurus({"en": ["self-assessment", "company check"]})

    assert understand("self assessment", lexicon("company check", "en"), names).words == {"company", "check"}


def test_a_compound_is_known_by_a_form_of_its_first_part():
    question = understand("Mitarbeitendenbefragung", lexicon("Mitarbeiter Befragung"), NOTHING)

    assert [len(one.groups) for one in question.concepts[0].alternatives] == [2]
    assert question.words == {"mitarbeiter", "befragung"}


def test_a_derived_word_counts_less_than_an_inflected_one():
    group = understand("Nutzerinnen", lexicon("Nutzer*innen nutzen"), NOTHING).concepts[0].alternatives[0].groups[0]

    assert group["nutzerinnen"] == 1
    assert group["nutzen"] < 0.7
