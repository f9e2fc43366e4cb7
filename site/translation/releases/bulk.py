"""Puts the pages ticked in the explorer into a release."""

from itertools import chain

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import PageBulkAction

from translation.releases import actions
from translation.releases.forms import AddToReleaseForm
from translation.releases.members import with_translations


class AddToReleaseBulkAction(PageBulkAction):
    display_name = _("Add to a release")
    action_type = "add-to-release"
    aria_label = _("Add the selected pages to a release")
    template_name = "translation/releases/confirm_bulk_add.html"
    action_priority = 45
    form_class = AddToReleaseForm

    def check_perm(self, page):
        return page.alias_of_id is None and page.permissions_for_user(self.request.user).can_publish()

    def get_execution_context(self):
        return {
            "release": self.cleaned_form.chosen_release(user=self.request.user),
            "translations": self.cleaned_form.cleaned_data["with_translations"],
        }

    @classmethod
    def execute_action(cls, objects, release=None, translations=False, **kwargs):
        members = chain.from_iterable(map(with_translations, objects)) if translations else objects
        return actions.add_members(release, members), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext(
            "%(count)d draft was added to the release.",
            "%(count)d drafts were added to the release.",
            num_parent_objects,
        ) % {"count": num_parent_objects}
