from itertools import product

import pytest

from learning.domain.selfcheck import Band, Check, Dimension, band_of, result_of, scaled, uncovered

BANDS = (
    Band(id="low", minimum=0, maximum=5),
    Band(id="mid", minimum=6, maximum=10),
    Band(id="high", minimum=11, maximum=15),
)
STATEMENTS = ("s1", "s2", "s3", "s4", "s5")
GOALS = Dimension(id="goals", statements=STATEMENTS, bands=BANDS)
WORK = Dimension(id="work", statements=("w1", "w2", "w3", "w4", "w5"), bands=BANDS)
ONE = Check(top=3, dimensions=(GOALS,), bands=BANDS, max_unanswered=2)
TWO = Check(top=3, dimensions=(GOALS, WORK), bands=(Band(id="all", minimum=0, maximum=30),), max_unanswered=2)


def test_all_patterns_of_a_dimension_fall_into_exactly_one_band() -> None:
    results = [result_of(ONE, dict(zip(STATEMENTS, values, strict=True))) for values in product(range(4), repeat=5)]

    assert len(results) == 4**5
    assert all(result.band in BANDS and result.points == result.dimensions[0].points for result in results)
    assert uncovered(BANDS, 15) == []


def test_gaps_and_overlaps_of_bands_are_named() -> None:
    bands = (Band(id="low", minimum=0, maximum=5), Band(id="high", minimum=5, maximum=8))

    assert uncovered(bands, 10) == [5, 9, 10]


@pytest.mark.parametrize(("points", "answered", "expected"), [(9, 4, 11), (9, 3, 15), (1, 4, 1), (2, 4, 3), (0, 3, 0)])
def test_missing_answers_are_projected_and_halves_rounded_up(points: int, answered: int, expected: int) -> None:
    assert scaled(points, answered=answered, of=5) == expected


def test_up_to_two_missing_answers_still_give_a_band() -> None:
    result = result_of(ONE, {"s1": 3, "s2": 3, "s3": 3})

    assert result.points == 15
    assert result.dimensions[0].unanswered == ("s4", "s5")


def test_more_missing_answers_give_no_band() -> None:
    result = result_of(ONE, {"s1": 3, "s2": 3})

    assert result.points is None
    assert result.band is None
    assert result.dimensions[0].points is None


def test_the_whole_needs_every_dimension() -> None:
    half = result_of(TWO, dict.fromkeys(GOALS.statements, 2))
    whole = result_of(TWO, dict.fromkeys([*GOALS.statements, *WORK.statements], 2))

    assert [dimension.points for dimension in half.dimensions] == [10, None]
    assert half.points is None
    assert (whole.points, whole.maximum) == (20, 30)


def test_unknown_statements_and_values_off_the_scale_are_ignored() -> None:
    result = result_of(ONE, {**dict.fromkeys(STATEMENTS, 1), "s5": 9, "elsewhere": 3})

    assert result.dimensions[0].unanswered == ("s5",)
    assert result.points == 5


def test_no_points_no_band() -> None:
    assert band_of(BANDS, None) is None
