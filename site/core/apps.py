from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Basics")

    def ready(self):
        from wagtail.models import PageViewRestriction

        from core import checks, generation  # noqa: F401  (importing registers the system checks)
        from core.models import SiteDocument, SiteImage, SiteTexts, Topic, TopicName
        from core.topics_admin import counting

        counting.connect()
        generation.bump_when_changed(PageViewRestriction, SiteDocument, SiteImage, SiteTexts, Topic, TopicName)
