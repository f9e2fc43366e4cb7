"""The steps of a lesson that are not scored, and what all steps share."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from learning.blocks import samples
from learning.blocks.values import ChecklistValue, ReflectionValue

STEPS = _("Steps for learners")


def is_required(*, default: bool) -> blocks.BooleanBlock:
    return blocks.BooleanBlock(
        label=_("Needed to finish the lesson"),
        required=False,
        default=default,
        help_text=_("Tick only what every learner can do: the confirmation depends on it."),
    )


class StepBlock(blocks.StructBlock):
    """A step is found by its block id, which is the same in every language."""

    class Meta:
        group = STEPS
        preview_template = "learning/previews/step.html"

    def get_searchable_content(self, value):
        """Only what every reader sees before answering: options, answers and feedback would give answers away."""
        return [text for text in (value.get("prompt"), value.get("statement")) if text]


class ReflectionBlock(StepBlock):
    prompt = blocks.TextBlock(
        label=_("Question"),
        rows=2,
        max_length=600,
        help_text=_("Asks about one's own work: “Where would you …?”. It has no wrong answer."),
    )
    model_answer = blocks.TextBlock(
        label=_("Model answer"),
        required=False,
        rows=3,
        max_length=2_000,
        help_text=_("Shown after learners have written something of their own."),
    )
    is_required = is_required(default=False)

    class Meta:
        icon = "edit"
        label = _("Reflection")
        description = _("An open question without points. What learners write stays with them.")
        value_class = ReflectionValue
        card_template = "learning/steps/reflection.html"
        preview_value = samples.REFLECTION


class ChecklistBlock(StepBlock):
    prompt = blocks.CharBlock(
        label=_("Title"),
        required=False,
        max_length=200,
        help_text=_("What is being checked: “Before the pilot begins”."),
    )
    items = blocks.ListBlock(
        blocks.TextBlock(label=_("Point"), rows=1, max_length=300),
        label=_("Points"),
        min_num=1,
        max_num=20,
        help_text=_("Each can be answered with yes or no by looking."),
    )
    is_required = is_required(default=False)

    class Meta:
        icon = "tasks"
        label = _("Checklist")
        description = _("Points to tick for one's own company.")
        value_class = ChecklistValue
        card_template = "learning/steps/checklist.html"
        preview_value = samples.CHECKLIST

    def get_searchable_content(self, value):
        return [value["prompt"] or "", *value["items"]]
