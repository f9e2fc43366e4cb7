"""Joining records and counting them against the outline."""

from dataclasses import replace
from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from learning.domain.outline import READ_STEP, TASK_STEP, StepKey
from learning.domain.progress import LessonState, Record, StepState, better, progress_in

from .outlines import FIRST_DAY, MODULE, done, records, step


def key(lesson: str, name: str) -> StepKey:
    return StepKey("module", lesson, name)


ALL_DONE = {step.key: done(digest=step.digest) for step in MODULE.required_steps}


@given(st.lists(records(), min_size=1, max_size=6), st.randoms())
def test_records_join_to_the_same_whatever_the_order_and_however_often(found: list[Record], random) -> None:
    replayed = [*found, *random.choices(found, k=4)]
    random.shuffle(replayed)

    assert reduce(better, replayed) == reduce(better, found)


@given(records(), records())
def test_joining_never_loses_state_or_points(one: Record, other: Record) -> None:
    joined = better(one, other)

    assert joined.state.rank == max(one.state.rank, other.state.rank)
    assert joined.share == max(one.share, other.share)


def test_progress_points_at_the_first_open_lesson() -> None:
    progress = progress_in(MODULE, {key("one", "q2"): done()})

    assert progress.next_lesson == MODULE.lessons[0]


def test_lessons_are_open_started_or_done() -> None:
    first = {key("one", name): done(digest="v1" if name != READ_STEP else "") for name in ("q1", "q2", READ_STEP)}

    progress = progress_in(MODULE, first)
    started = progress_in(MODULE, {key("one", "q1"): Record(state=StepState.TRIED, day=FIRST_DAY, digest="v1")})

    assert [lesson.state for lesson in progress.lessons] == [LessonState.DONE, LessonState.OPEN]
    assert [lesson.state for lesson in started.lessons] == [LessonState.STARTED, LessonState.OPEN]
    assert progress.next_lesson == MODULE.lessons[1]


def test_only_a_finished_module_shows_a_hundred_percent() -> None:
    almost = {step_key: record for step_key, record in ALL_DONE.items() if step_key != key("two", READ_STEP)}

    assert progress_in(MODULE, almost).percent == 80
    assert progress_in(MODULE, ALL_DONE).percent == 100
    assert progress_in(MODULE, ALL_DONE).is_complete


def test_the_optional_task_does_not_count() -> None:
    progress = progress_in(MODULE, {StepKey("module", "module", TASK_STEP): done(digest="")})

    assert progress.done == 0
    assert progress.task
    assert progress.task.is_done


def test_a_deleted_step_drops_out() -> None:
    one, two = MODULE.lessons
    shorter = replace(MODULE, lessons=(replace(one, steps=one.steps[1:]), two))
    without_first = {step_key: record for step_key, record in ALL_DONE.items() if step_key != key("one", "q1")}

    assert not progress_in(MODULE, without_first).is_complete
    assert progress_in(shorter, without_first).is_complete


def test_reordering_lessons_changes_nothing_but_the_order() -> None:
    turned = replace(MODULE, lessons=MODULE.lessons[::-1])
    some = {key("two", "q3"): done()}

    assert progress_in(turned, some).percent == progress_in(MODULE, some).percent


def test_a_changed_question_is_pointed_out_and_stays_done() -> None:
    changed = progress_in(MODULE, {**ALL_DONE, key("one", "q1"): done(digest="v0")})

    assert [step.is_changed for step in changed.lessons[0].steps] == [True, False, False]
    assert changed.is_complete


def test_finished_stays_finished_when_the_module_grows() -> None:
    one, two = MODULE.lessons
    longer = replace(MODULE, lessons=(replace(one, steps=(step("one", "new"), *one.steps)), two))

    progress = progress_in(longer, ALL_DONE, finished=MODULE.version)

    assert progress.is_complete
    assert not progress.passes
    assert progress.finished == MODULE.version


def test_looking_at_the_solution_is_done_without_points() -> None:
    shown = {
        **ALL_DONE,
        key("one", "q1"): Record(state=StepState.SHOWN, day=FIRST_DAY, maximum=1, digest="v1"),
    }

    assert progress_in(MODULE, shown).is_complete
    assert progress_in(MODULE, shown).score_percent == 66


def test_the_pass_mark_holds_a_module_open() -> None:
    shown = {
        **ALL_DONE,
        key("one", "q1"): Record(state=StepState.SHOWN, day=FIRST_DAY, maximum=1, digest="v1"),
    }

    assert not progress_in(replace(MODULE, pass_mark=70), shown).is_complete
    assert progress_in(replace(MODULE, pass_mark=66), shown).is_complete


def test_a_module_without_steps_is_never_passed() -> None:
    assert not progress_in(replace(MODULE, lessons=()), {}).passes
