import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.tokens import LONGEST_WORD, clean, tokenise, words_of


@pytest.mark.parametrize(
    "written", ["Berater*innen", "Berater:innen", "Berater_innen", "Berater/-innen", "Berater(innen)", "BeraterInnen"]
)
def test_inclusive_forms_are_one_word(written):
    assert words_of(written) == ("beraterinnen",)


@pytest.mark.parametrize(("written", "word"), [("KPIs", "kpi"), ("KMUs", "kmu"), ("Jobs", "jobs"), ("Us", "us")])
def test_the_plural_of_an_abbreviation_is_the_abbreviation(written, word):
    assert words_of(written) == (word,)


def test_a_hyphenated_word_is_found_by_its_parts_and_as_one():
    assert words_of("Pick-by-Light") == ("pick", "by", "light", "pickbylight")


def test_tokens_know_their_place_in_the_text():
    text = "Der Betriebsrat, § 87 BetrVG"

    tokens = tokenise(text)

    assert [text[token.start : token.end] for token in tokens] == ["Der", "Betriebsrat", "87", "BetrVG"]


def test_a_text_without_letters_has_no_words():
    assert tokenise("🤖 … §§ --- ()") == []


def test_null_bytes_and_soft_hyphens_disappear():
    assert clean("Betriebs\u00adrat\x00") == "Betriebsrat"


@given(st.text())
def test_any_text_gives_short_words_in_one_case(text):
    for token in tokenise(clean(text)):
        for word in token.words:
            assert word
            assert len(word) <= LONGEST_WORD
            assert word == word.casefold()
