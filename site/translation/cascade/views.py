"""Wagtail's pages for unpublishing, deleting and moving, with the question about the other languages."""

from collections.abc import Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from django.db import transaction
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.move import MoveConfirmView
from wagtail.admin.views.pages.unpublish import UnpublishView
from wagtail.models import Page

from translation.cascade.aliases import aliases_elsewhere
from translation.cascade.companions import DELETE, MOVE, UNPUBLISH, Companion, companions

_chosen: ContextVar[Sequence[Page]] = ContextVar("chosen", default=())


def chosen_pages(pages, action):
    """Wagtail's hook. Nothing comes along unless one of the views below has asked for it."""
    return {page: _chosen.get() for page in pages}


@contextmanager
def choosing(pages: Sequence[Page]):
    token = _chosen.set(pages)
    try:
        yield
    finally:
        _chosen.reset(token)


class AskingMixin:
    """Asks about each version in another language, and does all of it or nothing."""

    action = ""

    def dispatch(self, request, *args, **kwargs):
        page = get_object_or_404(Page, pk=kwargs.get("page_to_move_id") or kwargs["page_id"]).specific
        destination = get_object_or_404(Page, pk=kwargs["destination_id"]) if "destination_id" in kwargs else None
        self.companions = companions(page, self.action, user=request.user, destination=destination)
        chosen = self.chosen(page) if request.method == "POST" else []
        with transaction.atomic(), choosing(chosen):
            response = super().dispatch(request, *args, **kwargs)
        if chosen and response.status_code == 302:
            self._tell()
        return response

    def chosen(self, page: Page) -> list[Page]:
        return [each.page for each in self.companions if self.is_ticked(each)]

    def is_ticked(self, companion: Companion) -> bool:
        if companion.obstacle:
            return False
        if "asked" in self.request.POST:
            return str(companion.page.pk) in self.request.POST.getlist("also")
        return companion.is_expected

    def _tell(self) -> None:
        titles = ", ".join(
            f"{each.page.get_admin_display_title()} ({each.language})"
            for each in self.companions
            if self.is_ticked(each)
        )
        if titles:
            messages.success(self.request, _("In other languages too: %(titles)s.") % {"titles": titles})

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "companions": [(each, self.is_ticked(each)) for each in self.companions]
        }


class AskingUnpublishView(AskingMixin, UnpublishView):
    action = UNPUBLISH
    template_name = "translation/cascade/confirm_unpublish.html"


class AskingDeleteView(AskingMixin, DeleteView):
    action = DELETE
    template_name = "translation/cascade/confirm_delete.html"

    def chosen(self, page: Page) -> list[Page]:
        # An alias without other pages below it would be left as a page of its own, in the wrong language.
        return super().chosen(page) + [alias for alias in aliases_elsewhere(page) if alias.is_leaf()]


class AskingMoveView(AskingMixin, MoveConfirmView):
    action = MOVE
    template_name = "translation/cascade/confirm_move.html"
