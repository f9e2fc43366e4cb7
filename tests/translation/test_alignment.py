from hypothesis import given
from hypothesis import strategies as st

from translation.alignment import Match, Piece, Standing, align

WORKS_COUNCIL = "Der Betriebsrat wird früh beteiligt, damit Vorschläge noch zählen können."
RISKS = "Die Gefährdungsbeurteilung erfasst auch psychische Belastungen bei der Arbeit."
TRAINING = "Alle Beschäftigten üben den Umgang mit dem neuen System in Ruhe."

CONFIRMED, OUTDATED, MISSING = Standing.CONFIRMED, Standing.OUTDATED, Standing.MISSING


def text(path: str, *paragraphs: str) -> list[Piece]:
    return [Piece(path, paragraph) for paragraph in paragraphs]


def standings(old, new) -> list[Standing]:
    return [match.standing for match in align(old, new).matches]


def test_what_stays_stays_confirmed():
    old = text("body.a", WORKS_COUNCIL, RISKS)

    assert align(old, old).matches == (Match(CONFIRMED, 0), Match(CONFIRMED, 1))


def test_a_changed_word_makes_the_text_outdated():
    old = text("body.a", WORKS_COUNCIL, RISKS)
    new = text("body.a", WORKS_COUNCIL, RISKS.replace("auch", "immer"))

    assert align(old, new).matches == (Match(CONFIRMED, 0), Match(OUTDATED, 1))


def test_moved_paragraphs_stay_confirmed_also_in_another_block():
    old = [*text("body.a", WORKS_COUNCIL, RISKS), *text("body.b", TRAINING)]
    new = [*text("body.new", TRAINING, RISKS), *text("body.a", WORKS_COUNCIL)]

    alignment = align(old, new)

    assert alignment.matches == (Match(CONFIRMED, 2), Match(CONFIRMED, 1), Match(CONFIRMED, 0))
    assert alignment.gone == ()


def test_a_block_deleted_and_put_in_again_with_a_new_word_is_outdated():
    old = text("body.old", RISKS)
    new = text("body.new", RISKS.replace("auch", "immer"))

    assert align(old, new).matches == (Match(OUTDATED, 0),)


def test_of_a_split_paragraph_the_likelier_half_is_outdated_and_the_other_missing():
    old = text("body.a", f"{WORKS_COUNCIL} {TRAINING}")
    new = text("body.a", TRAINING, WORKS_COUNCIL)

    assert standings(old, new) == [MISSING, OUTDATED]


def test_a_joined_paragraph_is_outdated_and_its_shorter_part_gone():
    old = text("body.a", WORKS_COUNCIL, TRAINING)
    new = text("body.a", f"{WORKS_COUNCIL} {TRAINING}")

    alignment = align(old, new)

    assert alignment.matches == (Match(OUTDATED, 0),)
    assert alignment.gone == (1,)


def test_a_new_paragraph_is_missing_and_a_deleted_one_gone():
    old = text("body.a", WORKS_COUNCIL, RISKS)
    new = text("body.a", WORKS_COUNCIL, TRAINING)

    alignment = align(old, new)

    assert alignment.matches == (Match(CONFIRMED, 0), Match(MISSING))
    assert alignment.gone == (1,)


def test_a_title_written_anew_is_outdated_because_its_place_is_its_own():
    assert standings(text("title", "Lernen"), text("title", "Kurse für Beschäftigte")) == [OUTDATED]


def test_a_repeated_sentence_keeps_its_translation_in_both_places():
    old = text("body.a", RISKS)
    new = [*text("body.b", RISKS), *text("body.c", RISKS)]

    assert align(old, new).matches == (Match(CONFIRMED, 0), Match(CONFIRMED, 0))


def test_equal_words_prefer_their_own_place():
    old = [*text("a", "Ja"), *text("b", "Ja")]
    new = [*text("b", "Ja"), *text("a", "Ja")]

    assert [match.old for match in align(old, new).matches] == [1, 0]


pieces = st.lists(
    st.builds(
        Piece,
        path=st.sampled_from(["title", "body.a", "body.b", "body.c.0", "body.c.1"]),
        text=st.lists(
            st.sampled_from(["der", "Betriebsrat", "prüft", "neue", "Technik", "früh", "mit", "allen"]),
            min_size=1,
            max_size=9,
        ).map(" ".join),
    ),
    max_size=8,
)


@given(old=pieces, new=pieces)
def test_every_text_is_accounted_for(old, new):
    alignment = align(old, new)

    used = [match.old for match in alignment.matches if match.old is not None]
    assert len(alignment.matches) == len(new)
    assert set(used) | set(alignment.gone) == set(range(len(old)))
    assert not set(used) & set(alignment.gone)


@given(old=pieces, new=pieces)
def test_confirmed_means_the_same_words_and_missing_that_they_are_new(old, new):
    alignment = align(old, new)

    known = {piece.text for piece in old}
    for piece, match in zip(new, alignment.matches, strict=True):
        assert (match.standing is CONFIRMED) == (piece.text in known)
        assert (match.old is None) == (match.standing is MISSING)
        if match.standing is CONFIRMED:
            assert old[match.old].text == piece.text


@given(old=pieces, new=pieces)
def test_no_old_text_is_the_ancestor_of_two_changed_ones(old, new):
    ancestors = [match.old for match in align(old, new).matches if match.standing is OUTDATED]

    assert len(ancestors) == len(set(ancestors))


@given(old=pieces, seed=st.randoms())
def test_shuffling_changes_no_standing(old, seed):
    new = list(old)
    seed.shuffle(new)

    assert set(standings(old, new)) <= {CONFIRMED}
