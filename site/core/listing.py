"""Pages as cards: whole lists in a constant number of queries."""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.models import SiteImage
from core.topics import fill_topics
from core.withholding import without_withheld


def as_cards(pages: PageQuerySet) -> list[Page]:
    """The specific pages with their pictures, renditions and topics, ready to be drawn. One query per page type,
    two for the pictures and three for the topics of cards that show them, however many pages there are."""
    cards = with_pictures(pages.defer_streamfields().specific())
    if with_topics := [page for page in cards if getattr(page, "card_shows_topics", False)]:
        fill_topics(with_topics)
    return cards


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
    """What may stand in a public list: live, unrestricted, not withheld, no German alias under /en/."""
    return without_withheld(pages.live().public().filter(alias_of=None))
