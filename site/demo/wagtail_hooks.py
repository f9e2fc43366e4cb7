"""The loader's line in the history of pages and snippets."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from demo.history import ACTION


@hooks.register("register_log_actions")
def register_log_actions(actions):
    actions.register_action(ACTION, _("Load start content"), _("Start content loaded"))
