from translation.memory import Remembered, Suggestion, suggestions
from translation.terms import Term, missed_terms, terms_in

COUNCIL = Term(("Betriebsrat", "BR"), ("works council",))
SHIFT = Term(("Schichtplan",), ("shift roster", "roster"))


def test_identical_sentences_are_offered_first_with_their_origin():
    memory = [
        Remembered("Wir fragen alle Teams.", "We ask every team.", "Module 1"),
        Remembered("Wir fragen alle Teams früh.", "We ask every team early.", "Module 2"),
        Remembered("Ganz etwas anderes steht hier.", "Something else.", "Module 3"),
    ]

    found = suggestions("Wir fragen alle Teams.", memory)

    assert found == [Suggestion(memory[0], 100), Suggestion(memory[1], 89)]


def test_each_translation_is_offered_once():
    memory = [Remembered("Wir fragen alle.", "We ask everyone.", f"Page {number}") for number in range(4)]

    assert len(suggestions("Wir fragen alle.", memory)) == 1


def test_terms_are_found_inflected_and_by_their_abbreviation():
    text = "Die Rechte des <b>Betriebsrats</b> und der Schichtplan"

    assert terms_in(text, [COUNCIL, SHIFT], language="de") == [COUNCIL, SHIFT]
    assert terms_in("Der BR stimmt zu.", [COUNCIL, SHIFT], language="de") == [COUNCIL]


def test_part_of_another_word_is_not_the_term():
    assert terms_in("Der Betriebsratsvorsitz", [COUNCIL], language="de") == []


def test_a_translation_without_the_fixed_words_is_pointed_out():
    translation = "The employees' committee reads the rosters."

    assert missed_terms(translation, [COUNCIL, SHIFT], language="en") == [COUNCIL]
