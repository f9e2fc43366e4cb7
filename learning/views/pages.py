"""Pages of the tree for somebody who is remembered, and pages that steps are answered on."""

from django.http import Http404, HttpRequest, HttpResponse
from wagtail.models import Page

from learning.identity import COOKIE, forget, has_unknown_token, identity_of, keep
from learning.models import LessonPage, ModuleIndexPage, ModulePage
from learning.queries import memory_of
from learning.views.private import mark_private

PERSONAL = (LessonPage, ModuleIndexPage, ModulePage)


def serve_remembered(next_serve, page: Page, request: HttpRequest, args, kwargs) -> HttpResponse:
    """Lets `page` see what is remembered. Without the cookie nothing happens: that page is the same for everybody."""
    if not isinstance(page, PERSONAL) or COOKIE not in request.COOKIES:
        return next_serve(page, request, args, kwargs)
    attach_memory(request, page)
    response = next_serve(page, request, args, kwargs)
    return settle_cookie(request, response)


def attach_memory(request: HttpRequest, page: Page) -> None:
    identity = identity_of(request)
    request.learning = memory_of(identity, **_scope(page))
    if has_unknown_token(request):
        request.learning_notice = "unknown"


def _scope(page: Page) -> dict:
    if isinstance(page, LessonPage):
        return {"module": page.module_key, "lesson": str(page.translation_key)}
    if isinstance(page, ModulePage):
        return {"module": str(page.translation_key), "lesson": str(page.translation_key)}
    return {}


def settle_cookie(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Drops a cookie nobody knows. A reading visit renews nothing: the period runs from the last thing written."""
    if has_unknown_token(request):
        forget(response)
    return mark_private(response)


def renew_cookie(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    if identity := identity_of(request):
        keep(request, response, identity)
    return mark_private(response)


def page_with_steps(page_id: int) -> LessonPage | ModulePage:
    """A live lesson or module that everybody may see; raises Http404 otherwise."""
    page = LessonPage.objects.live().filter(pk=page_id).first() or ModulePage.objects.live().filter(pk=page_id).first()
    if page is None or page.get_view_restrictions():
        raise Http404
    return page
