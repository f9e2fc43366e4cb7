"""The practice task: something to do at work, with a form to take along."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from learning.blocks import samples
from learning.blocks.form import FormBlock
from learning.blocks.steps import StepBlock, is_required
from learning.blocks.values import TaskValue
from learning.exports.form import Form


class PracticeTaskValue(TaskValue):
    @property
    def has_form(self) -> bool:
        return bool(len(self["form"]))

    def as_form(self, *, language: str, imprint: str = "") -> Form:
        """The first form of the task; raises IndexError when it has none."""
        return self["form"][0].as_form(language=language, imprint=imprint)


class PracticeTaskBlock(StepBlock):
    prompt = blocks.CharBlock(
        label=_("Title"), max_length=200, help_text=_("Begins with a verb: “Draw a map of your work”.")
    )
    intro = blocks.TextBlock(
        label=_("Introduction"),
        required=False,
        rows=3,
        max_length=800,
        help_text=_("Why it is worth the time, and whom to do it with."),
    )
    minutes = blocks.IntegerBlock(
        label=_("Minutes"),
        min_value=1,
        max_value=600,
        default=45,
        help_text=_("How long it takes at work, with talking. They count as time for practising."),
    )
    steps = blocks.ListBlock(
        blocks.TextBlock(label=_("Step"), rows=1, max_length=400),
        label=_("What to do"),
        max_num=12,
        help_text=_("Three to seven steps, each one thing to do."),
    )
    deliverable = blocks.TextBlock(
        label=_("Result"), required=False, rows=2, max_length=400, help_text=_("What lies on the table at the end.")
    )
    criteria = blocks.ListBlock(
        blocks.TextBlock(label=_("Point"), rows=1, max_length=300),
        label=_("You have done well if"),
        default=[],
        max_num=10,
        help_text=_("How learners see by themselves that it is good."),
    )
    form = blocks.ListBlock(
        FormBlock(),
        label=_("Form to take along"),
        default=[],
        max_num=1,
        help_text=_("A blank form that makes the first step easy. Leave empty if paper is enough."),
    )
    is_required = is_required(default=False)

    class Meta:
        icon = "clipboard-list"
        label = _("Practice task")
        description = _("Something to do in one's own company, with a form to download.")
        value_class = PracticeTaskValue
        card_template = "learning/steps/task.html"
        preview_value = samples.TASK

    def get_searchable_content(self, value):
        forms = [form["title"] for form in value["form"]]
        texts = [value["intro"] or "", *value["steps"], value["deliverable"] or "", *value["criteria"]]
        return [value["prompt"], *forms, *texts]
