"""Choosers keep pointing at the German page; readers get the page of their language, resolved in bulk."""

from collections.abc import Iterable

from django.utils.translation import get_language
from wagtail.models import Page

from core.listing import as_cards
from core.visibility import listed


def localized_cards(pages: Iterable[Page | None]) -> list[Page]:
    """The pages' versions in the active language, as cards, in the given order. What is not published in that
    language, or not for everybody, is left out. A constant number of queries."""
    keys = [page.translation_key for page in pages if page]
    if not keys:
        return []
    versions = listed(Page.objects.filter(translation_key__in=keys, locale__language_code=get_language()))
    by_key = {page.translation_key: page for page in as_cards(versions)}
    return [by_key[key] for key in dict.fromkeys(keys) if key in by_key]


def localized_page(page: Page | None) -> Page | None:
    """The version of one page in the active language, None when readers cannot have it."""
    if page is None:
        return None
    versions = Page.objects.filter(translation_key=page.translation_key, locale__language_code=get_language())
    return listed(versions).first()
