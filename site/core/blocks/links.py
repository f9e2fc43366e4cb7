"""Ways on from here: buttons, downloads, cards and automatic lists."""

from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from core.listing import as_cards
from core.localized import localized_cards, localized_page
from core.visibility import listed

LINKS = _("Links and lists")


class ButtonValue(blocks.StructValue):
    @property
    def href(self) -> str:
        """Where the button leads; empty if its page is not public in this language."""
        if page := self.get("page"):
            target = localized_page(page)
            return target.url if target else ""
        if document := self.get("document"):
            return document.url
        return self.get("url") or ""


class ButtonBlock(blocks.StructBlock):
    label = blocks.CharBlock(
        label=_("Text"), max_length=60, help_text=_("Say what happens: “See all events”, not “here”.")
    )
    page = blocks.PageChooserBlock(
        label=_("Page"), required=False, help_text=_("Choose the German page: English readers get its translation.")
    )
    document = DocumentChooserBlock(
        label=_("Document"),
        required=False,
        help_text=_("Instead of a page. Say in the text of the button that it is a download."),
    )
    url = blocks.URLBlock(
        label=_("Address of another website"),
        required=False,
        help_text=_("Instead of a page. Begins with https:// and leads straight to the right place."),
    )
    style = blocks.ChoiceBlock(
        label=_("Weight"),
        choices=[("primary", _("Main action")), ("secondary", _("Further action"))],
        default="primary",
        search_index=False,
        help_text=_("One main action on a page at most; everything else is a further action."),
    )

    class Meta:
        icon = "link"
        label = _("Button")
        group = LINKS
        description = _("One clear next step: a page, a document or another website.")
        template = "blocks/button.html"
        value_class = ButtonValue
        preview_value = {"label": _("See all events"), "url": "https://example.org/", "style": "primary"}

    def clean(self, value):
        cleaned = super().clean(value)
        if sum(bool(cleaned.get(name)) for name in ("page", "document", "url")) != 1:
            message = _("Please choose exactly one target: a page, a document or another website.")
            raise StructBlockValidationError({"page": ValidationError(message)})
        return cleaned


