from dataclasses import replace
from datetime import date

from learning.domain.outline import neighbours

from .outlines import MODULE, step


def test_neighbours_end_at_both_ends() -> None:
    one, two = MODULE.lessons

    assert neighbours(MODULE, "one") == (None, two)
    assert neighbours(MODULE, "two") == (one, None)
    assert neighbours(MODULE, "elsewhere") == (None, None)


def test_the_version_names_the_day_and_the_required_steps() -> None:
    published_again = replace(MODULE, published=date(2026, 12, 1))

    assert MODULE.version.startswith("2026-11-22.")
    assert published_again.version.split(".")[1] == MODULE.version.split(".")[1]


def test_reordering_keeps_the_version_and_a_changed_key_does_not() -> None:
    one, two = MODULE.lessons
    changed = replace(one, steps=(replace(one.steps[0], digest="v2"), *one.steps[1:]))

    assert replace(MODULE, lessons=(two, one)).version == MODULE.version
    assert replace(MODULE, lessons=(changed, two)).version != MODULE.version


def test_optional_steps_are_no_part_of_the_version() -> None:
    one, two = MODULE.lessons
    longer = replace(one, steps=(*one.steps, step("one", "extra", is_required=False)))

    assert replace(MODULE, lessons=(longer, two)).version == MODULE.version
