"""What releases add to the admin. Imported by the app's `wagtail_hooks`."""

from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.permissions import register_permission_policy

from translation.releases.bulk import AddToReleaseBulkAction
from translation.releases.editor import release_with_translations
from translation.releases.findings import may_publish
from translation.releases.members import may_be_member
from translation.releases.models import Release
from translation.releases.panel import ReleasesPanel
from translation.releases.permissions import ReleasePermissionPolicy
from translation.releases.viewset import ReleaseViewSet

# Before anything asks for it, or Wagtail makes one of its own.
register_permission_policy(Release, ReleasePermissionPolicy(Release), exact_class=True)
hooks.register("register_bulk_action", AddToReleaseBulkAction)

PUBLISH_TOGETHER = "action-publish-together"


@hooks.register("register_admin_viewset")
def register_releases():
    return ReleaseViewSet()


@hooks.register("construct_homepage_panels")
def releases_on_the_first_page(request, panels):
    panels.append(ReleasesPanel())


class PublishTogetherMenuItem(ActionMenuItem):
    """Saves the draft like any other button of the editor, then shows page and translations as a release."""

    name = PUBLISH_TOGETHER
    label = _("Publish together with its translations")
    icon_name = "calendar-check"

    def is_shown(self, context):
        if context["view"] != "edit" or context["locked_for_user"]:
            return False
        page = context["page"]
        may = self.get_user_page_permissions_tester(context).can_publish()
        return may and page.get_translations().filter(alias_of=None).exists()


@hooks.register("register_page_action_menu_item")
def register_publish_together():
    return PublishTogetherMenuItem(order=35)


@hooks.register("after_edit_page")
def show_release_after_saving(request, page):
    if PUBLISH_TOGETHER in request.POST and may_publish(request.user, page):
        return redirect("releases:show", release_with_translations(page, user=request.user).pk)


@hooks.register("register_page_header_buttons")
def page_header_button(page, user, view_name, next_url=None):
    yield from add_button(page, user)


@hooks.register("register_page_listing_more_buttons")
def page_listing_button(page, user, next_url=None):
    yield from add_button(page, user)


@hooks.register("register_snippet_listing_buttons")
def snippet_listing_button(snippet, user, next_url=None):
    yield from add_button(snippet, user)


def add_button(instance, user):
    if may_be_member(instance) and may_publish(user, instance):
        arguments = [instance.get_base_content_type().pk, instance.pk]
        yield Button(
            _("Add to a release"),
            reverse("releases:add_to", args=arguments),
            icon_name="calendar-check",
            priority=65,
        )


@hooks.register("register_log_actions")
def log_actions(actions):
    labels = {
        "publish": (_("Publish release"), _("Release published")),
        "schedule": (_("Schedule release"), _("Release scheduled")),
        "stop": (_("Stop release"), _("Release no longer scheduled")),
        "refuse": (_("Refuse release"), _("Release refused, nothing was published")),
        "undo": (_("Take back release"), _("Release taken back")),
        "member": (_("Publish with a release"), _("Published with a release")),
        "restore": (
            _("Restore with its release"),
            _("Earlier version published again because its release was taken back"),
        ),
    }
    for name, (label, message) in labels.items():
        actions.register_action(f"translation.release.{name}", label, message)
