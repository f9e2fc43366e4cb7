"""PO files out and in."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.models import Translation

from translation.desk import po
from translation.desk.panel import may_see_desk
from translation.desk.permissions import may_translate, require_translator
from translation.desk.views.base import DeskViewMixin
from translation.publishing import target_of

MAX_BYTES = 20 * 1024 * 1024


def export_one(request: HttpRequest, pk: int) -> HttpResponse:
    translation = get_object_or_404(_translations(), pk=pk)
    require_translator(request.user, translation)
    return _download(po.export([translation]), translation.source.object_repr)


def export_branch(request: HttpRequest, page_id: int) -> HttpResponse:
    """A page and everything below it."""
    page = get_object_or_404(Page, pk=page_id)
    keys = page.get_descendants(inclusive=True).values_list("translation_key", flat=True)
    translations = _translations().filter(source__object_id__in=list(keys), source__locale_id=page.locale_id)
    return _download(po.export(_allowed(request, translations)), page.title)


def export_outdated(request: HttpRequest) -> HttpResponse:
    waiting = _translations().filter(Q(state__outdated__gt=0) | Q(state__missing__gt=0))
    return _download(po.export(_allowed(request, waiting), only_open=True), _("outdated"))


def _translations():
    return Translation.objects.filter(enabled=True).select_related("source__locale", "target_locale").order_by("pk")


def _allowed(request: HttpRequest, translations) -> list[Translation]:
    if not may_see_desk(request.user):
        raise PermissionDenied
    return [each for each in translations if may_translate(request.user, each, target_of(each))]


def _download(file, title: str) -> HttpResponse:
    name = f"{slugify(title) or 'po'}-{timezone.localdate():%Y-%m-%d}.po"
    return HttpResponse(
        str(file),
        content_type="text/x-gettext-translation; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


class UploadForm(forms.Form):
    file = forms.FileField(label=gettext_lazy("PO file"))

    def clean_file(self):
        if self.cleaned_data["file"].size > MAX_BYTES:
            raise forms.ValidationError(_("The file is too large."))
        try:
            return po.parse(self.cleaned_data["file"].read())
        except po.NotAPoFile as error:
            raise forms.ValidationError(str(error)) from error


class ImportView(DeskViewMixin, FormView):
    template_name = "translation/desk/import.html"
    page_title = gettext_lazy("Upload a PO file")
    header_icon = "upload"
    form_class = UploadForm

    def get_crumb(self):
        return {"url": reverse("translation_desk:import"), "label": self.page_title}

    def dispatch(self, request, *args, **kwargs):
        if not may_see_desk(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        outcome = po.apply(form.cleaned_data["file"], user=self.request.user)
        messages.success(
            self.request,
            _("Taken: %(written)d. Without change: %(unchanged)d. Refused: %(refused)d.")
            % {
                "written": outcome.written,
                "unchanged": outcome.unchanged,
                "refused": len(outcome.refused),
            },
        )
        origin = get_valid_next_url_from_request(self.request)
        if origin and not outcome.refused:
            return redirect(origin)
        return self.render_to_response(self.get_context_data(form=UploadForm(), outcome=outcome))
