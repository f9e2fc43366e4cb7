"""The confirmation of participation, and the page that checks one."""

import secrets
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from core.http import same_origin_required
from core.texts import site_texts
from core.visibility import listed
from learning.domain.confirmation import Confirmation, confirm
from learning.domain.outline import Module
from learning.exports.pdf import accessible_pdf
from learning.exports.statement import private_key, public_key, sign, verify
from learning.identity import identity_of
from learning.models import Completion, ModulePage
from learning.models.outlines import outline_with, outlines
from learning.queries import memory_of
from learning.views.devices import qr_svg
from learning.views.private import draw, private
from learning.workbook import chapters_of

LONGEST_NAME = 120


@same_origin_required
@require_http_methods(["GET", "HEAD", "POST"])
@private
def confirmation(request: HttpRequest, page_id: int) -> HttpResponse:
    """Asks for the name, which is printed and not stored; answers with the PDF."""
    page = get_object_or_404(listed(ModulePage.objects.filter(pk=page_id)))
    identity = identity_of(request)
    module = outline_with(page)
    finished = memory_of(identity, module=str(page.translation_key)).finished
    if module is None or module.key not in finished:
        return HttpResponseRedirect(f"{page.url}#progress")
    name = " ".join(request.POST.get("name", "").split())
    context = {"page": page, "module": module, "name": name, "version": finished[module.key]}
    if request.method == "GET" or not name or len(name) > LONGEST_NAME:
        problem = request.method == "POST" and ("long" if name else "empty")
        return draw(request, "learning/confirmation.html", context | {"problem": problem})
    completion = Completion.objects.get(learner=identity.learner, module_key=module.key)
    pdf = confirmation_pdf(request, page=page, module=module, completion=completion, name=name)
    filename = f"{page.slug}.pdf"
    return HttpResponse(
        pdf,
        content_type="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{filename}"'},
    )


def confirmation_pdf(
    request: HttpRequest, *, page: ModulePage, module: Module, completion: Completion, name: str
) -> bytes:
    stated = confirm(
        name=name,
        module=UUID(module.key),
        version=completion.version,
        day=timezone.localdate(),
        salt=secrets.token_bytes(16),
    )
    statement = sign(stated, private_key(settings.LEARNING_CONFIRMATION_KEY))
    address = request.build_absolute_uri(reverse("learning:check", args=[statement]))
    context = {
        "page": page,
        "module": module,
        "confirmation": stated,
        "finished_on": completion.day,
        "name": name,
        "address": address,
        "qr_code": qr_svg(address),
        "site_texts": site_texts(),
    }
    return accessible_pdf(render_to_string("learning/pdf/confirmation.html", context, request))


@same_origin_required
@require_http_methods(["GET", "HEAD", "POST"])
@private
def check(request: HttpRequest, statement: str) -> HttpResponse:
    """What a confirmation states, and whether it names the person whose name is typed."""
    stated = verify(statement, _public_keys())
    name = request.POST.get("name", "").strip()[:LONGEST_NAME]
    context = {
        "statement": statement,
        "stated": stated,
        "title": _title_of(stated, request.LANGUAGE_CODE),
        "name": name,
        "matches": stated.names(name) if stated and name else None,
    }
    return draw(request, "learning/check_confirmation.html", context, status=200 if stated else 404)


def _public_keys() -> list:
    """The present key's and those of retired keys, so that old confirmations still verify."""
    current = private_key(settings.LEARNING_CONFIRMATION_KEY).public_key()
    return [current, *map(public_key, settings.LEARNING_CONFIRMATION_RETIRED_KEYS)]


def _title_of(stated: Confirmation | None, language: str) -> str:
    module = outlines(language).get(str(stated.module)) if stated else None
    return module.title if module else ""


@require_safe
@private
def workbook(request: HttpRequest, page_id: int) -> HttpResponse:
    """The whole module with the learner's own answers and notes, made for printing."""
    page = get_object_or_404(listed(ModulePage.objects.filter(pk=page_id)))
    identity = identity_of(request)
    if identity is None:
        return HttpResponseRedirect(f"{page.url}#progress")
    context = {"page": page, "chapters": chapters_of(page, identity), "page_title": page.title}
    return draw(request, "learning/workbook.html", context)
