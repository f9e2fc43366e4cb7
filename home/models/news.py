from datetime import datetime, time

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.search import index

from core.blocks import BodyBlock
from core.feeds import atom_response
from core.fields import BlocksField
from core.listing import as_cards
from core.models import BasePage
from core.paging import paginate
from core.visibility import listed


class NewsIndexPage(RoutablePageMixin, BasePage):
    """News, newest first, with a feed that readers can subscribe to."""

    content_panels = BasePage.content_panels
    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["home.NewsPage"]

    class Meta:
        verbose_name = _("news overview")
        verbose_name_plural = _("news overviews")

    def news(self):
        return listed(NewsPage.objects.child_of(self)).order_by("-date", "-pk")

    def get_context(self, request, *args, **kwargs):
        page_of_news = paginate(request, self.news())
        return super().get_context(request, *args, **kwargs) | {
            "paging": page_of_news,
            "news": as_cards(page_of_news.object_list),
        }

    @path("feed/", name="feed")
    def feed(self, request):
        return atom_response(
            request,
            title=self.title,
            url=self.get_full_url(request),
            description=self.description,
            pages=self.news(),
        )


class NewsPage(BasePage):
    date = models.DateField(
        _("date"), default=timezone.localdate, help_text=_("The day the news is about. The newest stands first.")
    )
    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    card_template = "components/news_card.html"
    search_kind = "news"
    listable = True
    content_panels = [*BasePage.content_panels, FieldPanel("date"), FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("date")]

    parent_page_types = ["home.NewsIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")

    @property
    def appeared_at(self) -> datetime:
        """Noon of its day here, so that no reader elsewhere sees the day before."""
        return timezone.make_aware(datetime.combine(self.date, time(12)))
