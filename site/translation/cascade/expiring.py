"""A page that goes off the site on its own date takes its translations along: nobody is there to be asked."""

from django.db import transaction
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_unpublished
from wagtail_localize.models import Translation


@receiver(page_unpublished, dispatch_uid="translations-expire-with-their-source")
def take_translations_along(sender, instance, **kwargs):
    """Those kept in step with it. One that has a date of its own keeps that."""
    if not instance.expired or instance.alias_of_id:
        return
    with transaction.atomic():
        for version in translations_of(instance).filter(live=True, expire_at=None).specific():
            version.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def translations_of(page: Page):
    """Made from this page and still in step with it."""
    rows = Translation.objects.filter(source__object_id=page.translation_key, source__locale=page.locale_id)
    targets = rows.filter(enabled=True).values("target_locale")
    return page.get_translations().filter(alias_of=None, locale__in=targets)
