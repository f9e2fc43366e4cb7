"""Links inside rich text: all of a text looked up together, for the language of the reader."""

from collections.abc import Iterable

from django.utils.html import format_html
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.rich_text import LinkHandler
from wagtail.rich_text.pages import PageLinkHandler

from core import generation
from core.languages import code_of
from core.withholding import without_withheld

NO_LINK = "<a>"  # the words stay; browsers and screen readers treat an `a` without `href` as plain text


class TogetherLinkHandler(LinkHandler):
    """Asks once for all links of a text, where Wagtail asks for each, and remembers the answer."""

    @classmethod
    def opening_tags(cls, ids: set[int]) -> dict[int, str]:
        """The opening tag for every id, in the active language; `NO_LINK` where readers would find nothing."""
        raise NotImplementedError

    @classmethod
    def expand_db_attributes(cls, attrs: dict) -> str:
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict]) -> list[str]:
        ids = [int(attrs["id"]) if attrs.get("id", "").isdecimal() else None for attrs in attrs_list]
        tags = generation.cached_many(f"{cls.identifier}:{get_language()}", set(ids) - {None}, cls.opening_tags)
        return [tags.get(pk, NO_LINK) for pk in ids]


class HubPageLinkHandler(TogetherLinkHandler, PageLinkHandler):
    """Leads to the page in the reader's language, else to the page that was linked. Two queries for a text."""

    @classmethod
    def opening_tags(cls, ids: set[int]) -> dict[int, str]:
        keys = dict(Page.objects.filter(pk__in=ids).values_list("pk", "translation_key"))
        pages = without_withheld(Page.objects.live().filter(translation_key__in=keys.values(), alias_of=None))
        versions: dict = {}
        for page in pages:
            versions.setdefault(page.translation_key, []).append(page)
        return {pk: _opening_tag(pk, versions.get(keys.get(pk), [])) for pk in ids}


def _opening_tag(linked_id: int, versions: Iterable[Page]) -> str:
    language = get_language()
    in_language = next((page for page in versions if code_of(page) == language), None)
    page = in_language or next((page for page in versions if page.pk == linked_id), None)
    if page is None or not page.url:
        return NO_LINK
    if page is in_language:
        return format_html('<a href="{}">', page.url)
    return format_html('<a href="{}" hreflang="{}">', page.url, code_of(page))
