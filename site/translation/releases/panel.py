"""The first page of the admin says which releases were refused and which go live next."""

from django.db.models import Count
from wagtail.admin.ui.components import Component
from wagtail.permissions import policy_registry

from translation.releases.models import Release


class ReleasesPanel(Component):
    order = 120
    template_name = "translation/releases/panel.html"

    def get_context_data(self, parent_context):
        user = parent_context["request"].user
        if not policy_registry.get_by_type(Release).user_has_permission(user, "change"):
            return {"releases": []}
        states = (Release.State.REFUSED, Release.State.SCHEDULED)
        releases = Release.objects.filter(state__in=states).annotate(size=Count("members"))
        return {"releases": releases.order_by("state", "publish_at")}
