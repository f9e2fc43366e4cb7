"""Ways into a release: from the release itself, and from the page or term somebody has just written."""

from itertools import chain

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from translation.releases import actions
from translation.releases.candidates import as_candidates, candidates_for, chosen
from translation.releases.findings import may_publish
from translation.releases.forms import AddToReleaseForm
from translation.releases.members import may_be_member, with_translations
from translation.releases.models import Release
from translation.releases.views.operations import tell_refusal
from translation.releases.views.show import ReleaseView

PER_PAGE = 50


class ChooseView(ReleaseView):
    """Ticks drafts from a list of all that wait."""

    page_title = gettext_lazy("Add drafts")
    template_name = "translation/releases/choose.html"

    def get_context_data(self, **kwargs):
        words = self.request.GET.get("q", "").strip()
        pages, *terms = candidates_for(self.object, user=self.request.user, words=words)
        terms = [term for term in chain.from_iterable(terms) if words.casefold() in str(term).casefold()]
        shown = Paginator(pages, PER_PAGE).get_page(self.request.GET.get("p"))
        instances = [page.specific_deferred for page in shown]
        if shown.number == 1:
            instances += terms
        return super().get_context_data(**kwargs) | {
            "release": self.object,
            "words": words,
            "candidates": as_candidates(instances),
            "page_of_results": shown,
        }

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        instances = chosen(request.POST.getlist("draft"), user=request.user)
        if request.POST.get("with_translations"):
            instances = list(chain.from_iterable(map(with_translations, instances)))
        return add_and_show(request, self.object, instances)


class AddView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """Puts one page or term, and its translations if wanted, into a release."""

    model = Release
    permission_required = "change"
    page_title = gettext_lazy("Add to a release")
    header_icon = "calendar-check"
    template_name = "translation/releases/add.html"
    form_class = AddToReleaseForm

    def setup(self, request, *args, content_type, pk, **kwargs):
        super().setup(request, *args, **kwargs)
        model = get_object_or_404(ContentType, pk=content_type).model_class()
        if model is None:
            raise Http404
        self.instance = get_object_or_404(model._default_manager, pk=pk)
        if not may_be_member(self.instance):
            raise Http404

    def dispatch(self, request, *args, **kwargs):
        if not may_publish(request.user, self.instance):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return str(self.instance)

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("releases:index"), "label": _("Releases")},
            {"url": "", "label": self.get_page_title(), "sublabel": self.get_page_subtitle()},
        ]

    def get_initial(self):
        return {"name": str(self.instance)[:120]}

    def form_valid(self, form):
        instances = with_translations(self.instance) if form.cleaned_data["with_translations"] else [self.instance]
        return add_and_show(self.request, form.chosen_release(user=self.request.user), instances)


def add_and_show(request: HttpRequest, release: Release, instances: list) -> HttpResponse:
    try:
        count = actions.add_members(release, instances)
    except actions.ReleaseRefused as refused:
        tell_refusal(request, refused)
    else:
        if count:
            messages.success(
                request,
                ngettext(
                    "%(count)d draft was added to the release.", "%(count)d drafts were added to the release.", count
                )
                % {"count": count},
            )
        else:
            messages.warning(request, _("Nothing was added: all of it was in the release already."))
    return redirect("releases:show", release.pk)
