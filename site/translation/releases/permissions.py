"""Who may bundle drafts."""

from wagtail.permission_policies import BasePermissionPolicy
from wagtail.permissions import page_permission_policy


class ReleasePermissionPolicy(BasePermissionPolicy):
    """Whoever may publish pages somewhere may bundle them, so that no group needs a further permission.

    It says nothing about the members: each of them is checked when the release is scheduled, published or taken back.
    """

    def user_has_permission(self, user, action):
        return page_permission_policy.user_has_permission(user, "publish")

    def users_with_any_permission(self, actions):
        return page_permission_policy.users_with_any_permission({"publish"})
