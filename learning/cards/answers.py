"""What a learner sent, in the domain's terms."""

from django.http import QueryDict

from learning.blocks import StepChild
from learning.cards.parts import right_id
from learning.domain.outline import StepKind
from learning.domain.questions import (
    CHOSEN,
    NUMBER,
    TRUTH,
    Answer,
    Cloze,
    Matching,
    MultipleChoice,
    Number,
    Ordering,
    SingleChoice,
    TrueFalse,
)

TEXT = "text"
LONGEST_TEXT = 5_000
LONGEST_GAP = 200


class AnswerTooLong(ValueError):
    """Carries the answer as it was typed, so that it can be shown again."""

    def __init__(self, answer: Answer, longest: int):
        super().__init__(longest)
        self.answer = answer
        self.longest = longest


def answer_from(data: QueryDict, step: StepChild, *, language: str) -> Answer:
    """The answer in `data`; empty when nothing was given. Fields the step does not have are ignored.

    Raises AnswerTooLong for texts beyond what a person would write.
    """
    question = step.value.as_question(language)
    match question:
        case SingleChoice(options=options) | MultipleChoice(options=options):
            chosen = set(data.getlist("choice"))
            return {option.id: CHOSEN for option in options if option.id in chosen}
        case TrueFalse():
            given = data.get("choice")
            return {TRUTH: given} if given in ("true", "false") else {}
        case Ordering(items=items):
            return _filled({item.id: data.get(item.id, "")[:3] for item in items})
        case Matching(pairs=pairs):
            values = {pair.id: data.get(pair.id, "") for pair in pairs}
            return _filled({id: right_id(question, value, seed=step.id) for id, value in values.items()})
        case Number():
            return _limited(_filled({NUMBER: data.get(NUMBER, "")}), LONGEST_GAP)
        case Cloze(gaps=gaps):
            return _limited(_filled({gap.id: data.get(gap.id, "") for gap in gaps}), LONGEST_GAP)
    if step.value.kind is StepKind.CHECKLIST:
        ticked = set(data.getlist("choice"))
        return {child.id: CHOSEN for child in step.value["items"].bound_blocks if child.id in ticked}
    return _limited(_filled({TEXT: data.get(TEXT, "")}), LONGEST_TEXT)


def _filled(answer: dict[str, str]) -> dict[str, str]:
    return {part: text for part, text in answer.items() if text.strip()}


def _limited(answer: dict[str, str], longest: int) -> dict[str, str]:
    if any(len(text) > longest for text in answer.values()):
        raise AnswerTooLong(answer, longest)
    return answer
