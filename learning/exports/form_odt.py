"""A blank form as OpenDocument text (ODF 1.3), to be filled in with any office program.

Headings are headings, table heads are repeated header rows and the document names its language, so that a screen
reader can find its way around.
"""

from io import BytesIO

from odf import dc
from odf.opendocument import OpenDocumentText
from odf.style import (
    MasterPage,
    PageLayout,
    PageLayoutProperties,
    ParagraphProperties,
    Style,
    TableCellProperties,
    TableProperties,
    TextProperties,
)
from odf.table import Table, TableCell, TableColumn, TableHeaderRows, TableRow
from odf.text import H, P

from learning.exports.form import Column, Field, FieldKind, Form

_BOX = "☐"
_LINES_TO_WRITE = 4
_COUNTRIES = {"de": "DE", "en": "GB"}


def odt_bytes(form: Form) -> bytes:
    """The whole file; the same form gives the same text, though not the same bytes (a date is written inside)."""
    document = OpenDocumentText()
    _add_styles(document, form.language)
    document.meta.addElement(dc.Title(text=form.title))
    document.meta.addElement(dc.Language(text=form.language))
    document.text.addElement(H(outlinelevel=1, stylename="Heading_20_1", text=form.title))
    for section in form.sections:
        document.text.addElement(H(outlinelevel=2, stylename="Heading_20_2", text=section.title))
        for field in section.fields:
            _add_field(document, field)
    if form.imprint:
        document.text.addElement(P(stylename="Imprint", text=form.imprint))
    file = BytesIO()
    document.write(file)
    return file.getvalue()


def _add_field(document: OpenDocumentText, field: Field) -> None:
    if field.kind is FieldKind.CHECKBOX:
        document.text.addElement(P(stylename="Label", text=f"{_BOX} {field.label}"))
        return
    document.text.addElement(P(stylename="Label", text=field.label))
    if field.kind is FieldKind.TABLE:
        document.text.addElement(_table(field))
    elif field.kind is FieldKind.CHOICE:
        document.text.addElement(P(stylename="Standard", text=_boxes(field.options)))
    else:
        lines = _LINES_TO_WRITE if field.kind is FieldKind.LONG_TEXT else 1
        for _ in range(lines):
            document.text.addElement(P(stylename="Answer"))


def _table(field: Field) -> Table:
    table = Table(name=field.label, stylename="FormTable")
    has_labels = bool(field.row_labels)
    table.addElement(TableColumn(numbercolumnsrepeated=str(len(field.columns) + has_labels)))
    head = TableRow()
    for label in [*([""] if has_labels else []), *[column.label for column in field.columns]]:
        head.addElement(_cell(label, style="TableHead"))
    header_rows = TableHeaderRows()
    header_rows.addElement(head)
    table.addElement(header_rows)
    for row_label in field.table_rows:
        row = TableRow()
        if has_labels:
            row.addElement(_cell(row_label, style="TableHead"))
        for column in field.columns:
            row.addElement(_cell(_blank(column), style="Standard"))
        table.addElement(row)
    return table


def _cell(text: str, *, style: str) -> TableCell:
    cell = TableCell(stylename="FormCell", valuetype="string")
    cell.addElement(P(stylename=style, text=text))
    return cell


def _blank(column: Column) -> str:
    return {FieldKind.CHOICE: _boxes(column.options), FieldKind.CHECKBOX: _BOX}.get(column.kind, "")


def _boxes(options: tuple[str, ...]) -> str:
    return "   ".join(f"{_BOX} {option}" for option in options)


def _add_styles(document: OpenDocumentText, language: str) -> None:
    layout = PageLayout(name="A4")
    layout.addElement(PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margin="2cm"))
    document.automaticstyles.addElement(layout)
    document.masterstyles.addElement(MasterPage(name="Standard", pagelayoutname=layout))
    country = _COUNTRIES.get(language, "")

    def paragraph(name: str, *, text: dict[str, str], layout: dict[str, str]) -> None:
        style = Style(name=name, displayname=name.replace("_20_", " "), family="paragraph")
        style.addElement(ParagraphProperties(**layout))
        style.addElement(TextProperties(language=language, country=country, fontfamily="Liberation Sans", **text))
        document.styles.addElement(style)

    paragraph("Standard", text={"fontsize": "11pt"}, layout={"lineheight": "130%"})
    paragraph("Heading_20_1", text={"fontsize": "20pt", "fontweight": "bold"}, layout={"marginbottom": "0.3cm"})
    paragraph(
        "Heading_20_2",
        text={"fontsize": "14pt", "fontweight": "bold"},
        layout={"margintop": "0.6cm", "marginbottom": "0.2cm", "keepwithnext": "always"},
    )
    paragraph(
        "Label",
        text={"fontsize": "11pt", "fontweight": "bold"},
        layout={"margintop": "0.3cm", "marginbottom": "0.1cm", "keepwithnext": "always"},
    )
    paragraph(
        "Answer",
        text={"fontsize": "11pt"},
        layout={"borderbottom": "0.5pt solid #6b7280", "lineheight": "170%"},
    )
    paragraph("TableHead", text={"fontsize": "10pt", "fontweight": "bold"}, layout={"lineheight": "120%"})
    paragraph("Imprint", text={"fontsize": "9pt"}, layout={"margintop": "0.8cm"})

    table = Style(name="FormTable", family="table")
    table.addElement(TableProperties(width="17cm", align="margins"))
    document.automaticstyles.addElement(table)
    cell = Style(name="FormCell", family="table-cell")
    cell.addElement(TableCellProperties(border="0.5pt solid #6b7280", padding="0.12cm"))
    document.automaticstyles.addElement(cell)
