"""Pages as cards: whole lists in a constant number of queries."""

from collections import defaultdict

from django.contrib.contenttypes.models import ContentType
from django.db.models import prefetch_related_objects
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.topics import fill_topics


def as_cards(pages: PageQuerySet) -> list[Page]:
    """The specific pages with their pictures (and topics, where the card shows them), ready to be drawn.

    One query if the pages are of one type, else one more than there are types, one for all renditions of their
    pictures and three for topics: however many pages there are.
    """
    cards = list(_with_picture(pages)) if hasattr(pages.model, "listing_image") else _mixed(pages)
    # At once: whenever the cache has lost them, each picture would ask for its own.
    prefetch_related_objects([page.listing_image for page in cards if page.listing_image], "renditions")
    if with_topics := [page for page in cards if getattr(page, "card_shows_topics", False)]:
        fill_topics(with_topics)
    return cards


def _with_picture(pages: PageQuerySet) -> PageQuerySet:
    return pages.defer_streamfields().select_related("listing_image")


def _mixed(pages: PageQuerySet) -> list[Page]:
    """Like `specific()`, with the pictures in the same queries. Types without a card are left out."""
    rows = list(pages.values_list("pk", "content_type_id"))
    ids_by_type = defaultdict(list)
    for pk, content_type_id in rows:
        ids_by_type[content_type_id].append(pk)
    by_id = {}
    for content_type_id, ids in ids_by_type.items():
        model = ContentType.objects.get_for_id(content_type_id).model_class()
        if hasattr(model, "listing_image"):
            by_id |= {page.pk: page for page in _with_picture(model.objects.filter(pk__in=ids))}
    return [by_id[pk] for pk, _content_type_id in rows if pk in by_id]
