from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Hub")

    def ready(self):
        from core import generation
        from home.models import GlossaryTerm, Organisation

        generation.bump_when_changed(GlossaryTerm, Organisation)
