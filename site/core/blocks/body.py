"""BodyBlock: the whole vocabulary, with the rules that hold between blocks."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError

from core.blocks.layout import DividerBlock
from core.blocks.links import ButtonBlock, CardsBlock, DownloadsBlock, PageListBlock
from core.blocks.media import EmbedBlock, PictureBlock, PictureRowBlock, VideoBlock
from core.blocks.table import TableBlock
from core.blocks.text import (
    AccordionBlock,
    CalloutBlock,
    HeadingBlock,
    KeyFiguresBlock,
    LinesBlock,
    QuoteBlock,
    TextBlock,
)


def heading_errors(stream) -> dict[int, ValidationError]:
    """Headings that would break the outline or share an anchor, by position in the stream."""
    errors, anchors, section_seen = {}, set(), False
    for index, child in enumerate(stream):
        if child.block_type != "heading":
            continue
        if child.value["level"] == "h2":
            section_seen = True
        elif not section_seen:
            errors[index] = ValidationError(_("A subsection needs a section before it. Please choose “Section”."))
        if child.value.anchor_id in anchors:
            errors[index] = ValidationError(
                _("Another heading on this page has the same words. Please give one of them its own anchor.")
            )
        anchors.add(child.value.anchor_id)
    return errors


class BodyBlock(blocks.StreamBlock):
    heading = HeadingBlock()
    text = TextBlock()
    quote = QuoteBlock()
    callout = CalloutBlock()
    lines = LinesBlock()
    key_figures = KeyFiguresBlock()
    accordion = AccordionBlock()
    table = TableBlock()
    image = PictureBlock()
    picture_row = PictureRowBlock()
    video = VideoBlock()
    embed = EmbedBlock()
    downloads = DownloadsBlock()
    cards = CardsBlock()
    page_list = PageListBlock()
    button = ButtonBlock()
    divider = DividerBlock()

    class Meta:
        template = "blocks/body.html"
        max_num = 80
        help_text = _("Begin with what readers need most. A heading every few paragraphs, one thought per paragraph.")

    def clean(self, value):
        cleaned = super().clean(value)
        if errors := heading_errors(cleaned):
            raise StreamBlockValidationError(block_errors=errors)
        return cleaned
