"""The scored question types."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from learning.blocks import samples
from learning.blocks.authoring import raise_errors
from learning.blocks.steps import StepBlock, is_required
from learning.blocks.values import (
    ClozeValue,
    MatchingValue,
    MultipleChoiceValue,
    NumberValue,
    OrderingValue,
    SingleChoiceValue,
    TrueFalseValue,
)


def prompt():
    return blocks.TextBlock(
        label=_("Question"),
        rows=2,
        max_length=600,
        help_text=_("One question about one thing, from everyday work. Avoid “not”."),
    )


def hint():
    return blocks.TextBlock(
        label=_("Hint"),
        required=False,
        rows=2,
        max_length=400,
        help_text=_("Learners can open it before they answer."),
    )


def feedback_correct():
    return blocks.TextBlock(
        label=_("Feedback when right"),
        required=False,
        rows=2,
        max_length=600,
        help_text=_("Why it is right, in one or two sentences. Do not only praise."),
    )


def feedback_incorrect():
    return blocks.TextBlock(
        label=_("Feedback when not right"),
        required=False,
        rows=2,
        max_length=600,
        help_text=_("What leads to the right answer: a reason, an example, where to read it."),
    )


class QuestionBlock(StepBlock):
    # The list of options, items, pairs or gaps at which the authoring rules show their messages.
    parts = ""

    def clean(self, value):
        cleaned = super().clean(value)
        # A draft may be unfinished; what is published may not.
        if not self.is_deferred_validation:
            raise_errors(cleaned, parts=self.parts)
        return cleaned


class OptionBlock(blocks.StructBlock):
    text = blocks.TextBlock(
        label=_("Answer"),
        rows=1,
        max_length=400,
        help_text=_("All answers about equally long and equally believable."),
    )
    is_correct = blocks.BooleanBlock(
        label=_("Correct"),
        required=False,
        help_text=_("Single choice: tick exactly one. Multiple choice: tick all that are right."),
    )
    feedback = blocks.TextBlock(
        label=_("Feedback"), required=False, rows=2, max_length=600, help_text=_("Why this is right or wrong.")
    )

    class Meta:
        icon = "radio-empty"
        label = _("Answer")


def options():
    return blocks.ListBlock(
        OptionBlock(),
        label=_("Answers"),
        max_num=10,
        help_text=_("Three or four are enough. Learners see them in another order."),
    )


class SingleChoiceBlock(QuestionBlock):
    prompt = prompt()
    hint = hint()
    options = options()
    is_required = is_required(default=True)

    parts = "options"

    class Meta:
        icon = "radio-full"
        label = _("Single choice")
        description = _("Exactly one answer is right.")
        value_class = SingleChoiceValue
        card_template = "learning/steps/choice.html"
        preview_value = samples.SINGLE_CHOICE


class MultipleChoiceBlock(QuestionBlock):
    prompt = prompt()
    hint = hint()
    options = options()
    is_required = is_required(default=True)

    parts = "options"

    class Meta:
        icon = "check"
        label = _("Multiple choice")
        description = _("One or more answers are right; each right one gives a point, each wrong one takes one.")
        value_class = MultipleChoiceValue
        card_template = "learning/steps/choice.html"
        preview_value = samples.MULTIPLE_CHOICE


class TrueFalseBlock(QuestionBlock):
    prompt = blocks.TextBlock(
        label=_("Question"),
        rows=1,
        max_length=300,
        default=_("Is this true?"),
        help_text=_("Stays as it is, or asks more precisely: “Is this true for your company too?”."),
    )
    statement = blocks.TextBlock(
        label=_("Statement"),
        rows=2,
        max_length=600,
        help_text=_("One statement that is clearly true or clearly not, without “always” and “never”."),
    )
    hint = hint()
    answer = blocks.ChoiceBlock(
        label=_("The statement is"),
        choices=[("true", _("true")), ("false", _("not true"))],
        help_text=_("What the statement is."),
        search_index=False,
    )
    feedback_correct = feedback_correct()
    feedback_incorrect = feedback_incorrect()
    is_required = is_required(default=True)

    class Meta:
        icon = "help"
        label = _("True or not")
        description = _("A statement that is either true or not.")
        value_class = TrueFalseValue
        card_template = "learning/steps/true_false.html"
        preview_value = samples.TRUE_FALSE


class OrderingBlock(QuestionBlock):
    prompt = prompt()
    hint = hint()
    items = blocks.ListBlock(
        blocks.TextBlock(label=_("Item"), rows=1, max_length=300),
        label=_("Items in the correct order"),
        max_num=10,
        help_text=_("Learners see them in another order."),
    )
    feedback_correct = feedback_correct()
    feedback_incorrect = feedback_incorrect()
    is_required = is_required(default=True)

    parts = "items"

    class Meta:
        icon = "list-ol"
        label = _("Put in order")
        description = _("Items that have one right order.")
        value_class = OrderingValue
        card_template = "learning/steps/ordering.html"
        preview_value = samples.ORDERING


class PairBlock(blocks.StructBlock):
    left = blocks.TextBlock(
        label=_("Left"), rows=1, max_length=300, help_text=_("A short text. Each stands once on the left.")
    )
    right = blocks.TextBlock(
        label=_("Right"), rows=1, max_length=200, help_text=_("Several pairs may have the same right side.")
    )

    class Meta:
        icon = "link"
        label = _("Pair")


class MatchingBlock(QuestionBlock):
    prompt = prompt()
    hint = hint()
    pairs = blocks.ListBlock(
        PairBlock(),
        label=_("Pairs"),
        max_num=10,
        help_text=_("Three to six pairs. Learners choose the right side from a list."),
    )
    feedback_correct = feedback_correct()
    feedback_incorrect = feedback_incorrect()
    is_required = is_required(default=True)

    parts = "pairs"

    class Meta:
        icon = "link"
        label = _("Match")
        description = _("Things that belong together.")
        value_class = MatchingValue
        card_template = "learning/steps/matching.html"
        preview_value = samples.MATCHING


class NumberBlock(QuestionBlock):
    prompt = prompt()
    hint = hint()
    answer = blocks.DecimalBlock(
        label=_("Right number"), help_text=_("Without the unit, with a comma or a point for decimals.")
    )
    tolerance = blocks.DecimalBlock(
        label=_("Tolerance"), default=0, help_text=_("How far an answer may be off and still count as right.")
    )
    unit = blocks.CharBlock(
        label=_("Unit"),
        required=False,
        max_length=40,
        help_text=_("Stands behind the field: “hours”, “%”. Leave empty for a plain number."),
    )
    feedback_correct = feedback_correct()
    feedback_incorrect = feedback_incorrect()
    is_required = is_required(default=True)

    class Meta:
        icon = "order"
        label = _("Number")
        description = _("One number is right, give or take a tolerance.")
        value_class = NumberValue
        card_template = "learning/steps/number.html"
        preview_value = samples.NUMBER


class GapBlock(blocks.StructBlock):
    accepted = blocks.TextBlock(
        label=_("Accepted answers"),
        rows=3,
        max_length=600,
        help_text=_("One per line, the best one first. Case and spacing do not matter."),
    )

    class Meta:
        icon = "minus"
        label = _("Gap")


class ClozeBlock(QuestionBlock):
    prompt = prompt()
    hint = hint()
    text = blocks.TextBlock(
        label=_("Text with gaps"),
        rows=3,
        max_length=1_500,
        help_text=_("Mark the gaps by their place in the list: {{1}} is the first one, {{2}} the second."),
    )
    gaps = blocks.ListBlock(
        GapBlock(),
        label=_("Gaps"),
        max_num=8,
        help_text=_("In the order of their numbers. Only words that learners can know from the text."),
    )
    feedback_correct = feedback_correct()
    feedback_incorrect = feedback_incorrect()
    is_required = is_required(default=True)

    parts = "gaps"

    class Meta:
        icon = "form"
        label = _("Fill the gaps")
        description = _("A text in which words are missing.")
        value_class = ClozeValue
        card_template = "learning/steps/cloze.html"
        preview_value = samples.CLOZE
