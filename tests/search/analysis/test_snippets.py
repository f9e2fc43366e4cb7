from hypothesis import given
from hypothesis import strategies as st

from search.analysis.snippets import Piece, Wanted, highlight, snippet


def wanted(*words: str) -> Wanted:
    return Wanted({word: number for number, word in enumerate(words)})


def shown(text: str, *words: str) -> str:
    return "".join(piece.text for piece in snippet(text, wanted(*words)).pieces)


LONG = "Wort " * 200 + "Der Betriebsrat bestimmt mit. " + "Wort " * 200


def test_words_that_were_asked_for_are_marked():
    pieces = highlight("Der Betriebsrat bestimmt mit", wanted("betriebsrat"))

    assert pieces == [Piece("Der "), Piece("Betriebsrat", is_match=True), Piece(" bestimmt mit")]


def test_a_snippet_is_cut_around_the_match():
    pieces = snippet(LONG, wanted("betriebsrat")).pieces

    assert Piece("Betriebsrat", is_match=True) in pieces
    assert pieces[0] == Piece("… ")
    assert pieces[-1] == Piece(" …")
    assert sum(len(piece.text) for piece in pieces) < 260


def test_without_a_match_a_snippet_is_the_beginning():
    assert shown("Anfang und Ende", "mitte") == "Anfang und Ende"


@given(st.text(), st.sets(st.text(max_size=8), max_size=4))
def test_highlighting_never_changes_the_text(text, words):
    assert "".join(piece.text for piece in highlight(text, wanted(*words))) == text


def test_a_snippet_consists_of_whole_sentences():
    before, after = "Davor steht etwas anderes, das niemand suchte. " * 4, " Danach auch noch vieles." * 4

    assert shown(f"{before}Nach § 5 Abs. 3 Nr. 6 hilft der Betriebsrat.{after}", "betriebsrat") == (
        "Davor steht etwas anderes, das niemand suchte. Nach § 5 Abs. 3 Nr. 6 hilft der Betriebsrat."
        " Danach auch noch vieles. Danach auch noch vieles. Danach auch noch vieles. Danach auch noch vieles."
    )


def test_points_of_a_list_do_not_run_into_each_other():
    assert shown("Vermeiden Sie\nRanglisten\nHeimliche Auswertungen", "ranglisten") == (
        "Ranglisten · Heimliche Auswertungen"
    )


def test_the_sentence_that_shows_most_of_what_was_asked_for_is_taken():
    text = "Das Tempo ist hoch.\nDie Pausen sind kurz, und das Tempo ist hoch."

    assert shown(text, "pausen", "tempo") == "Die Pausen sind kurz, und das Tempo ist hoch."


def test_words_of_a_name_are_marked_only_where_they_stand_together():
    council = Wanted(names=((0, ({"works"}, {"council"})),))

    pieces = highlight("It works well when the council of the works, or works council", council)

    assert [piece.text for piece in pieces if piece.is_match] == ["council", "works", "works", "council"]
