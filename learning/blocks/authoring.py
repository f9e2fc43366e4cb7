"""The authoring rules of the domain as messages at the blocks."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from learning.domain.authoring import Problem, Rule, errors_in, problems_of

MESSAGES = {
    Rule.ONE_RIGHT_OPTION: _("Please mark exactly one answer as correct."),
    Rule.SOME_RIGHT_OPTION: _("Please mark at least one answer as correct."),
    Rule.TWO_OPTIONS: _("Please give at least two."),
    Rule.EQUAL_TEXTS: _("“%(detail)s” stands here twice. Learners could not tell the two apart."),
    Rule.FEEDBACK: _("“%(detail)s” has no feedback. Learners will not find out why it is right or wrong."),
    Rule.NEGATIVE_TOLERANCE: _("The tolerance must not be negative."),
    Rule.MARKER_WITHOUT_GAP: _("The text has the marker %(detail)s, but there is no such gap in the list."),
    Rule.GAP_WITHOUT_MARKER: _("The marker %(detail)s of this gap is missing in the text."),
    Rule.MARKER_TWICE: _("The marker %(detail)s stands in the text more than once."),
    Rule.GAP_WITHOUT_ANSWER: _("Please give at least one accepted answer for this gap."),
}

# The field at which a problem without a part is shown, if it is not the list of parts itself.
_FIELDS = {
    Rule.NEGATIVE_TOLERANCE: "tolerance",
    Rule.MARKER_WITHOUT_GAP: "text",
    Rule.MARKER_TWICE: "text",
}


def message_of(problem: Problem) -> str:
    return str(MESSAGES[problem.rule]) % {"detail": problem.detail}


def raise_errors(value, *, parts: str) -> None:
    """Raises StructBlockValidationError with every error of the question in `value`, each at its place.

    `parts` is the name of the list with options, items, pairs or gaps. Warnings never raise.
    """
    question = value.as_question()
    errors = errors_in(problems_of(question)) if question else []
    at_parts = {error.part: ValidationError(message_of(error)) for error in errors if error.part is not None}
    at_list, at_fields = [], {}
    for error in errors:
        if error.part is not None:
            continue
        if field := _FIELDS.get(error.rule):
            at_fields[field] = ValidationError(message_of(error))
        else:
            at_list.append(ValidationError(message_of(error)))
    if at_parts or at_list:
        at_fields[parts] = ListBlockValidationError(block_errors=at_parts, non_block_errors=at_list)
    if at_fields:
        raise StructBlockValidationError(block_errors=at_fields)
