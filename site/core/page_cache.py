"""Whole pages from the cache, for readers who carry no cookie. Never stale: the key holds the generation."""

import hashlib

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse

from core import generation

KEPT_HEADERS = ("Content-Type", "Content-Language", "Link")


def may_be_cached(request: HttpRequest) -> bool:
    """A plain visit of a page: no cookie (editors and learners have one), no query, one of our languages."""
    languages = tuple(f"/{code}/" for code, _name in settings.LANGUAGES)
    return (
        request.method == "GET"
        and not request.COOKIES
        and not request.META.get("QUERY_STRING")
        and request.path_info.startswith(languages)
    )


def is_for_everybody(response: HttpResponse) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and "private" not in response.get("Cache-Control", "")
        and "no-store" not in response.get("Cache-Control", "")
    )


class PageCacheMiddleware:
    """Stands before sessions and languages, so that a hit costs two cache look-ups and no query."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        seconds = settings.HUB_PAGE_CACHE_SECONDS
        if not seconds or not may_be_cached(request):
            return self.get_response(request)
        address = hashlib.sha256(f"{request.scheme}://{request.get_host()}{request.path_info}".encode()).hexdigest()
        key = f"page:{generation.current()}:{address}"
        if stored := cache.get(key):
            content, headers = stored
            return HttpResponse(content, headers=headers | {"X-Page-Cache": "hit"})
        response = self.get_response(request)
        if is_for_everybody(response):
            if hasattr(response, "render") and not response.is_rendered:
                response.render()
            headers = {name: response[name] for name in KEPT_HEADERS if name in response}
            cache.set(key, (response.content, headers), seconds)
        return response
