"""A blank form that learners take to work, described in fields."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.printable import printable
from learning.blocks import samples
from learning.blocks.steps import STEPS
from learning.blocks.values import lines
from learning.exports.form import Column, Field, FieldKind, Form, Section

KIND_LABELS = {
    FieldKind.TEXT: _("Line"),
    FieldKind.LONG_TEXT: _("Several lines"),
    FieldKind.DATE: _("Date"),
    FieldKind.PERSON: _("Person"),
    FieldKind.CHOICE: _("Choice"),
    FieldKind.CHECKBOX: _("Box to tick"),
    FieldKind.TABLE: _("Table"),
}


def kinds(*left_out: FieldKind):
    choices = [(kind.value, label) for kind, label in KIND_LABELS.items() if kind not in left_out]
    return blocks.ChoiceBlock(
        label=_("Kind"),
        choices=choices,
        default=FieldKind.TEXT.value,
        search_index=False,
        help_text=_("How the field is filled in: it decides how much room it gets."),
    )


def options():
    return blocks.TextBlock(
        label=_("Choices"), required=False, rows=2, max_length=600, help_text=_("Only for a choice: one per line.")
    )


class ColumnBlock(blocks.StructBlock):
    kind = kinds(FieldKind.TABLE)
    label = blocks.CharBlock(
        label=_("Heading"), max_length=120, help_text=_("One to three words: columns are narrow on paper.")
    )
    options = options()

    class Meta:
        icon = "table"
        label = _("Column")


class FieldBlock(blocks.StructBlock):
    kind = kinds()
    label = blocks.CharBlock(
        label=_("Label"), max_length=200, help_text=_("What to write there, as a question or in a few words.")
    )
    options = options()
    rows = blocks.IntegerBlock(
        label=_("Rows"), required=False, min_value=1, max_value=30, help_text=_("Only for a table.")
    )
    row_labels = blocks.TextBlock(
        label=_("Names of the rows"), required=False, rows=3, help_text=_("Only for a table: one per line.")
    )
    columns = blocks.ListBlock(
        ColumnBlock(), label=_("Columns"), default=[], max_num=8, help_text=_("Only for a table.")
    )

    class Meta:
        icon = "form"
        label = _("Field")


class SectionBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120, help_text=_("What this part of the form is about."))
    fields = blocks.ListBlock(
        FieldBlock(),
        label=_("Fields"),
        min_num=1,
        max_num=20,
        help_text=_("In the order in which people fill them in."),
    )

    class Meta:
        icon = "title"
        label = _("Section")


class FormValue(blocks.StructValue):
    def as_form(self, *, language: str, imprint: str = "") -> Form:
        sections = tuple(
            Section(title=printable(section["title"]), fields=tuple(map(_field, section["fields"])))
            for section in self["sections"]
        )
        return Form(title=printable(self["title"]), language=language, sections=sections, imprint=imprint)


def _lines(text: str | None) -> tuple[str, ...]:
    return tuple(map(printable, lines(text)))


def _field(value) -> Field:
    return Field(
        kind=FieldKind(value["kind"]),
        label=printable(value["label"]),
        options=_lines(value["options"]),
        rows=value["rows"] or 0,
        row_labels=_lines(value["row_labels"]),
        columns=tuple(
            Column(kind=FieldKind(column["kind"]), label=printable(column["label"]), options=_lines(column["options"]))
            for column in value["columns"]
        ),
    )


class FormBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Title of the form"),
        max_length=120,
        help_text=_("Stands at the top of the form and in the name of the file."),
    )
    sections = blocks.ListBlock(
        SectionBlock(),
        label=_("Sections"),
        min_num=1,
        max_num=10,
        help_text=_("One page of paper at most, if possible."),
    )

    class Meta:
        icon = "form"
        label = _("Blank form")
        group = STEPS
        description = _("A form to download and fill in at work, as OpenDocument text and as accessible PDF.")
        value_class = FormValue
        template = "learning/blocks/form.html"
        preview_template = "learning/previews/form.html"
        preview_value = samples.FORM
