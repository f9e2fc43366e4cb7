"""How far somebody has come: records of steps, joined and counted against the present outline.

Records are facts that only ever improve. Joining two of them takes the better one, whatever the order and however
often it happens, so two tabs, two devices, double clicks and replays all end in the same place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from fractions import Fraction

from learning.domain.outline import Lesson, Module, Step, StepKey


class StepState(StrEnum):
    """`SHOWN` means that the solution was looked at: done, without points."""

    TRIED = "tried"
    SHOWN = "shown"
    DONE = "done"

    @property
    def rank(self) -> int:
        return list(StepState).index(self)


@dataclass(frozen=True, kw_only=True)
class Record:
    """What is known about one step of one learner; `digest` is that of the question as it was answered."""

    state: StepState
    day: date
    points: int = 0
    maximum: int = 0
    digest: str = ""

    @property
    def is_done(self) -> bool:
        return self.state is not StepState.TRIED

    @property
    def share(self) -> Fraction:
        return Fraction(self.points, self.maximum) if self.maximum else Fraction(0)


def better(one: Record, other: Record) -> Record:
    """The two joined: the further state with its day and digest, and the higher share of points.

    Commutative, associative and idempotent. Of two equal states the later day wins, so that the digest names the
    newest version that was answered.
    """
    furthest = max(one, other, key=lambda record: (record.state.rank, record.day, record.digest))
    best = max(one, other, key=lambda record: (record.share, record.maximum))
    return replace(furthest, points=best.points, maximum=best.maximum)


class LessonState(StrEnum):
    OPEN = "open"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True)
class StepProgress:
    step: Step
    record: Record | None

    @property
    def is_done(self) -> bool:
        return self.record is not None and self.record.is_done

    @property
    def is_changed(self) -> bool:
        """Whether the question became another one since it was answered; this never takes the completion away."""
        return self.record is not None and self.record.digest != self.step.digest


@dataclass(frozen=True)
class LessonProgress:
    lesson: Lesson
    steps: tuple[StepProgress, ...]

    @property
    def state(self) -> LessonState:
        if all(step.is_done for step in self.steps if step.step.is_required):
            return LessonState.DONE
        return LessonState.STARTED if any(step.record for step in self.steps) else LessonState.OPEN


@dataclass(frozen=True)
class ModuleProgress:
    """Counted by the steps of the module as it is now; `finished` is the version that was completed earlier."""

    module: Module
    lessons: tuple[LessonProgress, ...]
    task: StepProgress | None = None
    finished: str | None = None

    @property
    def steps(self) -> list[StepProgress]:
        steps = [step for lesson in self.lessons for step in lesson.steps]
        return [*steps, self.task] if self.task else steps

    @property
    def required(self) -> list[StepProgress]:
        return [step for step in self.steps if step.step.is_required]

    @property
    def done(self) -> int:
        return sum(step.is_done for step in self.required)

    @property
    def percent(self) -> int:
        """Whole percent, rounded down: only a finished module shows 100."""
        return 100 * self.done // len(self.required) if self.required else 0

    @property
    def is_started(self) -> bool:
        return any(step.record for step in self.steps)

    @property
    def score_percent(self) -> int:
        """Mean share of points over the required questions in whole percent, rounded down; each weighs the same."""
        shares = [step.record.share if step.record else Fraction(0) for step in self.required if step.step.digest]
        return int(100 * sum(shares) / len(shares)) if shares else 100

    @property
    def passes(self) -> bool:
        """Every required step done and the pass mark reached; a module without steps is never passed."""
        return bool(self.required) and self.done == len(self.required) and self.reaches_pass_mark

    @property
    def reaches_pass_mark(self) -> bool:
        return self.score_percent >= self.module.pass_mark

    @property
    def is_complete(self) -> bool:
        """Finished stays finished, also when the module grows later."""
        return self.finished is not None or self.passes

    @property
    def has_open_task(self) -> bool:
        """Whether a practice task without which the module is not finished waits to be done."""
        return self.task is not None and self.task.step.is_required and not self.task.is_done

    @property
    def has_more_to_do(self) -> bool:
        """Whether a required step is open. One that only lacks points is none: all of it was done."""
        return not self.is_complete and (self.next_lesson is not None or self.has_open_task)

    @property
    def next_lesson(self) -> Lesson | None:
        """The first lesson with an open required step."""
        return next((lesson.lesson for lesson in self.lessons if lesson.state is not LessonState.DONE), None)


def progress_in(module: Module, records: Mapping[StepKey, Record], *, finished: str | None = None) -> ModuleProgress:
    """Records of steps that no longer exist drop out; the order of the outline is the order shown."""

    def of(step: Step) -> StepProgress:
        return StepProgress(step, records.get(step.key))

    lessons = tuple(LessonProgress(lesson, tuple(map(of, lesson.steps))) for lesson in module.lessons)
    return ModuleProgress(module, lessons, of(module.task) if module.task else None, finished)
