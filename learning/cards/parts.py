"""The parts of a question as the form shows them."""

from dataclasses import dataclass

from learning.cards.mask import masked
from learning.domain.authoring import GAP_MARKER
from learning.domain.questions import (
    CHOSEN,
    NUMBER,
    TRUTH,
    Answer,
    Cloze,
    Gap,
    Matching,
    MultipleChoice,
    Number,
    Option,
    Ordering,
    Pair,
    Question,
    SingleChoice,
    TrueFalse,
)
from learning.domain.quiz import Score
from learning.domain.shuffle import misplaced, shuffled


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One of the values a select offers."""

    value: str
    label: str


@dataclass(frozen=True, kw_only=True)
class Part:
    """`mark` is "right", "wrong" or empty; `before` is the text of a cloze that stands before the gap."""

    id: str
    label: str = ""
    given: str = ""
    mark: str = ""
    feedback: str = ""
    before: str = ""

    @property
    def is_chosen(self) -> bool:
        return bool(self.given)


def parts_of(question: Question, *, seed: str, answer: Answer, score: Score | None) -> list[Part]:
    """In the order shown. Feedback and marks are there only for what was answered (`score` is given)."""

    def mark(id: str) -> str:
        if score is None or id not in score.parts:
            return ""
        return "right" if score.parts[id] else "wrong"

    def part(id: str, **more: str) -> Part:
        return Part(id=id, given=answer.get(id, ""), mark=mark(id), **more)

    def option(option: Option) -> Part:
        feedback = option.feedback if score and option.id in score.parts else ""
        return part(option.id, label=option.text, feedback=feedback)

    match question:
        case SingleChoice(options=options) | MultipleChoice(options=options):
            return [option(shown) for shown in shuffled(options, seed=seed)]
        case TrueFalse():
            given = answer.get(TRUTH, "")
            return [
                Part(id=value, given=CHOSEN if given == value else "", mark=mark(TRUTH) if given == value else "")
                for value in ("true", "false")
            ]
        case Ordering(items=items):
            return [part(item.id, label=item.text) for item in misplaced(items, seed=seed)]
        case Matching(pairs=pairs):
            return [
                Part(
                    id=pair.id,
                    label=pair.left,
                    given=right_value(question, answer.get(pair.id, ""), seed=seed),
                    mark=mark(pair.id),
                )
                for pair in shuffled(pairs, seed=seed)
            ]
        case Number():
            return [part(NUMBER)]
        case Cloze():
            return _gaps(question, part)


def _gaps(question: Cloze, part) -> list[Part]:
    """One part per gap in reading order, then a last one without a gap for the rest of the text."""
    pieces = GAP_MARKER.split(question.text)
    texts, numbers = pieces[0::2], [int(number) for number in pieces[1::2]]
    gaps: list[Gap | None] = [
        question.gaps[number - 1] if 0 < number <= len(question.gaps) else None for number in numbers
    ]
    shown = [part(gap.id, before=text) for text, gap in zip(texts, gaps, strict=False) if gap]
    return [*shown, Part(id="", before=texts[-1])]


def right_choices(question: Matching, *, seed: str) -> list[Choice]:
    """The right-hand sides, each text once, mixed.

    Values and order are masked: each side belongs to the pair whose id stands at the left-hand side, and with that id
    as value, or in an order that follows from it, the page would give the solution away.
    """
    by_text: dict[str, Pair] = {}
    for pair in question.pairs:
        by_text.setdefault(pair.right, pair)
    choices = [Choice(value=_mask(pair, seed), label=pair.right) for pair in by_text.values()]
    return sorted(choices, key=lambda choice: choice.value)


def right_value(question: Matching, id: str, *, seed: str) -> str:
    """The form's value for the right-hand side of pair `id`, empty when there is none."""
    texts = {pair.id: pair.right for pair in question.pairs}
    values = {choice.label: choice.value for choice in right_choices(question, seed=seed)}
    return values.get(texts.get(id, ""), "")


def right_id(question: Matching, value: str, *, seed: str) -> str:
    """The id of a pair whose right-hand side has this form value, empty when none has."""
    return next((pair.id for pair in question.pairs if _mask(pair, seed) == value), "")


def _mask(pair: Pair, seed: str) -> str:
    return masked(f"{seed} right {pair.id}")
