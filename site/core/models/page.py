from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from core import languages, menus
from core.models.image import SiteImage
from core.models.legal import LegalState
from core.models.topics import Topic
from core.restrictions import restricted_paths
from core.topics_admin.panel import TopicsPanel


class BasePage(LegalState, Page):
    """What every page of the hub has: a summary, a picture for lists, topics, a place in the menus, its own card.

    Abstract, because wagtail-localize does not support a custom base page (WAGTAIL_PAGE_MODEL).
    """

    class Placement(models.TextChoices):
        NONE = "none", _("in no menu")
        MAIN = "main", _("main menu")
        WAYS = "ways", _("ways in (target groups)")
        FOOTER = "footer", _("footer")

    nav_title = models.CharField(
        _("short title"),
        max_length=40,
        blank=True,
        help_text=_("For menus and breadcrumbs, if the title is long. One to three words."),
    )
    summary = models.TextField(
        _("summary"),
        max_length=400,
        blank=True,
        help_text=_("One or two sentences that say what readers get here. Stands below the title and on cards."),
    )
    listing_image = models.ForeignKey(
        SiteImage,
        verbose_name=_("picture"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands at the top of the page and on its card in lists."),
    )
    listing_image_alt = models.CharField(
        _("alternative text"),
        max_length=250,
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it. Leave empty if it only decorates."),
    )
    placement = models.CharField(
        _("place in the menus"),
        max_length=10,
        choices=Placement.choices,
        default=Placement.NONE,
        help_text=_(
            "The main menu holds six pages. Most are in no menu: readers find them through lists and the search."
        ),
    )

    card_template = "components/card.html"
    # The accent colour and, in lists across rooms, the word that says what kind of page this is.
    room = "home"
    # How far the page may be relied on, in the reader's words. Cards, previews, feeds and search results show it.
    mark_label = ""
    card_shows_topics = False

    content_panels = [
        *Page.content_panels,
        FieldPanel("summary"),
        MultiFieldPanel([FieldPanel("listing_image"), FieldPanel("listing_image_alt")], heading=_("Picture")),
    ]
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("nav_title"), FieldPanel("placement")], _("Address and menus")
        ),
        TopicsPanel(
            "topic_items",
            "tag",
            panels=[FieldPanel("tag")],
            heading=_("Topics"),
            label=_("Topic"),
            help_text=_("What the page is about: three to six topics by which readers would look for it."),
        ),
        LegalState.legal_panel,
        MultiFieldPanel([FieldPanel("seo_title"), FieldPanel("search_description")], _("For search engines")),
    ]

    override_translatable_fields = [SynchronizedField("topic_items", overridable=False)]

    search_fields = [*Page.search_fields, index.SearchField("summary"), index.FilterField("placement")]

    class Meta:
        abstract = True

    @classmethod
    def from_serializable_data(cls, data, **kwargs):
        """Drafts and old versions may name topics that were merged or deleted since."""
        from core.topics import with_current_topics

        if data.get("topic_items"):
            data = data | {"topic_items": with_current_topics(data["topic_items"])}
        return super().from_serializable_data(data, **kwargs)

    def clean(self):
        super().clean()
        if self.placement == self.Placement.MAIN and menus.main_menu_is_full(self):
            raise ValidationError(
                {"placement": _("The main menu already has six entries. Take one out before you add another.")}
            )

    @property
    def menu_title(self) -> str:
        return self.nav_title or self.title

    @property
    def description(self) -> str:
        """For search engines and link previews."""
        return self.search_description or self.summary

    @property
    def marked_title(self) -> str:
        """The title wherever it stands without its page: in link previews, feeds and search results."""
        title = self.seo_title or self.title
        return f"{title} ({self.mark_label})" if self.mark_label else title

    @property
    def appeared_at(self) -> datetime | None:
        """When the page came out, as feeds say it."""
        return self.first_published_at

    @property
    def kind_label(self) -> str:
        """What kind of page this is, in the reader's words; shown on cards in mixed lists."""
        return str(self._meta.verbose_name)

    @cached_property
    def topics(self) -> list[Topic]:
        """What the page is about, merged topics resolved. In lists `core.topics.fill_topics` sets it in bulk."""
        from core.topics import current_topics, in_order

        return in_order(current_topics(item.tag_id for item in self.topic_items.all()).values())

    @cached_property
    def breadcrumbs(self) -> list[Page]:
        """Ancestors from the home page down, without the page itself; empty on the home page."""
        return list(self.get_ancestors().filter(depth__gt=1, live=True)) if self.depth and self.depth > 2 else []

    def get_view_restrictions(self):
        # Two queries on every visit, for something that hardly any site has.
        if not restricted_paths():
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "breadcrumbs": self.breadcrumbs,
            "language_links": languages.language_links(self, request),
            "room": self.room,
        }
