from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from learning.blocks import samples


class SourceBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Title"), max_length=300, help_text=_("Author, year, title: as it should stand in the list.")
    )
    url = blocks.URLBlock(
        label=_("Address"),
        required=False,
        help_text=_("Where it can be read. Leave empty for what is not on the web."),
    )

    class Meta:
        icon = "link-external"
        label = _("Source")
        preview_template = "learning/previews/source.html"
        preview_value = samples.SOURCE
