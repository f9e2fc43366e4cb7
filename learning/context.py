"""What pages of other rooms may show of somebody's learning."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from learning.domain.progress import ModuleProgress
from learning.identity import COOKIE, identity_of
from learning.models.outlines import outlines
from learning.queries import memory_of


def learning(request: HttpRequest) -> dict:
    """`continuing`, the module to go on with. Without the cookie it is None at once and costs nothing."""
    if COOKIE not in request.COOKIES or not hasattr(request, "LANGUAGE_CODE"):
        return {}
    return {"continuing": SimpleLazyObject(lambda: _continuing(request) or "")}


def _continuing(request: HttpRequest) -> ModuleProgress | None:
    return memory_of(identity_of(request)).to_continue(outlines(request.LANGUAGE_CODE).values())
