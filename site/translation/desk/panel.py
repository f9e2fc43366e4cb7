"""The first page of the admin says what translators can do today."""

from django.db.models import OuterRef, Q
from wagtail.admin.ui.components import Component

from translation import machine
from translation.desk.permissions import SUBMIT
from translation.models import TranslationState

SHOWN = 8


def may_see_desk(user) -> bool:
    return user.is_active and user.has_perm("wagtailadmin.access_admin") and user.has_perm(SUBMIT)


class TranslationsPanel(Component):
    order = 110
    template_name = "translation/desk/panel.html"

    def get_context_data(self, parent_context):
        if not may_see_desk(parent_context["request"].user):
            return {}
        by_machine = machine.number_of(
            OuterRef(OuterRef("translation__target_locale_id")), pk=OuterRef("translation__source_id")
        )
        states = TranslationState.objects.filter(translation__enabled=True).annotate(machine=by_machine)
        waiting = states.filter(
            Q(outdated__gt=0) | Q(missing__gt=0) | Q(submitted_at__isnull=False) | Q(machine__gt=0)
        )
        rows = waiting.select_related("translation__source", "translation__target_locale").order_by("changed_at", "pk")
        return {"states": list(rows[:SHOWN]), "count": waiting.count(), "is_shown": True}
