from hypothesis import given
from hypothesis import strategies as st

from translation.worddiff import Change, Part, is_cosmetic, word_diff


def test_one_changed_word_is_shown_removed_and_added():
    parts = word_diff("Wir fragen alle Teams.", "Wir fragen viele Teams.")

    assert parts == [
        Part(Change.KEPT, "Wir fragen "),
        Part(Change.REMOVED, "alle"),
        Part(Change.ADDED, "viele"),
        Part(Change.KEPT, " Teams."),
    ]


def test_neighbouring_changes_are_read_as_one():
    parts = word_diff("eine alte Regel gilt", "eine neue Vorschrift gilt")

    assert parts == [
        Part(Change.KEPT, "eine "),
        Part(Change.REMOVED, "alte Regel"),
        Part(Change.ADDED, "neue Vorschrift"),
        Part(Change.KEPT, " gilt"),
    ]


def test_a_word_with_asterisk_is_one_word():
    parts = word_diff("Berater helfen", "Berater*innen helfen")

    assert parts[:2] == [Part(Change.REMOVED, "Berater"), Part(Change.ADDED, "Berater*innen")]


def test_bold_counts_as_a_change_and_entities_are_readable():
    parts = word_diff("Lohn &amp; Zeit", "Lohn &amp; <b>Zeit</b>")

    assert parts == [
        Part(Change.KEPT, "Lohn & "),
        Part(Change.ADDED, "<b>"),
        Part(Change.KEPT, "Zeit"),
        Part(Change.ADDED, "</b>"),
    ]


def test_punctuation_spaces_and_bold_are_cosmetic():
    assert is_cosmetic("Ja - wirklich, alle", "Ja – <b>wirklich</b> alle!")


def test_another_word_case_or_number_is_not_cosmetic():
    assert not is_cosmetic("ab 20 Personen", "ab 30 Personen")
    assert not is_cosmetic("fragen sie", "fragen Sie")


words = st.lists(st.sampled_from(["alle", "neue", "Regeln", ",", "gelten", "<b>", "§ 87"])).map(" ".join)


@given(before=words, after=words)
def test_the_parts_tell_both_versions(before, after):
    parts = word_diff(before, after)

    assert "".join(p.text for p in parts if p.change is not Change.ADDED) == before
    assert "".join(p.text for p in parts if p.change is not Change.REMOVED) == after
