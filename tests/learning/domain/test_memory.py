"""Where somebody stopped, told from what is remembered."""

from dataclasses import replace

from learning.domain.memory import Memory
from learning.domain.outline import TASK_STEP, Module, StepKey, StepKind
from learning.domain.progress import Record
from tests.learning.domain.outlines import MODULE, done, lesson, step


def module(key: str, **values) -> Module:
    """Two questions to a lesson, under keys of its own."""
    here = lesson("one", "q1", "q2")
    steps = tuple(replace(each, key=each.key._replace(module=key)) for each in here.steps)
    return replace(MODULE, key=key, lessons=(replace(here, steps=steps),), task=None, **values)


def remembered(*places: tuple[str, str], **values) -> Memory:
    records: dict[StepKey, Record] = {StepKey(key, "one", name): done(**values) for key, name in places}
    return Memory(records=records)


def test_one_goes_on_where_one_was_last_and_not_in_what_comes_first() -> None:
    first, second, third = modules = [module("first"), module("second"), module("third")]

    assert remembered(("third", "q1"), ("first", "q1")).to_continue(modules).module == first
    assert remembered(("first", "q1"), ("third", "q1")).to_continue(modules).module == third
    assert remembered().to_continue(modules) is None
    assert second not in [progress.module for progress in remembered(("first", "q1")).begun(modules)]


def test_nobody_is_led_to_where_everything_was_done_and_only_points_are_missing() -> None:
    modules = [module("open"), module("weak", pass_mark=50)]
    everything = [("weak", "q1"), ("weak", "q2"), ("weak", "read")]

    assert remembered(("open", "q1"), *everything, points=0).to_continue(modules).module.key == "open"
    assert remembered(*everything, points=0).to_continue(modules) is None


def test_a_task_that_is_needed_is_something_left_to_do() -> None:
    task = step("module", TASK_STEP, StepKind.TASK)
    modules = [replace(module("module"), task=task)]

    progress = remembered(("module", "q1"), ("module", "q2"), ("module", "read")).to_continue(modules)

    assert (progress.next_lesson, progress.has_open_task) == (None, True)
