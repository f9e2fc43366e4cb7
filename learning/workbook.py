"""A module on paper, together with what the learner wrote."""

from dataclasses import dataclass

from learning.cards import Part
from learning.identity import Identity
from learning.models import LessonPage, ModulePage
from learning.queries import memory_of


@dataclass(frozen=True)
class Chapter:
    lesson: LessonPage | ModulePage
    parts: list[Part]


def chapters_of(page: ModulePage, identity: Identity) -> list[Chapter]:
    """The lessons in their order and, last, the practice task; answers are opened for all of them."""
    memory = memory_of(identity, module=str(page.translation_key), opens_all=True)
    lessons = LessonPage.objects.live().child_of(page).order_by("path")
    chapters = [Chapter(lesson, lesson.deck(memory).parts()) for lesson in lessons]
    if len(page.task):
        chapters.append(Chapter(page, page.deck(memory).parts()))
    return chapters
