"""What all answers about one person have in common."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods

from core.http import same_origin_required

# For this browser only, and not even there to be kept.
FOR_ONE_PERSON = {"private": True, "no_store": True}
private = cache_control(**FOR_ONE_PERSON)


def mark_private(response: HttpResponse) -> HttpResponse:
    """What the decorator `private` does, for answers that only turn out to be about somebody."""
    patch_cache_control(response, **FOR_ONE_PERSON)
    return response


def posted(way_back: Callable[..., str]):
    """For addresses that only take posts: from our own pages, and with a private answer.

    Whoever visits one (a tab that the phone brings back, a bookmark, the language switch above an answer) is led to
    `way_back(**parts of the address)`, the page that such a post comes from.
    """

    def decorate(view):
        @private
        @wraps(view)
        def answered(request: HttpRequest, **kwargs):
            return view(request, **kwargs) if request.method == "POST" else HttpResponseRedirect(way_back(**kwargs))

        return same_origin_required(require_http_methods(["GET", "HEAD", "POST"])(answered))

    return decorate


def draw(request: HttpRequest, template: str, context: dict, *, status: int = 200) -> HttpResponse:
    """A page of the room that is no page of the tree and nothing for search engines."""
    return render(request, template, {"room": "learning", "noindex": True} | context, status=status)
