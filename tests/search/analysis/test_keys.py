import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.keys import key


@pytest.mark.parametrize(
    "forms",
    [
        "haus häuser haeuser hauser häusern",
        "betriebsrat betriebsräte betriebsräten betriebsrats betriebsraete",
        "straße strasse straßen",
        "berater beratern beraterin beraterinnen",
        "kollege kollegin kollegen kolleginnen",
        "planen planung geplant pläne",
        "einführen einführung eingeführt einfuehrung",
        "qualifizieren qualifizierung qualifiziert",
        "fördern förderung gefördert",
        "verhandeln verhandlung verhandlungen",
        "vereinbaren vereinbarung vereinbart",
        "überwachen überwachung überwacht ueberwachung",
    ],
)
def test_forms_of_a_german_word_share_their_key(forms):
    assert len({key(form, "de") for form in forms.split()}) == 1


@pytest.mark.parametrize("pair", ["zeit zeitung", "daten datum", "recht gericht", "betrieb betriebsrat"])
def test_different_german_words_do_not(pair):
    first, second = pair.split()

    assert key(first, "de") != key(second, "de")


@pytest.mark.parametrize(
    "forms",
    [
        "train training trained trains",
        "organise organize organisation organization",
        "labour labor",
        "behaviour behavior",
        "story stories",
        "participate participation participating",
        "trial trialling trialed",
    ],
)
def test_forms_and_spellings_of_an_english_word_share_their_key(forms):
    assert len({key(form, "en") for form in forms.split()}) == 1


def test_numbers_stay_as_they_are():
    assert key("87", "de") == "87"


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüß", min_size=3, max_size=30), st.sampled_from(["de", "en"]))
def test_every_word_has_a_key(word, language):
    assert key(word.casefold(), language)
