"""A module on paper, together with what the learner wrote."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from core.visibility import listed
from learning.cards import Deck, StepCard
from learning.cards.paper import Line, lines_of
from learning.identity import Identity
from learning.models import LessonPage, ModulePage
from learning.queries import memory_of


@dataclass(frozen=True)
class PaperPart:
    """A child of a lesson's body; `card` is None for texts, pictures and the like."""

    block: Any
    card: StepCard | None
    lines: list[Line]


@dataclass(frozen=True)
class Chapter:
    title: str
    parts: list[PaperPart]


def chapters_of(page: ModulePage, identity: Identity) -> list[Chapter]:
    """The lessons in their order and, last, the practice task; answers are opened for all of them."""
    memory = memory_of(identity, module=str(page.translation_key), opens_all=True)
    lessons = listed(LessonPage.objects.child_of(page)).order_by("path")
    chapters = [Chapter(lesson.title, _on_paper(lesson.deck(memory))) for lesson in lessons]
    if len(page.task):
        chapters.append(Chapter(_("Practice task"), _on_paper(page.deck(memory))))
    return chapters


def _on_paper(deck: Deck) -> list[PaperPart]:
    return [PaperPart(part.block, part.card, lines_of(part.card) if part.card else []) for part in deck.parts()]
