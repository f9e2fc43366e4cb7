"""What all answers about one person have in common."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from core.http import same_origin_required


def mark_private(response: HttpResponse) -> HttpResponse:
    """For this browser only, and not even there to be kept."""
    response["Cache-Control"] = "private, no-store"
    return response


def private(view):
    @wraps(view)
    def marked(request: HttpRequest, *args, **kwargs):
        return mark_private(view(request, *args, **kwargs))

    return marked


def posted(way_back: Callable[..., str]):
    """For addresses that only take posts: from our own pages, and with a private answer.

    Whoever visits one (a tab that the phone brings back, a bookmark, the language switch above an answer) is led to
    `way_back(**parts of the address)`, the page that such a post comes from.
    """

    def decorate(view):
        @wraps(view)
        def answered(request: HttpRequest, **kwargs):
            is_visit = request.method != "POST"
            return mark_private(HttpResponseRedirect(way_back(**kwargs)) if is_visit else view(request, **kwargs))

        return same_origin_required(require_http_methods(["GET", "HEAD", "POST"])(answered))

    return decorate


def draw(request: HttpRequest, template: str, context: dict, *, status: int = 200) -> HttpResponse:
    """A page of the room that is no page of the tree and nothing for search engines."""
    return render(request, template, {"room": "learning", "noindex": True} | context, status=status)
