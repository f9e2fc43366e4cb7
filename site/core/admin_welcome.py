"""What editors see after signing in: the way to their first page, folded away once they have gone it."""

from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Page, Revision
from wagtail.permissions import policy_registry


def may_add_pages(user) -> bool:
    return policy_registry.get_by_type(Page).user_has_permission(user, "add")


class FirstStepsPanel(Component):
    order = 50
    template_name = "wagtailadmin/home/first_steps.html"

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        return {
            "is_new": not Revision.objects.filter(user=user).exists(),
            "explorer_url": reverse("wagtailadmin_explore_root"),
        }
