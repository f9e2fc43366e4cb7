from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class StoriesConfig(AppConfig):
    name = "stories"
    verbose_name = _("Transfer stories")

    def ready(self):
        from core import generation, withholding
        from stories.consents import lacks_consent
        from stories.models import Consent

        withholding.register(lacks_consent)
        generation.bump_when_changed(Consent)
