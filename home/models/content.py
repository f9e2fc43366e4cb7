from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from core.blocks import BodyBlock
from core.embeds import frame_address
from core.fields import BlocksField
from core.listing import as_cards
from core.models import BasePage
from core.visibility import listed

# What may stand below an ordinary page.
SUBPAGES = [
    "home.SectionPage",
    "home.ContentPage",
    "home.NewsIndexPage",
    "home.EventIndexPage",
    "home.GlossaryPage",
    "home.PartnersPage",
]


class ContentPage(BasePage):
    """An editorial page: guidance note, target group, legal page, page in easy-to-read language."""

    class Layout(models.TextChoices):
        STANDARD = "standard", _("Standard")
        EASY = "easy", _("Easy-to-read language (large, calm, one sentence per line)")

    layout = models.CharField(
        _("layout"),
        max_length=10,
        choices=Layout.choices,
        default=Layout.STANDARD,
        help_text=_("The easy layout is only for pages written in easy-to-read language."),
    )
    sign_language_url = models.URLField(
        _("film in sign language"),
        blank=True,
        help_text=_("Address of a film that explains this page in sign language. Shown only with the easy layout."),
    )
    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    listable = True
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    settings_panels = [
        MultiFieldPanel([FieldPanel("layout"), FieldPanel("sign_language_url")], heading=_("Layout")),
        *BasePage.settings_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    parent_page_types = ["home.HomePage", "home.SectionPage", "home.ContentPage", "home.EventIndexPage"]
    subpage_types = SUBPAGES

    class Meta:
        verbose_name = _("content page")
        verbose_name_plural = _("content pages")

    def get_template(self, request, *args, **kwargs):
        return "home/easy_page.html" if self.layout == self.Layout.EASY else "home/content_page.html"

    def get_context(self, request, *args, **kwargs):
        children = as_cards(listed(self.get_children())) if self.numchild else []
        return super().get_context(request, *args, **kwargs) | {"children": children}

    def clean(self):
        super().clean()
        if self.sign_language_url and not frame_address(self.sign_language_url):
            message = _("Please use the address of a film at YouTube, Vimeo or PeerTube.")
            raise ValidationError({"sign_language_url": message})

    @property
    def search_kind(self) -> str:
        """What stands in a section are its notes; the kinds of the search call them guidance."""
        return "guidance" if self.get_parent().specific_class is SectionPage else "page"

    @property
    def sign_language_frame(self) -> str | None:
        return frame_address(self.sign_language_url)

    @classmethod
    def launch_blockers(cls) -> list[str]:
        """Live pages that still contain a template box which the operator has to complete."""
        return [
            _("“%(title)s” still contains a template box.") % {"title": page.title}
            for page in cls.objects.live()
            if any(b.block_type == "callout" and b.value["variant"] == "template" for b in page.body)
        ]


class SectionPage(BasePage):
    """Lists the pages below it as cards, in the order of the page tree."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    listable = True
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    # No `subpage_types`: other rooms say themselves that their index pages may stand here.

    class Meta:
        verbose_name = _("section page")
        verbose_name_plural = _("section pages")

    def get_context(self, request, *args, **kwargs):
        children = as_cards(listed(self.get_children()))
        return super().get_context(request, *args, **kwargs) | {"children": children}
