"""What the views of the desk have in common."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin


class DeskViewMixin(WagtailAdminTemplateMixin):
    """Says at the top where one is: in the matrix, or below it."""

    header_icon = "wagtail-localize-language"

    def get_breadcrumbs_items(self):
        matrix = {"url": reverse("translation_desk:matrix"), "label": _("Translations")}
        below = self.get_crumb()
        return [*self.breadcrumbs_items, matrix, *([below] if below else [])]

    def get_crumb(self) -> dict | None:
        """`url` and `label` of the view itself; None for the matrix."""
        return None
