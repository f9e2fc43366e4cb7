"""Modules as an Atom feed, one per language."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from core.feeds import atom_response
from core.visibility import listed
from learning.models import ModuleIndexPage, ModulePage


def modules(request: HttpRequest) -> HttpResponse:
    """The newest first. Follows the overview of the language, or its home page as long as there is no overview."""
    in_language = {"locale__language_code": request.LANGUAGE_CODE}
    index = listed(ModuleIndexPage.objects.filter(**in_language)).first()
    return atom_response(
        request,
        title=_("Learning modules"),
        url=index.get_full_url(request) if index else request.build_absolute_uri(f"/{request.LANGUAGE_CODE}/"),
        description=index.description if index else "",
        pages=listed(ModulePage.objects.filter(**in_language)).order_by("-first_published_at", "-pk"),
    )
