"""What a company check is made of."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from learning.blocks import samples
from learning.domain.selfcheck import Band, Dimension


class BandValue(blocks.StructValue):
    def as_band(self, id: str) -> Band:
        return Band(id=id, minimum=self["minimum"] or 0, maximum=self["maximum"] or 0)


class BandBlock(blocks.StructBlock):
    name = blocks.CharBlock(
        label=_("Name"), max_length=80, help_text=_("One or two words that nobody has to be ashamed of: “on the way”.")
    )
    minimum = blocks.IntegerBlock(
        label=_("From points"),
        min_value=0,
        help_text=_("One more than the highest of the band below; 0 for the lowest band."),
    )
    maximum = blocks.IntegerBlock(label=_("To points"), min_value=0, help_text=_("Included in this band."))
    text = blocks.TextBlock(
        label=_("What it means and what to do next"),
        rows=3,
        max_length=800,
        help_text=_("Two or three sentences: what the result says, and the first thing to do."),
    )
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(label=_("Page")),
        label=_("Recommended pages"),
        default=[],
        max_num=8,
        help_text=_("Pages that help with exactly this, the best one first."),
    )

    class Meta:
        icon = "order"
        label = _("Band")
        value_class = BandValue
        preview_template = "learning/previews/band.html"
        preview_value = samples.BAND


def bands_in(value) -> tuple[Band, ...]:
    """The bands of a list, or of a stream of bands, with their block ids."""
    children = value.bound_blocks if hasattr(value, "bound_blocks") else value
    return tuple(child.value.as_band(child.id) for child in children)


class DimensionValue(blocks.StructValue):
    def as_dimension(self, id: str) -> Dimension:
        statements = tuple(child.id for child in self["statements"].bound_blocks)
        return Dimension(id=id, statements=statements, bands=bands_in(self["bands"]))


class DimensionBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Title"), max_length=120, help_text=_("One to four words. They stand at the corners of the chart.")
    )
    question = blocks.TextBlock(
        label=_("Guiding question"),
        required=False,
        rows=2,
        max_length=300,
        help_text=_("What this dimension asks the company, in one sentence."),
    )
    statements = blocks.ListBlock(
        blocks.TextBlock(label=_("Statement"), rows=2, max_length=300),
        label=_("Statements"),
        min_num=1,
        max_num=12,
        help_text=_("Each can be answered by somebody who works there, and “I agree” is always the better answer."),
    )
    bands = blocks.ListBlock(
        BandBlock(),
        label=_("Bands"),
        min_num=1,
        max_num=6,
        help_text=_("Together they cover all points from 0 to the highest, without gap and overlap."),
    )

    class Meta:
        icon = "view"
        label = _("Dimension")
        value_class = DimensionValue
        preview_template = "learning/previews/dimension.html"
        preview_value = samples.DIMENSION

    def get_preview_context(self, value, parent_context=None):
        scale = [{"value": label} for label in samples.SCALE]
        return super().get_preview_context(value, parent_context) | {"page": {"scale": scale}}

    def clean(self, value):
        cleaned = super().clean(value)
        if any(band.minimum > band.maximum for band in bands_in(cleaned["bands"])):
            error = ValidationError(_("A band must not end before it begins."))
            raise StructBlockValidationError({"bands": ListBlockValidationError(non_block_errors=[error])})
        return cleaned
