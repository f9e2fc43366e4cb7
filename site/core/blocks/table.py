"""A table whose words can be translated: wagtail-localize reads nothing from a plain TypedTableBlock."""

from collections import defaultdict

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock, TypedTableBlockValidationError
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

from core.blocks.text import INLINE_FEATURES, TEXT


class TranslatableTableBlock(TypedTableBlock):
    """Paths: `caption`, `heading-<column>`, `cell-<row>-<column>` and what the cell's own block adds to it."""

    def get_translatable_segments(self, table):
        extractor = StreamFieldSegmentExtractor(field=None)
        segments = [StringSegmentValue("", table.caption).wrap("caption")]
        segments += [
            StringSegmentValue("", column["heading"]).wrap(f"heading-{index}")
            for index, column in enumerate(table.columns)
        ]
        for row_index, row in enumerate(table.row_data):
            for index, (column, cell) in enumerate(zip(table.columns, row["values"], strict=True)):
                segments += [
                    segment.wrap(f"cell-{row_index}-{index}")
                    for segment in extractor.handle_block(column["block"], cell)
                ]
        return [segment for segment in segments if not segment.is_empty()]

    def restore_translated_segments(self, table, segments):
        writer = StreamFieldSegmentsWriter(field=None, src_locale=None, tgt_locale=None)
        by_place = defaultdict(list)
        for segment in segments:
            place, rest = segment.unwrap()
            by_place[place].append(rest)
        for place, found in by_place.items():
            kind, *indexes = place.split("-")
            if kind == "caption":
                table.caption = found[0].render_text()
            elif kind == "heading":
                table.columns[int(indexes[0])]["heading"] = found[0].render_text()
            else:
                row, column = map(int, indexes)
                values = table.row_data[row]["values"]
                values[column] = writer.handle_block(table.columns[column]["block"], values[column], found)
        return table

    def clean(self, table):
        if not table.columns or not table.row_data:
            raise TypedTableBlockValidationError(
                non_block_errors=[ValidationError(_("A table needs at least one column and one row."))]
            )
        if not table.caption:
            raise TypedTableBlockValidationError(
                non_block_errors=[
                    ValidationError(_("Please give the table a caption: it tells everybody what it compares."))
                ]
            )
        return super().clean(table)


class TableBlock(blocks.StructBlock):
    table = TranslatableTableBlock(
        [
            ("text", blocks.CharBlock(label=_("Short text"), max_length=300, required=False)),
            ("number", blocks.CharBlock(label=_("Number"), max_length=30, required=False)),
            (
                "rich_text",
                blocks.RichTextBlock(
                    label=_("Text with links"), features=INLINE_FEATURES, max_length=1_000, required=False
                ),
            ),
        ],
        label=_("Table"),
        help_text=_("Two to five columns can be read on a phone. Give it a caption that says what it compares."),
    )
    first_column_is_header = blocks.BooleanBlock(
        label=_("The first column names the rows"),
        required=False,
        default=True,
        help_text=_(
            "Tick if each row begins with the name of what it is about. Screen readers then read it with every cell."
        ),
    )

    class Meta:
        icon = "table"
        label = _("Table")
        group = TEXT
        description = _("Rows and columns with a caption, for things that are compared.")
        template = "blocks/table.html"
        preview_value = {
            "table": {
                "caption": "Stufen der Beteiligung",
                "columns": [{"type": "text", "heading": "Stufe"}, {"type": "text", "heading": "Einfluss"}],
                "rows": [{"values": ["Informieren", "keiner"]}, {"values": ["Mitentscheiden", "groß"]}],
            },
            "first_column_is_header": True,
        }
