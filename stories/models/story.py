from django.db import models
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core.blocks.text import KeyFigureBlock
from core.fields import BlocksField
from core.models import BasePage, Topic
from stories.blocks import PartsBlock, PhaseBlock, RelatedLearningBlock, RelatedStoriesBlock, SourceBlock
from stories.evidence import Evidence
from stories.models.consent import Consent
from stories.presentation import story_context
from stories.routes import StoryRoutes


class StoryPage(StoryRoutes, BasePage):
    """A transfer story as structured evidence: what a company did, with whom, what came of it and what did not.

    Its sector, size, technologies, fields of action and forms of participation are topics.
    """

    evidence = models.CharField(
        _("evidence"),
        max_length=20,
        choices=Evidence.choices,
        default=Evidence.ILLUSTRATIVE,
        db_index=True,
        help_text=_("A documented case is shown only while the consent of its company holds."),
    )
    disclaimer = models.TextField(
        _("note on the evidence"),
        max_length=500,
        blank=True,
        help_text=_("What readers must know about it: what is invented, who collected it, when."),
    )
    company = models.CharField(
        _("company"),
        max_length=160,
        blank=True,
        help_text=_("The name only if the company has agreed; otherwise what it is: “metal firm”."),
    )
    place = models.CharField(
        _("place"),
        max_length=120,
        blank=True,
        help_text=_("Town or region. Leave empty if the company could be recognised by it."),
    )
    employees = models.PositiveIntegerField(
        _("employees"),
        null=True,
        blank=True,
        help_text=_("A round number. Readers compare it with their own company."),
    )
    representation = models.CharField(
        _("employee representation"),
        max_length=160,
        blank=True,
        help_text=_("For example “works council with five members” or “none”."),
    )
    parts = BlocksField(
        PartsBlock(),
        verbose_name=_("the story"),
        blank=True,
        help_text=_("In the order in which it happened. What did not work is worth as much as what did."),
    )
    key_figures = BlocksField(
        [("figure", KeyFigureBlock())],
        verbose_name=_("results as key figures"),
        blank=True,
        max_num=6,
        help_text=_("Up to six results that were measured, with unit and what they mean."),
    )
    lessons_learned = BlocksField(
        [("lesson", blocks.CharBlock(icon="check", label=_("Lesson learned"), max_length=250))],
        verbose_name=_("lessons learned"),
        blank=True,
        max_num=8,
        help_text=_("Each one sentence that another company can act on."),
    )
    phases = BlocksField(
        [("phase", PhaseBlock())],
        verbose_name=_("phases"),
        blank=True,
        max_num=12,
        help_text=_("From the trigger to everyday use; leave out what did not take place."),
    )
    related_learning = BlocksField(
        RelatedLearningBlock(),
        verbose_name=_("modules and lessons"),
        blank=True,
        help_text=_("What this story illustrates. The lessons show the story by themselves."),
    )
    related_stories = BlocksField(
        RelatedStoriesBlock(), verbose_name=_("further stories"), blank=True, help_text=_("Linked both ways.")
    )
    sources = BlocksField(
        [("source", SourceBlock())],
        verbose_name=_("sources"),
        blank=True,
        max_num=30,
        help_text=_("Reports, interviews and articles on which the story rests."),
    )

    room = "stories"
    search_kind = "story"
    card_template = "components/story_card.html"
    card_shows_topics = True
    listable = True
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("evidence", overridable=False),
        SynchronizedField("employees", overridable=False),
    ]
    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel([FieldPanel("evidence"), FieldPanel("disclaimer")], heading=_("Evidence")),
        MultiFieldPanel(
            [
                FieldPanel("company"),
                FieldRowPanel([FieldPanel("place"), FieldPanel("employees")]),
                FieldPanel("representation"),
            ],
            heading=_("Company"),
        ),
        FieldPanel("parts"),
        FieldPanel("key_figures"),
        FieldPanel("lessons_learned"),
        FieldPanel("phases"),
        MultiFieldPanel([FieldPanel("related_learning"), FieldPanel("related_stories")], heading=_("Related")),
        FieldPanel("sources"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("parts"),
        index.SearchField("lessons_learned"),
        index.SearchField("key_figures"),
        index.SearchField("company"),
        index.SearchField("place"),
        index.FilterField("evidence"),
    ]
    parent_page_types = ["stories.StoryIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("transfer story")
        verbose_name_plural = _("transfer stories")

    @property
    def mark_label(self) -> str:
        return str(self.get_evidence_display())

    @property
    def is_illustrative(self) -> bool:
        return self.evidence == Evidence.ILLUSTRATIVE

    @property
    def has_detailed_phases(self) -> bool:
        return any(block.value["when"] or block.value["text"] for block in self.phases)

    @property
    def card_facts(self) -> list[str]:
        """What a reader compares with their own company first."""
        kinds = (Topic.Kind.SECTOR, Topic.Kind.COMPANY_SIZE)
        return [topic.label for kind in kinds for topic in self.topics if topic.kind == kind]

    def route(self, request, path_components):
        # Here and not in `serve`, so that print view, citations and old versions are gone as well.
        if self.live and not Consent.objects.permit(self):
            raise Http404
        return super().route(request, path_components)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | story_context(self, request)

    @classmethod
    def launch_blockers(cls) -> list[str]:
        return [
            _("“%(title)s” is a documented case without consent.") % {"title": story.title}
            for story in cls.objects.live().filter(evidence=Evidence.DOCUMENTED)
            if not Consent.objects.permit(story)
        ]
