"""Feeds of pages, as every room offers them: Atom (RFC 4287) and JSON Feed 1.1."""

import uuid
from datetime import datetime

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.listing import as_cards
from core.printable import printable
from core.texts import site_texts

FEED_LENGTH = 30


def atom_response(
    request: HttpRequest, *, title: str, url: str, pages: PageQuerySet, description: str = ""
) -> HttpResponse:
    """The first 30 of `pages`, which are public and in order; titles carry the mark of their page.

    `url` is the full address of the list that the feed follows.
    """
    feed = Atom1Feed(
        title=_titled(title),
        link=url,
        subtitle=printable(description) or None,
        description="",
        language=get_language(),
        feed_url=request.build_absolute_uri(),
        feed_guid=url,
        author_name=site_texts().brand,
    )
    for page in as_cards(pages[:FEED_LENGTH]):
        feed.add_item(
            title=printable(page.marked_title),
            link=page.get_full_url(request),
            description=printable(page.description),
            unique_id=entry_id(page),
            pubdate=page.appeared_at,
            updateddate=page.last_published_at or page.appeared_at,
            categories=map(printable, _categories(page)),
        )
    return HttpResponse(feed.writeString("utf-8"), content_type=Atom1Feed.content_type)


def json_feed_response(
    request: HttpRequest, *, title: str, url: str, pages: PageQuerySet, description: str = ""
) -> HttpResponse:
    """The same list as `atom_response`."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _titled(title),
        "home_page_url": url,
        "feed_url": request.build_absolute_uri(),
        "language": get_language(),
        "authors": [{"name": site_texts().brand}],
        "items": [_json_item(page, request) for page in as_cards(pages[:FEED_LENGTH])],
    }
    return JsonResponse(
        feed | ({"description": description} if description else {}),
        content_type="application/feed+json; charset=utf-8",
        json_dumps_params={"ensure_ascii": False},
    )


def entry_id(page: Page) -> str:
    """Stays when the page moves or gets another title; differs between the languages of a page."""
    return uuid.uuid5(page.translation_key, str(page.locale_id)).urn


def _titled(title: str) -> str:
    return printable(f"{title} – {site_texts().brand}")


def _categories(page: Page) -> list[str]:
    labels = [topic.label for topic in page.topics] if page.card_shows_topics else []
    return [page.mark_label, *labels] if page.mark_label else labels


def _json_item(page: Page, request: HttpRequest) -> dict:
    item = {
        "id": entry_id(page),
        "url": page.get_full_url(request),
        "title": page.marked_title,
        "content_text": page.description or page.title,
        "date_published": _rfc3339(page.appeared_at),
        "date_modified": _rfc3339(page.last_published_at),
        "tags": _categories(page),
        "language": get_language(),
    }
    return {name: value for name, value in item.items() if value}


def _rfc3339(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""
