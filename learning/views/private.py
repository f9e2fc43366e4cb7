"""What all answers about one person have in common."""

from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def mark_private(response: HttpResponse) -> HttpResponse:
    """For this browser only, and not even there to be kept."""
    response["Cache-Control"] = "private, no-store"
    return response


def private(view):
    @wraps(view)
    def marked(request: HttpRequest, *args, **kwargs):
        return mark_private(view(request, *args, **kwargs))

    return marked


def draw(request: HttpRequest, template: str, context: dict, *, status: int = 200) -> HttpResponse:
    """A page of the room that is no page of the tree and nothing for search engines."""
    return render(request, template, {"room": "learning", "noindex": True} | context, status=status)