class DownloadBlock(blocks.StructBlock):
    document = DocumentChooserBlock(
        label=_("Document"),
        help_text=_(
            "A file that everybody can open and a screen reader can read: an accessible PDF, an OpenDocument file."
        ),
    )
    description = blocks.CharBlock(
        label=_("What is in it"),
        required=False,
        max_length=200,
        help_text=_("One sentence that helps to decide."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Download")


class DownloadsBlock(blocks.StructBlock):
    items = blocks.ListBlock(
        DownloadBlock(),
        label=_("Documents"),
        min_num=1,
        max_num=12,
        help_text=_("The most important one first. Type, size and language stand beside each by themselves."),
    )

    class Meta:
        icon = "download"
        label = _("Downloads")
        group = LINKS
        description = _("Files to download. Type, size and language are shown.")
        template = "blocks/downloads.html"

    def get_preview_value(self):
        from core.models import SiteDocument

        return self.normalize({"items": [{"document": SiteDocument.objects.first(), "description": ""}]})


class CardBlock(blocks.StructBlock):
    page = blocks.PageChooserBlock(
        label=_("Page"), help_text=_("Choose the German page: English readers get its translation.")
    )

    class Meta:
        icon = "doc-empty"
        label = _("Card")


class CardsBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        max_length=120,
        help_text=_("Says what the pages have in common: “Read on”."),
    )
    cards = blocks.ListBlock(
        CardBlock(),
        label=_("Cards"),
        min_num=1,
        max_num=12,
        help_text=_("Pages that help readers with their next step, the most important one first."),
    )

    class Meta:
        icon = "grip"
        label = _("Cards")
        group = LINKS
        description = _("Pages that you choose, each as its card. Unpublished ones are left out by themselves.")
        template = "blocks/cards.html"

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        context["pages"] = localized_cards(card["page"] for card in value["cards"])
        return context

    def get_preview_value(self):
        page = Page.objects.live().filter(depth__gt=2).first()
        return self.normalize({"title": _("Read on"), "cards": [{"page": page}]})


def listable_page_types() -> list[tuple[str, str]]:
    """Page types that may stand in an automatic list: every BasePage that says `listable = True`."""
    types = [model for model in apps.get_models() if issubclass(model, Page) and getattr(model, "listable", False)]
    return [(model._meta.label, str(model._meta.verbose_name_plural)) for model in types]


class PageListBlock(blocks.StructBlock):
    """A saved query: what editors elsewhere need a developer for."""

    # What editors read, and the fields to order by.
    SORTS = {
        "newest": (_("newest first"), ["-first_published_at", "-pk"]),
        "oldest": (_("oldest first"), ["first_published_at", "pk"]),
        "title": (_("by title"), ["title"]),
        "tree": (_("as in the page tree"), ["path"]),
    }

    title = blocks.CharBlock(
        label=_("Heading"), required=False, max_length=120, help_text=_("Says what the list shows: “Next events”.")
    )
    page_type = blocks.ChoiceBlock(
        label=_("Kind of page"),
        choices=listable_page_types,
        required=False,
        search_index=False,
        help_text=_("Leave empty to list pages of all kinds."),
    )
    topics = blocks.ListBlock(
        SnippetChooserBlock("core.Topic", label=_("Topic")),
        label=_("Topics"),
        default=[],
        max_num=8,
        help_text=_("Pages with at least one of these topics. Leave empty for all."),
    )
    subtree = blocks.PageChooserBlock(
        label=_("Only below this page"), required=False, help_text=_("Leave empty for the whole site.")
    )
    sort = blocks.ChoiceBlock(
        label=_("Order"),
        choices=[(name, label) for name, (label, _fields) in SORTS.items()],
        default="newest",
        search_index=False,
        help_text=_("“Newest first” suits news, “as in the page tree” suits pages that you have put in order."),
    )
    number = blocks.IntegerBlock(
        label=_("At most"), min_value=1, max_value=24, default=3, help_text=_("Three or six fill their rows.")
    )
    more_page = blocks.PageChooserBlock(
        label=_("Page with all of them"), required=False, help_text=_("Adds a link below the list.")
    )

    class Meta:
        icon = "list-ul"
        label = _("Automatic list")
        group = LINKS
        description = _("Cards that follow from your choice of page type and topics, and stay up to date.")
        template = "blocks/page_list.html"

    def clean(self, value):
        cleaned = super().clean(value)
        if not (cleaned["page_type"] or len(cleaned["topics"]) or cleaned["subtree"]):
            message = _("Please choose at least a kind of page, a topic or a page above.")
            raise StructBlockValidationError({"page_type": ValidationError(message)})
        return cleaned

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        current = context.get("page")
        context["pages"] = self.pages(value, exclude=getattr(current, "pk", None))
        context["more_page"] = localized_page(value["more_page"])
        return context

    def pages(self, value, exclude: int | None = None) -> list[Page]:
        """The pages of the active language that match, as cards."""
        model = apps.get_model(value["page_type"]) if value["page_type"] else Page
        pages = listed(model.objects.filter(locale__language_code=get_language(), depth__gt=2)).exclude(pk=exclude)
        if topics := [topic.current for topic in value["topics"] if topic]:
            pages = pages.filter(topic_items__tag__in=topics).distinct()
        if value["subtree"]:
            root = localized_page(value["subtree"])
            pages = pages.descendant_of(root) if root else pages.none()
        _label, fields = self.SORTS[value["sort"]]
        return as_cards(pages.order_by(*fields)[: value["number"]])

    def get_preview_value(self):
        page_type = listable_page_types()[0][0]
        chosen = {"title": _("Latest"), "page_type": page_type}
        return self.normalize({**self.get_default(), **chosen})
