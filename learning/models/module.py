from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.fields import BlocksField
from core.languages import code_of
from core.localized import localized_cards
from core.models import BasePage
from core.related import pages_referring_to
from learning.blocks import PracticeTaskBlock, StepChild
from learning.cards import Deck
from learning.domain.memory import NOTHING, Memory
from learning.domain.outline import TASK_STEP, StepKey
from learning.models.going_live import CheckedWhenLive
from learning.models.outlines import outline_with


class ModulePage(CheckedWhenLive, BasePage):
    """A module: what it is for and what it leads to. Its lessons are the pages below it, in their order there."""

    class Level(models.TextChoices):
        BASIC = "basic", _("Basics")
        INTERMEDIATE = "intermediate", _("Intermediate")
        EXPERT = "expert", _("Expert")

    class Licence(models.TextChoices):
        CC_BY = "https://creativecommons.org/licenses/by/4.0/", "CC BY 4.0"
        CC_BY_SA = "https://creativecommons.org/licenses/by-sa/4.0/", "CC BY-SA 4.0"
        CC0 = "https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"

    level = models.CharField(
        _("level"),
        max_length=20,
        choices=Level.choices,
        default=Level.BASIC,
        help_text=_("Basics need no knowledge; “expert” is for people who advise others."),
    )
    objectives = BlocksField(
        [("objective", blocks.TextBlock(label=_("Objective"), rows=2, max_length=400))],
        verbose_name=_("objectives"),
        blank=True,
        max_num=8,
        help_text=_("Each begins with what learners can do afterwards: “You can …”."),
    )
    requires = BlocksField(
        [("module", blocks.PageChooserBlock(page_type="learning.ModulePage", label=_("Module")))],
        verbose_name=_("good to know before"),
        blank=True,
        max_num=5,
        help_text=_("Modules that make this one easier. Nobody is kept out."),
    )
    task = BlocksField(
        [("task", PracticeTaskBlock())],
        verbose_name=_("practice task"),
        blank=True,
        max_num=1,
        help_text=_("Something to do in one's own company at the end of the module."),
    )
    pass_mark = models.PositiveSmallIntegerField(
        _("pass mark"),
        default=0,
        validators=[MaxValueValidator(100)],
        help_text=_("Percent of the points needed for the confirmation. 0: taking part is enough."),
    )
    legal_note = models.TextField(
        _("legal note"),
        blank=True,
        max_length=400,
        help_text=_("What the module does not replace: “This is no legal advice”."),
    )
    licence = models.CharField(
        _("licence"),
        max_length=80,
        choices=Licence.choices,
        default=Licence.CC_BY,
        help_text=_("What others may do with this module. CC BY 4.0 unless something else was agreed."),
    )
    related = BlocksField(
        [("page", blocks.PageChooserBlock(label=_("Page")))],
        verbose_name=_("read on"),
        blank=True,
        max_num=8,
        help_text=_("Pages for those who want to know more, the best one first."),
    )

    room = "learning"
    search_kind = "module"
    card_template = "learning/components/module_card.html"
    listable = True
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("level", overridable=False),
        SynchronizedField("pass_mark", overridable=False),
        SynchronizedField("licence", overridable=False),
    ]

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("level"),
        FieldPanel("objectives"),
        FieldPanel("requires"),
        FieldPanel("task"),
        FieldPanel("related"),
        MultiFieldPanel(
            [FieldPanel("pass_mark"), FieldPanel("legal_note"), FieldPanel("licence")], heading=_("Conditions")
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("objectives"),
        index.SearchField("task"),
        index.FilterField("level"),
    ]

    parent_page_types = ["learning.ModuleIndexPage"]
    subpage_types = ["learning.LessonPage"]

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")

    def check_before_live(self) -> None:
        if not len(self.objectives):
            raise ValidationError({"objectives": _("A module needs at least one objective.")})

    def get_context(self, request, *args, **kwargs):
        memory = getattr(request, "learning", NOTHING)
        module = outline_with(self)
        parts = self.deck(memory, attempt=getattr(request, "attempt", None)).parts()
        # Lazy: an answer that is shown in place needs neither.
        stories = SimpleLazyObject(lambda: pages_referring_to(self, "stories.StoryPage"))
        return super().get_context(request, *args, **kwargs) | {
            "memory": memory,
            "module": module,
            "progress": memory.progress_in(module) if module else None,
            "task_card": parts[0].card if parts else None,
            "required_modules": localized_cards(child.value for child in self.requires),
            "related_pages": SimpleLazyObject(lambda: self.related_besides(stories)),
            "stories": stories,
        }

    def related_besides(self, stories: list[Page]) -> list[Page]:
        """What editors recommend next, without the stories that stand on the page already."""
        return [page for page in localized_cards(child.value for child in self.related) if page not in stories]

    def deck(self, memory: Memory, *, attempt=None) -> Deck:
        return Deck(
            stream=self.task,
            page_id=self.pk,
            language=code_of(self),
            key_of=lambda _block_id: self.key_of(TASK_STEP),
            memory=memory,
            attempt=attempt,
        )

    def step_child(self, id: str) -> StepChild | None:
        return next((child for child in self.task if child.id == id), None)

    def step_key(self, step: StepChild) -> StepKey:
        """There is one task at most, so it is known by that and not by its block."""
        return self.key_of(TASK_STEP)

    def key_of(self, step: str) -> StepKey:
        return StepKey(str(self.translation_key), str(self.translation_key), step)

    @property
    def task_value(self):
        return self.task[0].value if len(self.task) else None

    @property
    def task_minutes(self) -> int:
        return (self.task_value["minutes"] or 0) if self.task_value else 0

    @property
    def outline(self):
        return outline_with(self)
