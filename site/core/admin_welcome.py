"""What editors see after signing in: the way to their first page, folded away once they have gone it."""

from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Revision


class FirstStepsPanel(Component):
    order = 50
    template_name = "wagtailadmin/home/first_steps.html"

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        return {
            "is_new": not Revision.objects.filter(user=user).exists(),
            "explorer_url": reverse("wagtailadmin_explore_root"),
        }
