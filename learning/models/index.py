from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from core.blocks import BodyBlock
from core.fields import BlocksField
from core.models import BasePage
from learning.domain.memory import NOTHING
from learning.models.catalogue import Catalogue


class ModuleIndexPage(BasePage):
    """All modules of the language, to be narrowed by target group, sector, level and time."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    room = "learning"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["learning.ModulePage", "home.GlossaryPage", "home.ContentPage"]

    class Meta:
        verbose_name = _("module overview")
        verbose_name_plural = _("module overviews")

    def get_context(self, request, *args, **kwargs):
        memory = getattr(request, "learning", NOTHING)
        catalogue = Catalogue.of(self, request.GET)
        return super().get_context(request, *args, **kwargs) | {
            "memory": memory,
            "catalogue": catalogue,
            "continuing": memory.to_continue(entry.module for entry in catalogue.all_entries),
        }
