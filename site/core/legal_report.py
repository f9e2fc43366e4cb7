"""Report "legal state": everything that states law, as of when, and whether a lawyer has read it."""

from dataclasses import dataclass
from datetime import date

import django_filters
from django.apps import apps
from django.conf import settings
from django.urls import path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import BooleanColumn, Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.models.legal import LegalState

URL_NAME = "legal_state"
REVIEWED = [("yes", _("Yes")), ("no", _("No"))]


@dataclass
class LegalText:
    """One line of the report: a page or a term, in one language."""

    item: LegalState
    edit_url: str | None = None

    @property
    def title(self) -> str:
        return str(self.item)

    @property
    def kind(self) -> str:
        return str(self.item._meta.verbose_name)

    @property
    def language(self) -> str:
        return self.item.locale.get_display_name()

    @property
    def legal_as_of(self) -> date:
        return self.item.legal_as_of

    @property
    def legal_reviewed(self) -> bool:
        return self.item.legal_reviewed

    @property
    def is_public(self) -> bool:
        return getattr(self.item, "live", True)


def legal_texts() -> list[LegalText]:
    """All of them in every language, the oldest law first. One query per model, however many texts there are."""
    found = []
    for model in apps.get_models():
        if issubclass(model, LegalState):
            bodies = [field.name for field in model._meta.fields if isinstance(field, StreamField)]
            items = model.objects.filter(legal_as_of__isnull=False).select_related("locale").defer(*bodies)
            found += [LegalText(item) for item in items]
    return sorted(found, key=lambda text: (text.legal_as_of, text.title))


class LegalStateFilterSet(WagtailFilterSet):
    language = django_filters.ChoiceFilter(label=_("Language"), choices=settings.LANGUAGES)
    reviewed = django_filters.ChoiceFilter(label=capfirst(_("reviewed by a lawyer")), choices=REVIEWED)

    class Meta:
        model = Page
        fields = []

    def filter_queryset(self, texts: list[LegalText]) -> list[LegalText]:
        """Texts of several models are a list and no query set."""
        language, reviewed = self.form.cleaned_data["language"], self.form.cleaned_data["reviewed"]
        return [
            text
            for text in texts
            if (not language or text.item.locale.language_code == language)
            and (not reviewed or text.legal_reviewed == (reviewed == "yes"))
        ]


class LegalStateReport(ReportView):
    page_title = _("Legal state")
    header_icon = "doc-full"
    index_url_name = URL_NAME
    index_results_url_name = f"{URL_NAME}_results"
    permission_policy = policy_registry.get_by_type(Page)
    any_permission_required = ["add", "change", "publish"]
    filterset_class = LegalStateFilterSet
    columns = [
        TitleColumn("title", label=_("Title"), get_url=lambda text: text.edit_url),
        Column("kind", label=_("Kind")),
        Column("language", label=_("Language")),
        Column("legal_as_of", label=capfirst(_("law as of"))),
        BooleanColumn("legal_reviewed", label=capfirst(_("reviewed by a lawyer"))),
        BooleanColumn("is_public", label=capfirst(_("public"))),
    ]
    list_export = ["title", "kind", "language", "legal_as_of", "legal_reviewed", "is_public"]
    export_headings = {column.name: column.label for column in columns}
    export_filename = "legal-state"

    def get_base_queryset(self) -> list[LegalText]:
        return legal_texts()

    def decorate_paginated_queryset(self, texts: list[LegalText]) -> list[LegalText]:
        finder = AdminURLFinder(self.request.user)
        for text in texts:
            text.edit_url = finder.get_edit_url(text.item)
        return texts


class LegalStateMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return LegalStateReport.permission_policy.user_has_any_permission(
            request.user, LegalStateReport.any_permission_required
        )


def legal_state_menu_item() -> MenuItem:
    return LegalStateMenuItem(
        LegalStateReport.page_title,
        reverse(URL_NAME),
        name=URL_NAME,
        icon_name=LegalStateReport.header_icon,
        order=950,
    )


def legal_state_urls() -> list:
    return [
        path("reports/legal-state/", LegalStateReport.as_view(), name=URL_NAME),
        path("reports/legal-state/results/", LegalStateReport.as_view(results_only=True), name=f"{URL_NAME}_results"),
    ]
