"""Files made from pages: blank forms and catalogue data."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from core.languages import code_of
from core.printable import printable
from core.visibility import listed
from learning.exports.form import Form
from learning.exports.form_odt import odt_bytes
from learning.exports.metadata import amb
from learning.exports.pdf import accessible_pdf
from learning.metadata import learning_resource
from learning.models import LessonPage, ModulePage
from learning.views.pages import page_with_steps

TYPES = {"odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf"}


@require_safe
def form(request: HttpRequest, page_id: int, block_id: str, kind: str) -> HttpResponse:
    """The blank form of a practice task or of a block in a lesson, in the language of its page."""
    page = page_with_steps(page_id)
    blank = _form_in(page, block_id)
    if blank is None:
        raise Http404
    content = odt_bytes(blank) if kind == "odt" else form_pdf(blank)
    name = f"{slugify(blank.title)}.{kind}"
    return HttpResponse(
        content, content_type=TYPES[kind], headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )


def _form_in(page: LessonPage | ModulePage, block_id: str) -> Form | None:
    stream = page.task if isinstance(page, ModulePage) else page.body
    language = code_of(page)
    for child in stream:
        if child.id != block_id:
            continue
        if child.block_type == "form" or (child.block_type == "task" and child.value.has_form):
            with translation.override(language):
                return child.value.as_form(language=language, imprint=_imprint(page))
    return None


def _imprint(page) -> str:
    owner = page if isinstance(page, ModulePage) else page.get_parent().specific
    return f"{printable(page.title)} · {page.full_url} · {owner.get_licence_display()}"


def form_pdf(blank: Form) -> bytes:
    with translation.override(blank.language):
        return accessible_pdf(render_to_string("learning/pdf/form.html", {"form": blank}))


@require_safe
def amb_document(request: HttpRequest, page_id: int) -> HttpResponse:
    page = get_object_or_404(listed(ModulePage.objects.filter(pk=page_id)))
    document = amb(learning_resource(page))
    return JsonResponse(document, content_type="application/ld+json", json_dumps_params={"ensure_ascii": False})
