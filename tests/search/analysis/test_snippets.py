from hypothesis import given
from hypothesis import strategies as st

from search.analysis.snippets import Piece, highlight, snippet

LONG = "Wort " * 200 + "Der Betriebsrat bestimmt mit. " + "Wort " * 200


def test_words_that_were_asked_for_are_marked():
    pieces = highlight("Der Betriebsrat bestimmt mit", {"betriebsrat"})

    assert pieces == [Piece("Der "), Piece("Betriebsrat", is_match=True), Piece(" bestimmt mit")]


def test_a_snippet_is_cut_around_the_match():
    pieces = snippet(LONG, {"betriebsrat"})

    assert Piece("Betriebsrat", is_match=True) in pieces
    assert pieces[0] == Piece("… ")
    assert pieces[-1] == Piece(" …")
    assert sum(len(piece.text) for piece in pieces) < 260


def test_without_a_match_a_snippet_is_the_beginning():
    assert snippet("Anfang und Ende", {"mitte"}) == [Piece("Anfang und Ende")]


@given(st.text(), st.sets(st.text(max_size=8), max_size=4))
def test_highlighting_never_changes_the_text(text, words):
    assert "".join(piece.text for piece in highlight(text, words)) == text
