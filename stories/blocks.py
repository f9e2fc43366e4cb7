"""The parts of a story. Each is a kind of evidence; editors leave out what they do not have."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.links import DownloadsBlock
from core.blocks.media import PictureBlock, VideoBlock
from core.blocks.text import CalloutBlock, QuoteBlock, TextBlock
from stories import samples

PART_NAMES = ("introduction", "trigger", "participation", "solution", "setbacks")


class PartContentBlock(blocks.StreamBlock):
    text = TextBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    image = PictureBlock()
    video = VideoBlock()
    downloads = DownloadsBlock()

    class Meta:
        label = _("Content")
        min_num = 1
        max_num = 30


class PartBlock(blocks.StructBlock):
    heading = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        max_length=120,
        help_text=_("Says the point of this part. If you leave it empty, the name of the part stands there."),
    )
    content = PartContentBlock(help_text=_("A few paragraphs; a quote or a picture makes them believable."))

    class Meta:
        group = _("Parts of the story")
        preview_template = "stories/previews/part.html"


class DecisionBlock(blocks.StructBlock):
    who = blocks.CharBlock(label=_("Who"), max_length=120, help_text=_("A role or a group, no name."))
    decided = blocks.CharBlock(
        label=_("decided what"), max_length=250, help_text=_("One decision: “the order in which halls change over”.")
    )

    class Meta:
        icon = "group"
        label = _("Decision")


class ParticipationBlock(PartBlock):
    decisions = blocks.ListBlock(
        DecisionBlock(),
        label=_("Who decided what"),
        default=[],
        max_num=12,
        help_text=_("Who had the last word on what: this is what works councils look for."),
    )


class PartsBlock(blocks.StreamBlock):
    """The story in the order in which it happened. Every part stands at most once, so that stories can be compared."""

    introduction = PartBlock(
        icon="pilcrow",
        label=_("Introduction"),
        description=_("The company and the people, in a few sentences."),
        preview_value=samples.INTRODUCTION,
    )
    trigger = PartBlock(
        icon="help",
        label=_("Starting point"),
        description=_("What was the matter, and who said that something must change."),
        preview_value=samples.TRIGGER,
    )
    participation = ParticipationBlock(
        icon="group",
        label=_("Participation"),
        description=_("Who was asked, who decided what, and in which form."),
        preview_value=samples.PARTICIPATION,
    )
    solution = PartBlock(
        icon="success",
        label=_("Solution and result"),
        description=_("What was introduced, how, and what came of it."),
        preview_value=samples.SOLUTION,
    )
    setbacks = PartBlock(
        icon="warning",
        label=_("What did not work"),
        description=_("Detours and mistakes, and what the company would do differently today."),
        preview_value=samples.SETBACKS,
    )

    class Meta:
        block_counts = {name: {"max_num": 1} for name in PART_NAMES}
        collapsed = False


class PhaseValue(blocks.StructValue):
    @property
    def name(self) -> str:
        return str(dict(PhaseBlock.PHASES).get(self.get("phase"), ""))


class PhaseBlock(blocks.StructBlock):
    PHASES = [
        ("trigger", _("Trigger")),
        ("analysis", _("Analysis")),
        ("concept", _("Concept")),
        ("pilot", _("Pilot")),
        ("rollout", _("Rollout")),
        ("embedding", _("Embedding")),
    ]

    phase = blocks.ChoiceBlock(
        label=_("Phase"), choices=PHASES, search_index=False, help_text=_("The phase this line is about.")
    )
    when = blocks.CharBlock(
        label=_("When"), required=False, max_length=60, help_text=_("“March 2025” or “eight weeks”.")
    )
    text = blocks.CharBlock(
        label=_("What happened"), required=False, max_length=300, help_text=_("One sentence: who did what.")
    )

    class Meta:
        icon = "history"
        label = _("Phase")
        value_class = PhaseValue
        preview_template = "stories/previews/phase.html"
        preview_value = samples.PHASE


class SourceBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Source"), max_length=300, help_text=_("Author, year, title: as it should stand in the list.")
    )
    url = blocks.URLBlock(
        label=_("Address"),
        required=False,
        help_text=_("Where it can be read. Leave empty for what is not on the web."),
    )

    class Meta:
        icon = "openquote"
        label = _("Source")
        preview_template = "stories/previews/source.html"
        preview_value = samples.SOURCE


class RelatedLearningBlock(blocks.StreamBlock):
    page = blocks.PageChooserBlock(
        ["learning.ModulePage", "learning.LessonPage"],
        label=_("Module or lesson"),
        help_text=_("Choose the German page: English readers get its translation."),
    )

    class Meta:
        max_num = 12


class RelatedStoriesBlock(blocks.StreamBlock):
    page = blocks.PageChooserBlock(
        ["stories.StoryPage"],
        label=_("Story"),
        help_text=_("A story with the same question and another answer helps most."),
    )

    class Meta:
        max_num = 6
