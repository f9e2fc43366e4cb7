"""A step, ready to be drawn: everything its template needs, nothing it must not show."""

from dataclasses import dataclass, field

from learning.blocks import StepChild
from learning.cards.answers import TEXT
from learning.cards.attempt import Attempt, Outcome
from learning.cards.mask import masked
from learning.cards.parts import Choice, Part, parts_of, right_choices
from learning.domain.outline import StepKind
from learning.domain.progress import Record
from learning.domain.questions import CHOSEN, Answer, Matching, MultipleChoice, SingleChoice
from learning.domain.quiz import Outcome as Verdict
from learning.domain.quiz import Score, score, solution


@dataclass(frozen=True, kw_only=True)
class StepCard:
    """`verdict` is the score's outcome once there is one; `is_changed` means: another question since the answer."""

    step: StepChild
    page_id: int
    number: int = 0
    total: int = 0
    parts: list[Part] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    text: str = ""
    score: Score | None = None
    verdict: Verdict | None = None
    feedback: str = ""
    model_answer: str = ""
    shows_solution: bool = False
    is_done: bool = False
    is_changed: bool = False
    attempt: Attempt | None = None

    @property
    def id(self) -> str:
        return self.step.id

    @property
    def value(self):
        return self.step.value

    @property
    def template(self) -> str:
        return self.step.block.meta.card_template

    @property
    def kind(self) -> StepKind:
        return self.step.value.kind

    @property
    def is_question(self) -> bool:
        return self.kind is StepKind.QUESTION

    @property
    def takes_several(self) -> bool:
        return self.step.block_type == "multiple_choice"

    @property
    def version(self) -> str:
        """What the form says about the question it was made for; empty for steps without a right answer."""
        return version_of(self.step)

    @property
    def places(self) -> range:
        return range(1, len(self.parts) + 1)

    @property
    def problem(self) -> str:
        """Why the attempt was not taken, empty when it was."""
        return self.attempt.outcome.value if self.attempt and self.attempt.is_refused else ""

    @property
    def can_show_solution(self) -> bool:
        """Only after a try, and not when everything is right."""
        return self.is_question and self.verdict not in (None, Verdict.RIGHT) and not self.shows_solution


def version_of(step: StepChild) -> str:
    # With the step's id: all true statements have one digest, and who has answered one would know the others.
    return masked(f"{step.id} version {step.value.digest}") if step.value.digest else ""


def card_for(
    step: StepChild,
    *,
    page_id: int,
    language: str,
    record: Record | None = None,
    answer: Answer | None = None,
    attempt: Attempt | None = None,
    reveals: bool = False,
    number: int = 0,
    total: int = 0,
) -> StepCard:
    """`answer` is the remembered one; an attempt comes before it, and `reveals` (for editors) before both."""
    shared = {
        "step": step,
        "page_id": page_id,
        "number": number,
        "total": total,
        "is_done": bool(record and record.is_done)
        or bool(attempt and not attempt.is_refused and _ends(attempt, step)),
        "is_changed": bool(record and record.digest != step.value.digest),
        "attempt": attempt,
    }
    if step.value.kind is StepKind.QUESTION:
        return _question_card(step, language, record, answer, attempt, reveals, shared)
    return _open_card(step, answer, attempt, reveals, shared)


def _ends(attempt: Attempt, step: StepChild) -> bool:
    if attempt.outcome is not Outcome.SCORED:
        return True
    question = step.value.as_question()
    return score(question, attempt.answer).outcome is Verdict.RIGHT


def _question_card(step, language, record, answer, attempt, reveals, shared) -> StepCard:
    question = step.value.as_question(language)
    is_shown = reveals or (attempt is not None and attempt.outcome is Outcome.SHOWN)
    if is_shown:
        given: Answer = solution(question)
    elif attempt:
        given = attempt.answer
    else:
        given = {} if shared["is_changed"] else (answer or {})
    is_scored = bool(given) and not (attempt and attempt.is_refused)
    result = score(question, given) if is_scored else None
    has_own_feedback = isinstance(question, SingleChoice | MultipleChoice)
    return StepCard(
        **shared,
        parts=parts_of(question, seed=step.id, answer=given, score=result),
        choices=right_choices(question, seed=step.id) if isinstance(question, Matching) else [],
        score=result,
        verdict=result.outcome if result else None,
        feedback="" if has_own_feedback else _feedback(step.value, result),
        shows_solution=is_shown,
    )


def _feedback(value, result: Score | None) -> str:
    if result is None:
        return ""
    name = "feedback_correct" if result.outcome is Verdict.RIGHT else "feedback_incorrect"
    return value[name] or ""


def _open_card(step, answer, attempt, reveals, shared) -> StepCard:
    given = attempt.answer if attempt else (answer or {})
    parts = []
    if step.value.kind is StepKind.CHECKLIST:
        parts = [
            Part(id=child.id, label=child.value, given=CHOSEN if child.id in given else "")
            for child in step.value["items"].bound_blocks
        ]
    has_written = bool(given.get(TEXT)) and not (attempt and attempt.is_refused)
    shows_model = step.value.kind is StepKind.REFLECTION and (has_written or reveals)
    return StepCard(
        **shared,
        parts=parts,
        text=given.get(TEXT, ""),
        model_answer=(step.value["model_answer"] or "") if shows_model else "",
    )
