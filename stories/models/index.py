from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from core.blocks import BodyBlock
from core.fields import BlocksField
from core.models import BasePage
from core.visibility import listed
from stories.index_routes import IndexRoutes
from stories.listing import index_context
from stories.models.story import StoryPage


class StoryIndexPage(IndexRoutes, BasePage):
    """All stories of the language, to be narrowed down; also their feeds and the open data set."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    room = "stories"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["stories.StoryPage"]

    class Meta:
        verbose_name = _("story overview")
        verbose_name_plural = _("story overviews")

    def stories(self):
        """Those that the public may read, newest first."""
        newest_first = models.F("first_published_at").desc(nulls_last=True)
        return listed(StoryPage.objects.child_of(self)).order_by(newest_first, "-pk")

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return context | index_context(self, request, context["language_links"])
