"""A small module, and strategies for what can be known about its steps."""

from datetime import date, timedelta

from hypothesis import strategies as st

from learning.domain.outline import READ_STEP, TASK_STEP, Lesson, Module, Step, StepKey, StepKind
from learning.domain.progress import Record, StepState

FIRST_DAY = date(2026, 11, 22)


def step(lesson: str, name: str, kind: StepKind = StepKind.QUESTION, *, is_required: bool = True) -> Step:
    digest = "v1" if kind is StepKind.QUESTION else ""
    return Step(key=StepKey("module", lesson, name), kind=kind, is_required=is_required, digest=digest)


def lesson(key: str, *names: str) -> Lesson:
    steps = (*[step(key, name) for name in names], step(key, READ_STEP, StepKind.READ))
    return Lesson(key=key, title=key.title(), url=f"/{key}/", steps=steps)


MODULE = Module(
    key="module",
    title="Module",
    url="/module/",
    lessons=(lesson("one", "q1", "q2"), lesson("two", "q3")),
    task=step("module", TASK_STEP, StepKind.TASK, is_required=False),
    published=FIRST_DAY,
)


def done(*, points: int = 1, maximum: int = 1, digest: str = "v1", day: date = FIRST_DAY) -> Record:
    return Record(state=StepState.DONE, points=points, maximum=maximum, digest=digest, day=day)


@st.composite
def records(draw: st.DrawFn) -> Record:
    maximum = draw(st.integers(0, 3))
    return Record(
        state=draw(st.sampled_from(StepState)),
        points=draw(st.integers(0, maximum)),
        maximum=maximum,
        digest=draw(st.sampled_from(["", "v1", "v2"])),
        day=FIRST_DAY + timedelta(days=draw(st.integers(0, 3))),
    )
