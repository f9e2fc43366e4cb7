from io import BytesIO
from zipfile import ZipFile

from odf.opendocument import load
from odf.table import Table, TableHeaderRows, TableRow
from odf.teletype import extractText
from odf.text import H, P

from learning.exports.form import Column, Field, FieldKind, Form, Section
from learning.exports.form_odt import odt_bytes

FORM = Form(
    title="Datenlandkarte",
    language="de",
    imprint="CC BY 4.0",
    sections=(
        Section(
            title="Das Vorhaben",
            fields=(
                Field(kind=FieldKind.TEXT, label="Name"),
                Field(kind=FieldKind.LONG_TEXT, label="Zweck"),
                Field(kind=FieldKind.CHECKBOX, label="Geklärt"),
                Field(kind=FieldKind.CHOICE, label="Rolle", options=("anhören", "entscheiden")),
                Field(
                    kind=FieldKind.TABLE,
                    label="Daten",
                    rows=3,
                    row_labels=("Mensch", "Technik"),
                    columns=(
                        Column(kind=FieldKind.TEXT, label="Angabe"),
                        Column(kind=FieldKind.CHOICE, label="Herkunft", options=("Sensor", "Eingabe")),
                        Column(kind=FieldKind.CHECKBOX, label="Unklar"),
                    ),
                ),
            ),
        ),
    ),
)


def test_the_file_is_opendocument_text() -> None:
    with ZipFile(BytesIO(odt_bytes(FORM))) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.read("mimetype") == b"application/vnd.oasis.opendocument.text"


def test_title_and_sections_are_headings() -> None:
    document = load(BytesIO(odt_bytes(FORM)))

    headings = [
        (heading.getAttribute("outlinelevel"), extractText(heading)) for heading in document.getElementsByType(H)
    ]

    assert headings == [("1", "Datenlandkarte"), ("2", "Das Vorhaben")]


def test_every_label_and_option_is_in_the_document() -> None:
    document = load(BytesIO(odt_bytes(FORM)))

    text = "\n".join(extractText(paragraph) for paragraph in document.getElementsByType(P))

    for words in (
        "Name",
        "Zweck",
        "☐ Geklärt",
        "☐ anhören   ☐ entscheiden",
        "☐ Sensor   ☐ Eingabe",
        "CC BY 4.0",
    ):
        assert words in text


def test_tables_repeat_their_head_and_have_a_row_per_label() -> None:
    document = load(BytesIO(odt_bytes(FORM)))
    (table,) = document.getElementsByType(Table)

    (head,) = table.getElementsByType(TableHeaderRows)
    rows = table.getElementsByType(TableRow)

    assert extractText(head) == "AngabeHerkunftUnklar"
    assert len(rows) == 4
    assert [extractText(row.firstChild) for row in rows] == ["", "Mensch", "Technik", ""]
