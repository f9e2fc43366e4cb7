"""Minor edits: an editor says while publishing that translations need no change."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page

from translation.models import MinorEdit
from translation.sources import source_of

MINOR = "minor-edit"
LOG_ACTION = "translation.minor_edit"


class MinorEditMenuItem(ActionMenuItem):
    """Publishes as the button above it does; only the value it sends is another one."""

    name = "action-publish"
    label = _("Publish as a minor edit (translations stay right)")
    template_name = "translation/desk/minor_edit.html"
    icon_name = "check"

    def is_shown(self, context):
        if context["view"] != "edit" or context["locked_for_user"]:
            return False
        may = self.get_user_page_permissions_tester(context).can_publish()
        source = source_of(context["page"]) if may else None
        return source is not None and source.translations.filter(enabled=True).exists()

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"value": MINOR}


def remember(request, page: Page) -> None:
    """Before publishing, so that it counts even if the page goes live later."""
    if request.POST.get("action-publish") == MINOR:
        MinorEdit.objects.get_or_create(revision=page.latest_revision)


def write_history(request, page: Page) -> None:
    if request.POST.get("action-publish") == MINOR:
        log(instance=page, action=LOG_ACTION, user=request.user, revision=page.latest_revision)


def register_log_action(actions) -> None:
    @actions.register_action(LOG_ACTION)
    class MinorEditFormatter(LogFormatter):
        label = _("Minor edit")

        def format_message(self, log_entry):
            return _("Published as a minor edit: translations stay right")
