"""Feeds of pages, as every room offers them: Atom (RFC 4287) and JSON Feed 1.1."""

import uuid
from collections.abc import Iterable
from datetime import date, datetime, time

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language
from wagtail.models import Page

from core.texts import site_texts


def midday(day: date) -> datetime:
    """A day as the moment that feeds demand: noon here, so that no reader elsewhere sees the day before."""
    return timezone.make_aware(datetime.combine(day, time(12)))


def atom_response(request: HttpRequest, *, title: str, url: str, pages: Iterable[Page]) -> HttpResponse:
    """`url` is the full address of the list that the feed follows; titles carry the mark of their page."""
    feed = Atom1Feed(
        title=_titled(title),
        link=url,
        description="",
        language=get_language(),
        feed_url=request.build_absolute_uri(),
        feed_guid=url,
        author_name=site_texts().brand,
    )
    for page in pages:
        feed.add_item(
            title=page.marked_title,
            link=page.get_full_url(request),
            description=page.description,
            unique_id=entry_id(page),
            pubdate=page.first_published_at,
            updateddate=page.last_published_at,
            categories=_categories(page),
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def json_feed_response(request: HttpRequest, *, title: str, url: str, pages: Iterable[Page]) -> HttpResponse:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _titled(title),
        "home_page_url": url,
        "feed_url": request.build_absolute_uri(),
        "language": get_language(),
        "authors": [{"name": site_texts().brand}],
        "items": [_json_item(page, request) for page in pages],
    }
    return JsonResponse(
        feed, content_type="application/feed+json; charset=utf-8", json_dumps_params={"ensure_ascii": False}
    )


def entry_id(page: Page) -> str:
    """Stays when the page moves or gets another title; differs between the languages of a page."""
    return uuid.uuid5(page.translation_key, str(page.locale_id)).urn


def _titled(title: str) -> str:
    return f"{title} – {site_texts().brand}"


def _categories(page: Page) -> list[str]:
    labels = [topic.label for topic in page.topics] if page.card_shows_topics else []
    return [page.mark_label, *labels] if page.mark_label else labels


def _json_item(page: Page, request: HttpRequest) -> dict:
    item = {
        "id": entry_id(page),
        "url": page.get_full_url(request),
        "title": page.marked_title,
        "content_text": page.description or page.title,
        "date_published": _rfc3339(page.first_published_at),
        "date_modified": _rfc3339(page.last_published_at),
        "tags": _categories(page),
        "language": get_language(),
    }
    return {name: value for name, value in item.items() if value}


def _rfc3339(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""
