import pytest

from search.analysis.spelling import nearest


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rangliste", "rangliste"),
        ("papr", None),
        ("sgenn", None),
        ("robto", "robot"),
        ("robbot", "robot"),
        ("robpt", "robot"),
        ("gerat", "gerat"),
        ("sensar", None),
        ("sensir", "sensor"),
        ("telemathik", "telematik"),
        ("betreibsart", "betriebsrat"),
    ],
)
def test_slips_are_put_right(typed, meant):
    known = {"rangliste", "sagen", "robot", "gerat", "sensor", "telematik", "betriebsrat"}

    assert next(iter(nearest(typed, known)), None) == meant


@pytest.mark.parametrize(("typed", "other"), [("tasse", "taste"), ("stock", "stuck"), ("kleid", "klein")])
def test_a_short_word_is_no_slip_of_another_word(typed, other):
    assert nearest(typed, {other}) == {}
