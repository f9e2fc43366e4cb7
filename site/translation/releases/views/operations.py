"""The buttons of a release. Every one of them posts, and leads back to the release."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.views.generic.base import BaseOperationView
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from translation.releases import actions
from translation.releases.forms import ScheduleForm
from translation.releases.members import items_of
from translation.releases.models import Release
from translation.releases.translating import hand_to_translators, renew_from_translation
from translation.releases.views.show import ReleaseView


class OperationView(PermissionCheckedMixin, BaseOperationView):
    model = Release
    permission_required = "change"
    success_url_name = "releases:show"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            return super().post(request, *args, **kwargs)
        except actions.ReleaseRefused as refused:
            tell_refusal(request, refused)
            return redirect(self.get_success_url())


def tell_refusal(request: HttpRequest, refused: actions.ReleaseRefused) -> None:
    messages.error(request, " ".join([_("Nothing was changed."), *refused.reasons]))


class PublishView(OperationView):
    def perform_operation(self):
        self.count = actions.publish(self.object, user=self.request.user)

    def get_success_message(self):
        return ngettext(
            "The release is live: %(count)d draft was published.",
            "The release is live: %(count)d drafts were published.",
            self.count,
        ) % {"count": self.count}


class ScheduleView(OperationView):
    def perform_operation(self):
        form = ScheduleForm(self.request.POST)
        if not form.is_valid():
            raise actions.ReleaseRefused([_("Please choose a day and a time.")])
        self.moment = form.cleaned_data["publish_at"]
        actions.schedule(self.object, at=self.moment, user=self.request.user)

    def get_success_message(self):
        return _("The release goes live on %(moment)s.") % {
            "moment": date_format(localtime(self.moment), "DATETIME_FORMAT")
        }


class StopView(OperationView):
    def perform_operation(self):
        actions.stop(self.object, user=self.request.user)

    def get_success_message(self):
        return _("The release is no longer scheduled.")


class RemoveView(OperationView):
    def perform_operation(self):
        actions.remove_member(self.object, self.kwargs["member"])

    def get_success_message(self):
        return _("Taken out of the release. The draft itself stays.")


class TranslateView(OperationView):
    """Gives a draft to its translators before it is published."""

    def perform_operation(self):
        self.count = hand_to_translators(self.object, self.kwargs["member"], user=self.request.user)

    def get_success_message(self):
        return ngettext(
            "The draft can be translated now. %(count)d translation is part of the release.",
            "The draft can be translated now. %(count)d translations are part of the release.",
            self.count,
        ) % {"count": self.count}


class RenewView(OperationView):
    def perform_operation(self):
        renew_from_translation(self.object, self.kwargs["member"], user=self.request.user)

    def get_success_message(self):
        return _("The draft has what was translated until now.")


class UndoView(ReleaseView):
    """Asks first, because readers lose something."""

    page_title = _("Take back")
    template_name = "translation/releases/undo.html"

    def get_context_data(self, **kwargs):
        items = [item for item in items_of(self.object) if item.member.revision_id or item.object is None]
        user = self.request.user
        return super().get_context_data(**kwargs) | {
            "release": self.object,
            "rows": [(item, list(actions.reasons_against_undoing(self.object, item, user))) for item in items],
        }

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            actions.undo(self.object, user=request.user)
        except actions.ReleaseRefused as refused:
            tell_refusal(request, refused)
        else:
            messages.success(request, _("The release was taken back. The drafts stay."))
        return redirect("releases:show", self.object.pk)
