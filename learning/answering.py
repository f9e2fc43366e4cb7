"""From a posted form to an attempt and, if there is something to keep, a record of it."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils import timezone

from learning.blocks import StepChild
from learning.cards import AnswerTooLong, Attempt, Outcome, answer_from, version_of
from learning.domain.outline import StepKind
from learning.domain.progress import Record, StepState
from learning.domain.questions import Answer
from learning.domain.quiz import Outcome as Verdict
from learning.domain.quiz import score

SHOW_SOLUTION = "solution"
MARK_DONE = "done"


@dataclass(frozen=True)
class Taken:
    """`record` is None when the attempt was refused: nothing happened that is worth keeping.

    `given` is the answer to keep; None leaves the one that was given before.
    """

    attempt: Attempt
    record: Record | None = None
    given: Answer | None = None


def take(data: QueryDict, step: StepChild, *, language: str) -> Taken:
    """Never raises: what cannot be scored comes back as a refused attempt with everything that was typed."""
    try:
        answer = answer_from(data, step, language=language)
    except AnswerTooLong as error:
        return Taken(Attempt(step=step.id, outcome=Outcome.TOO_LONG, answer=error.answer))
    is_question = step.value.kind is StepKind.QUESTION
    if is_question and data.get("version", version_of(step)) != version_of(step):
        return Taken(Attempt(step=step.id, outcome=Outcome.CHANGED, answer=answer))
    action = _action_in(data)
    if is_question and action == SHOW_SOLUTION:
        return _shown(step, language)
    if not answer and step.value.kind is not StepKind.CHECKLIST and action != MARK_DONE:
        return Taken(Attempt(step=step.id, outcome=Outcome.BLANK))
    if is_question:
        return _scored(step, answer, language)
    attempt = Attempt(step=step.id, outcome=Outcome.SAVED, answer=answer)
    # Who unticks everything wants it kept like that; a task done without notes takes no earlier notes away.
    given = answer if answer or step.value.kind is StepKind.CHECKLIST else None
    return Taken(attempt, _record(_open_state(step, answer, action)), given)


def _action_in(data: QueryDict) -> str:
    """The button that was pressed; the buttons of the choice to be remembered do again what led to that choice."""
    return data.get("action", "") or (data.get("again", "") if "memory" in data else "")


def _shown(step: StepChild, language: str) -> Taken:
    maximum = score(step.value.as_question(language), {}).maximum
    record = _record(StepState.SHOWN, maximum=maximum, digest=step.value.digest)
    return Taken(Attempt(step=step.id, outcome=Outcome.SHOWN), record)


def _scored(step: StepChild, answer, language: str) -> Taken:
    result = score(step.value.as_question(language), answer)
    state = StepState.DONE if result.outcome is Verdict.RIGHT else StepState.TRIED
    record = _record(state, points=result.points, maximum=result.maximum, digest=step.value.digest)
    return Taken(Attempt(step=step.id, outcome=Outcome.SCORED, answer=answer), record, answer)


def _open_state(step: StepChild, answer, action: str) -> StepState:
    if step.value.kind is StepKind.CHECKLIST:
        return StepState.DONE if len(answer) == len(step.value["items"]) else StepState.TRIED
    if step.value.kind is StepKind.TASK:
        return StepState.DONE if action == MARK_DONE else StepState.TRIED
    return StepState.DONE


def _record(state: StepState, *, points: int = 0, maximum: int = 0, digest: str = "") -> Record:
    return Record(state=state, day=timezone.localdate(), points=points, maximum=maximum, digest=digest)


def read_record() -> Record:
    """That a lesson was read to its end."""
    return _record(StepState.DONE)
