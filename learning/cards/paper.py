"""A question on paper: everything that was asked, what was answered, and room where nothing was."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from learning.cards.card import StepCard
from learning.cards.parts import Part

TICKED, UNTICKED = "☒", "☐"
ROOM = "________"


@dataclass(frozen=True)
class Line:
    """`mark` is "right", "wrong" or empty."""

    text: str
    mark: str = ""
    feedback: str = ""


def lines_of(card: StepCard) -> list[Line]:
    """The lines below the prompt, in the order in which one would read them; none for what has only notes."""
    match card.step.block_type:
        case "single_choice" | "multiple_choice" | "checklist":
            return [_box(part, part.label) for part in card.parts]
        case "true_false":
            names = {"true": _("This is true"), "false": _("This is not true")}
            return [_box(part, names[part.id]) for part in card.parts]
        case "ordering":
            placed = sorted(card.parts, key=lambda part: part.given or "~")
            return [Line(f"{part.given or ROOM}. {part.label}", part.mark) for part in placed]
        case "matching":
            names = {choice.value: choice.label for choice in card.choices}
            return [Line(f"{part.label} → {names.get(part.given, ROOM)}", part.mark) for part in card.parts]
        case "number":
            unit = card.value["unit"] or ""
            return [Line(f"{part.given or ROOM} {unit}".strip(), part.mark) for part in card.parts]
        case "cloze":
            gaps = "".join(part.before + ((part.given or ROOM) if part.id else "") for part in card.parts)
            return [Line(gaps, "right" if card.verdict == "right" else "wrong" if card.verdict else "")]
    return []


def _box(part: Part, label: str) -> Line:
    return Line(f"{TICKED if part.is_chosen else UNTICKED} {label}", part.mark, part.feedback)
