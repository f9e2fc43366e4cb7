"""Pages as cards: whole lists in a constant number of queries."""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.models import SiteImage


def as_cards(pages: PageQuerySet) -> list[Page]:
    """The specific pages with their pictures and renditions, ready to be drawn. One query per page type and two
    for the pictures, however many pages there are."""
    return with_pictures(pages.defer_streamfields().specific())


def with_pictures(pages: Iterable[Page]) -> list[Page]:
    """Fills `listing_image` of pages of any type with one query, and the pictures' renditions with another."""
    pages = list(pages)
    wanted = {page.listing_image_id for page in pages if getattr(page, "listing_image_id", None)}
    pictures = SiteImage.objects.in_bulk(wanted)
    prefetch_related_objects(list(pictures.values()), "renditions")
    for page in pages:
        if getattr(page, "listing_image_id", None):
            page.listing_image = pictures.get(page.listing_image_id)
    return pages


def listed(pages: PageQuerySet) -> PageQuerySet:
    """What may stand in a public list: live, unrestricted, no German alias under /en/."""
    return pages.live().public().filter(alias_of=None)
