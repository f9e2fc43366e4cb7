from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import SimpleLazyObject, cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from core.fields import BlocksField
from core.languages import code_of
from core.models import BasePage
from core.related import pages_referring_to
from learning.blocks import LessonBodyBlock, StepChild, steps_in
from learning.blocks.authoring import message_of
from learning.blocks.source import SourceBlock
from learning.blocks.words import minutes_of, opening_of
from learning.cards import Deck
from learning.domain.authoring import Problem, errors_in, problems_of
from learning.domain.memory import NOTHING, Memory
from learning.domain.outline import READ_STEP, Step, StepKey, StepKind, neighbours
from learning.models.going_live import CheckedWhenLive
from learning.models.outlines import outline_with, outlines


class LessonPage(CheckedWhenLive, BasePage):
    """One sitting: texts and steps. Minutes follow from the content whenever the page is saved."""

    body = BlocksField(LessonBodyBlock(), verbose_name=_("content"), blank=True)
    sources = BlocksField(
        [("source", SourceBlock())],
        verbose_name=_("sources"),
        blank=True,
        max_num=20,
        help_text=_("What the lesson rests on: laws with paragraph, studies, reports."),
    )
    read_minutes = models.PositiveSmallIntegerField(default=0, editable=False)
    practise_minutes = models.PositiveSmallIntegerField(default=0, editable=False)

    room = "learning"
    search_kind = "lesson"
    preview_modes = [("", _("As a learner")), ("solutions", _("With solutions"))]

    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("sources")]
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.SearchField("sources")]

    parent_page_types = ["learning.ModulePage"]
    subpage_types = []

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")

    def full_clean(self, *args, **kwargs):
        minutes = minutes_of(self.body)
        self.read_minutes, self.practise_minutes = minutes.read, minutes.practise
        super().full_clean(*args, **kwargs)

    def check_before_live(self) -> None:
        if errors := [message_of(problem) for problem in errors_in(self.problems())]:
            raise ValidationError({"body": errors})

    def problems(self) -> list[Problem]:
        """What the authoring rules of the domain find in the questions, in reading order."""
        questions = (step.value.as_question(code_of(self)) for step in steps_in(self.body))
        return [problem for question in questions if question for problem in problems_of(question)]

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | self.lesson_context(request)

    def get_preview_context(self, request, mode_name):
        return super().get_context(request) | self.lesson_context(request, reveals=mode_name == "solutions")

    def lesson_context(self, request, *, reveals: bool = False) -> dict:
        """Draws what `request.learning` remembers and `request.attempt` has just done; the room's views set both."""
        memory = getattr(request, "learning", NOTHING)
        module = outline_with(self)
        before, after = neighbours(module, str(self.translation_key)) if module else (None, None)
        deck = self.deck(memory, attempt=getattr(request, "attempt", None), reveals=reveals)
        return {
            "parts": deck.parts(),
            "memory": memory,
            "module": module,
            "progress": memory.progress_in(module) if module else None,
            "lesson_key": str(self.translation_key),
            "previous_lesson": before,
            "next_lesson": after,
            "is_read": self.key_of(READ_STEP) in memory.records,
            # Lazy: an answer that is shown in place needs no stories.
            "stories": SimpleLazyObject(lambda: pages_referring_to(self, "stories.StoryPage")),
        }

    def deck(self, memory: Memory, *, attempt=None, reveals: bool = False) -> Deck:
        return Deck(
            stream=self.body,
            page_id=self.pk,
            language=code_of(self),
            key_of=self.key_of,
            memory=memory,
            attempt=attempt,
            reveals=reveals,
        )

    def step_child(self, id: str) -> StepChild | None:
        return next((child for child in steps_in(self.body) if child.id == id), None)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the body and, last, the lesson's own: "read"."""
        in_body = (
            Step(
                key=self.key_of(child.id),
                kind=child.value.kind,
                is_required=bool(child.value["is_required"]),
                digest=child.value.digest,
            )
            for child in steps_in(self.body)
        )
        return (*in_body, Step(key=self.key_of(READ_STEP), kind=StepKind.READ, is_required=True))

    def key_of(self, step: str) -> StepKey:
        return StepKey(self.module_key, str(self.translation_key), step)

    def step_key(self, step: StepChild) -> StepKey:
        return self.key_of(step.id)

    @cached_property
    def module_key(self) -> str:
        """Known from the outlines without a query, as long as the lesson is live."""
        key = str(self.translation_key)
        for module in outlines(code_of(self)).values():
            if any(lesson.key == key for lesson in module.lessons):
                return module.key
        return str(self.get_parent().translation_key)

    @property
    def description(self) -> str:
        """Without a summary of its own, a lesson is described by its first words."""
        return super().description or opening_of(self.body)

    @property
    def minutes(self) -> int:
        return self.read_minutes + self.practise_minutes
