"""Copies in the language of their source, made for the sake of the tree, are never live: no German text below /en/."""

from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.models import Page


def shows_another_language(page: Page) -> bool:
    return bool(page.alias_of_id) and page.alias_of.locale_id != page.locale_id


def aliases_elsewhere(page: Page) -> list[Page]:
    """Those of other languages; whoever deletes the page leaves them behind without a source."""
    return list(page.aliases.exclude(locale_id=page.locale_id).order_by("-depth"))


@receiver(pre_save, dispatch_uid="no-live-alias-of-another-language")
def keep_off_the_site(sender, instance, raw=False, **kwargs):
    """Wagtail makes aliases live with their source, and again whenever the source is published."""
    if issubclass(sender, Page) and not raw and instance.live and shows_another_language(instance):
        instance.live = False
