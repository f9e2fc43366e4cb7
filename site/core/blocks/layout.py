"""Order on the page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class DividerBlock(blocks.StaticBlock):
    class Meta:
        icon = "minus"
        label = _("Divider")
        group = _("Links and lists")
        description = _("A line between two parts that do not need a heading.")
        admin_text = _("A line across the page.")
        template = "blocks/divider.html"
        preview_value = None
