"""One release: its members with previews, what stands in the way, and what can be done with it."""

from dataclasses import dataclass

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.generic.base import BaseObjectMixin, WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.models import PreviewableMixin

from translation.releases.findings import Findings, findings_of
from translation.releases.forms import ScheduleForm
from translation.releases.members import Item, items_of
from translation.releases.models import Release
from translation.releases.translating import unseen_by_translators


@dataclass(frozen=True)
class Row:
    """A member as the list shows it. Addresses are empty where there is nothing to look at."""

    item: Item
    findings: Findings
    edit_url: str
    preview_url: str
    changes_url: str
    is_unseen: bool  # its translators work on an earlier version


class ReleaseView(PermissionCheckedMixin, BaseObjectMixin, WagtailAdminTemplateMixin, TemplateView):
    """Of one release, for whoever may bundle drafts."""

    model = Release
    permission_required = "change"
    header_icon = "calendar-check"

    def get_page_subtitle(self):
        return self.object.name

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": reverse("releases:index"), "label": _("Releases")},
            {"url": reverse("releases:show", args=[self.object.pk]), "label": self.object.name},
            *self.further_breadcrumbs(),
        ]

    def further_breadcrumbs(self) -> list[dict]:
        return []


class ShowView(ReleaseView):
    page_title = _("Release")
    template_name = "translation/releases/show.html"

    def get_context_data(self, **kwargs):
        items = items_of(self.object)
        findings = findings_of(self.object, items, user=self.request.user) if self._is_to_come else {}
        unseen = unseen_by_translators(items) if self.object.is_open else set()
        rows = [self._row(item, findings.get(item.member.pk, Findings()), unseen) for item in items]
        drafts = sum(1 for row in rows if row.item.draft)
        return super().get_context_data(**kwargs) | {
            "release": self.object,
            "rows": rows,
            "drafts": drafts,
            "can_publish": self._is_to_come and drafts and not any(row.findings.refusals for row in rows),
            "schedule_form": ScheduleForm(),
        }

    @property
    def _is_to_come(self) -> bool:
        return self.object.is_open or self.object.state == Release.State.SCHEDULED

    def _row(self, item: Item, findings: Findings, unseen: set[int]) -> Row:
        return Row(
            item=item,
            findings=findings,
            edit_url=(AdminURLFinder(self.request.user).get_edit_url(item.object) or "") if item.object else "",
            preview_url=preview_url(item),
            changes_url=changes_url(item),
            is_unseen=item.member.pk in unseen,
        )


def preview_url(item: Item) -> str:
    """Of exactly the draft that goes live."""
    if not (item.draft and isinstance(item.object, PreviewableMixin) and item.object.is_previewable()):
        return ""
    return _address(item, "revisions_view", item.draft.pk)


def changes_url(item: Item) -> str:
    """What the draft changes in what readers have now."""
    if not item.draft or item.is_new or item.object.live_revision_id == item.draft.pk:
        return ""
    return _address(item, "revisions_compare", "live", item.draft.pk)


def _address(item: Item, name: str, *arguments) -> str:
    if item.is_page:
        return reverse(f"wagtailadmin_pages:{name}", args=[item.object.pk, *arguments])
    try:
        return reverse(item.object.snippet_viewset.get_url_name(name), args=[item.object.pk, *arguments])
    except (AttributeError, NoReverseMatch):  # a model that is no snippet, or one without previews
        return ""
