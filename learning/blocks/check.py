"""What a company check is made of."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from learning.domain.selfcheck import Band, Dimension


class BandValue(blocks.StructValue):
    def as_band(self, id: str) -> Band:
        return Band(id=id, minimum=self["minimum"] or 0, maximum=self["maximum"] or 0)


class BandBlock(blocks.StructBlock):
    name = blocks.CharBlock(label=_("Name"), max_length=80)
    minimum = blocks.IntegerBlock(label=_("From points"), min_value=0)
    maximum = blocks.IntegerBlock(label=_("To points"), min_value=0)
    text = blocks.TextBlock(label=_("What it means and what to do next"), rows=3, max_length=800)
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(label=_("Page")), label=_("Recommended pages"), default=[], max_num=8
    )

    class Meta:
        icon = "arrows-up-down"
        label = _("Band")
        value_class = BandValue


def bands_in(value) -> tuple[Band, ...]:
    """The bands of a list, or of a stream of bands, with their block ids."""
    children = value.bound_blocks if hasattr(value, "bound_blocks") else value
    return tuple(child.value.as_band(child.id) for child in children)


class DimensionValue(blocks.StructValue):
    def as_dimension(self, id: str) -> Dimension:
        statements = tuple(child.id for child in self["statements"].bound_blocks)
        return Dimension(id=id, statements=statements, bands=bands_in(self["bands"]))


class DimensionBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Title"), max_length=120)
    question = blocks.TextBlock(label=_("Guiding question"), required=False, rows=2, max_length=300)
    statements = blocks.ListBlock(
        blocks.TextBlock(label=_("Statement"), rows=2, max_length=300), label=_("Statements"), min_num=1, max_num=12
    )
    bands = blocks.ListBlock(BandBlock(), label=_("Bands"), min_num=1, max_num=6)

    class Meta:
        icon = "view"
        label = _("Dimension")
        value_class = DimensionValue

    def clean(self, value):
        cleaned = super().clean(value)
        if any(band.minimum > band.maximum for band in bands_in(cleaned["bands"])):
            error = ValidationError(_("A band must not end before it begins."))
            raise StructBlockValidationError({"bands": ListBlockValidationError(non_block_errors=[error])})
        return cleaned
