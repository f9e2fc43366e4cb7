"""The report "Translations": what is missing, outdated, waiting or done, for everything at once."""

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.models import Locale, Page

from core.models import Topic
from translation.desk import filtering, matrix
from translation.desk.panel import may_see_desk
from translation.desk.states import originals, with_states
from translation.desk.views.base import DeskViewMixin

PER_PAGE = 50


class MatrixView(DeskViewMixin, TemplateView):
    template_name = "translation/desk/matrix.html"
    page_title = _("Translations")

    def dispatch(self, request, *args, **kwargs):
        if not may_see_desk(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs):
        request = self.request
        kind = request.GET.get("kind", matrix.PAGES)
        locales = list(Locale.objects.order_by("pk"))
        form = filtering.FilterForm(request.GET, rooms=filtering.rooms(), without=matrix.filters_without_meaning(kind))
        chosen = form.cleaned_data if form.is_valid() else {}
        page = Paginator(self.things(kind, locales, chosen), PER_PAGE).get_page(request.GET.get("p"))
        as_row = matrix.topic_row if kind == matrix.TOPICS else matrix.as_row
        query = request.GET.copy()
        query.pop("p", None)
        return super().get_context_data(**kwargs) | {
            "kinds": matrix.kinds(),
            "kind": kind,
            "locales": locales,
            "form": form,
            "page": page,
            "rows": [as_row(thing, locales) for thing in page],
            "query": query.urlencode(),
        }

    def things(self, kind: str, locales: list[Locale], chosen: dict):
        model = matrix.model_of(kind)
        if model is Topic:
            return filtering.topics(chosen, locales)
        rows = with_states(originals(model, Locale.get_default()), locales)
        rows = filtering.filtered(rows, chosen, locales)
        if model is not Page:
            return rows.order_by("pk")
        return rows.order_by("path")
