"""What a module consists of: lessons and their steps, in the order in which they are taught."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

READ_STEP = "read"
TASK_STEP = "task"


class StepKey(NamedTuple):
    """Which step is meant, in whatever language it is read.

    `module` and `lesson` are translation keys. A block id alone would not do: a copied page keeps its block ids.
    The module's own practice task has the module as its lesson.
    """

    module: str
    lesson: str
    step: str


class StepKind(StrEnum):
    QUESTION = "question"
    REFLECTION = "reflection"
    CHECKLIST = "checklist"
    TASK = "task"
    READ = "read"


@dataclass(frozen=True, kw_only=True)
class Step:
    """`digest` tells versions of a question apart; steps without a right answer have an empty one."""

    key: StepKey
    kind: StepKind
    is_required: bool
    digest: str = ""


@dataclass(frozen=True, kw_only=True)
class Lesson:
    key: str
    title: str
    url: str
    steps: tuple[Step, ...]
    minutes: int = 0


@dataclass(frozen=True, kw_only=True)
class Module:
    key: str
    title: str
    url: str
    lessons: tuple[Lesson, ...]
    published: date
    pass_mark: int = 0
    task: Step | None = None
    minutes: int = 0

    @property
    def steps(self) -> Iterator[Step]:
        for lesson in self.lessons:
            yield from lesson.steps
        if self.task:
            yield self.task

    @property
    def required_steps(self) -> list[Step]:
        return [step for step in self.steps if step.is_required]

    @property
    def version(self) -> str:
        """The day of the last publication and a fingerprint of the required steps, as in `2026-11-22.5f0c71a2`."""
        return f"{self.published.isoformat()}.{fingerprint(self.required_steps)}"


def fingerprint(steps: Iterable[Step]) -> str:
    """Eight hexadecimal digits that change with the set of steps or with what counts as right, not with the order."""
    lines = sorted(f"{step.key.lesson} {step.key.step} {step.digest}" for step in steps)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:8]


def neighbours(module: Module, lesson_key: str) -> tuple[Lesson | None, Lesson | None]:
    """The lessons before and after the one with `lesson_key`; None at either end or when it is not in the module."""
    keys = [lesson.key for lesson in module.lessons]
    if lesson_key not in keys:
        return None, None
    place = keys.index(lesson_key)
    before = module.lessons[place - 1] if place else None
    after = module.lessons[place + 1] if place + 1 < len(keys) else None
    return before, after
