"""One number for the state of everything public. It changes, after commit, whenever something published changes.

Whoever caches (menus, texts, whole pages) puts it into the key: simple, and never stale.
"""

import secrets

from django.core.cache import cache
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

KEY = "core.generation"


def current() -> str:
    # The day belongs to it: a consent or a date may run out at midnight without anybody saving anything.
    return f"{cache.get(KEY) or _renew()}-{timezone.localdate():%y%j}"


def _renew() -> str:
    value = secrets.token_hex(8)
    cache.set(KEY, value, None)
    return value


def bump(**kwargs) -> None:
    """Takes and ignores a signal's arguments, so that it can be a receiver itself."""
    transaction.on_commit(_renew)


def bump_when_changed(*models) -> None:
    """For everything that is shown on pages without being one: texts, terms, topics, organisations."""
    for model in models:
        post_save.connect(bump, sender=model, dispatch_uid=f"generation-save-{model._meta.label}")
        post_delete.connect(bump, sender=model, dispatch_uid=f"generation-delete-{model._meta.label}")


for signal in (page_published, page_unpublished, post_page_move, page_slug_changed):
    signal.connect(bump, dispatch_uid="generation")


@receiver(post_delete, dispatch_uid="generation-page-delete")
def bump_when_a_page_is_deleted(sender, **kwargs):
    if issubclass(sender, Page):
        bump()


def cached(key: str, build):
    """The result of `build()`, kept until something published changes. Must be picklable."""
    full_key = f"{key}:{current()}"
    value = cache.get(full_key)
    if value is None:
        value = build()
        cache.set(full_key, value, 24 * 3600)
    return value


def cached_many(key: str, ids: set[int], build, seconds: int = 300) -> dict[int, str]:
    """One value for each id, as `build(missing ids)` gives them: asked once for all that are missing, then kept until
    something published changes. For minutes only, since a page may be withheld from a certain day on."""
    generation = current()
    full_keys = {pk: f"{key}:{pk}:{generation}" for pk in ids}
    found = cache.get_many(full_keys.values())
    missing = {pk for pk in ids if full_keys[pk] not in found}
    built = build(missing) if missing else {}
    if built:
        cache.set_many({full_keys[pk]: value for pk, value in built.items()}, seconds)
    return {pk: found[full_key] for pk, full_key in full_keys.items() if full_key in found} | built
