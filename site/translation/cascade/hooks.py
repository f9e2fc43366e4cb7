"""Puts our questions in the place of Wagtail's. Imported by the app's `wagtail_hooks`."""

from wagtail import hooks
from wagtail.admin.viewsets.pages import PageViewSet

from translation.cascade import aliases, api, bulk, expiring, views

# Both listen to signals.
__all__ = ["aliases", "expiring"]

hooks.register("construct_translated_pages_to_cascade_actions", views.chosen_pages)
hooks.register("construct_admin_api", api.replace_pages)
for action in bulk.ACTIONS:
    # After Wagtail's own of the same type, which they replace.
    hooks.register("register_bulk_action", action, order=10)


class AskingPageViewSet(PageViewSet):
    """For every type of page that has no view set of its own."""

    name = "pages_in_all_languages"
    unpublish_view_class = views.AskingUnpublishView
    delete_view_class = views.AskingDeleteView
    move_confirm_view_class = views.AskingMoveView


@hooks.register("register_admin_viewset")
def register_asking_views():
    return AskingPageViewSet()
