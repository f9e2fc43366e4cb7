"""The loaded modules and the loaded company check keep what the content promises."""

from itertools import product

import pytest

from demo.content import read
from learning.domain.selfcheck import result_of
from learning.models import CheckPage, LessonPage

pytestmark = pytest.mark.usefixtures("demo_site")


def test_computed_minutes_are_those_of_the_content():
    lessons = [lesson for module in read("modules")["modules"] for lesson in module["lessons"]]
    expected = {lesson["slug"]["de"]: lesson["minutes"] for lesson in lessons}

    computed = {
        page.slug: {"read": page.read_minutes, "practise": page.practise_minutes}
        for page in LessonPage.objects.filter(locale__language_code="de")
    }

    assert computed == expected


@pytest.mark.parametrize("code", ["de", "en"])
def test_each_of_the_1024_answers_to_a_dimension_falls_into_exactly_one_band(code):
    check = CheckPage.objects.get(locale__language_code=code).as_check()
    assert [len(dimension.statements) for dimension in check.dimensions] == [5] * 5

    for place, dimension in enumerate(check.dimensions):
        for values in product(range(check.top + 1), repeat=5):
            found = result_of(check, dict(zip(dimension.statements, values, strict=True))).dimensions[place]
            assert found.points == sum(values)
            assert [band for band in dimension.bands if band.minimum <= sum(values) <= band.maximum] == [found.band]


@pytest.mark.parametrize("code", ["de", "en"])
def test_every_sum_of_the_whole_falls_into_exactly_one_band(code):
    check = CheckPage.objects.get(locale__language_code=code).as_check()

    for points in range(check.maximum + 1):
        assert sum(band.minimum <= points <= band.maximum for band in check.bands) == 1


@pytest.mark.parametrize("code", ["de", "en"])
def test_bands_have_the_names_and_limits_of_the_content(code):
    check = CheckPage.objects.get(locale__language_code=code)

    loaded = [[(b["name"], b["minimum"], b["maximum"]) for b in child.value["bands"]] for child in check.dimensions]

    assert loaded == [
        [(band["name"][code], band["min"], band["max"]) for band in dimension["bands"]]
        for dimension in read("selfcheck")["selfcheck"]["dimensions"]
    ]
