"""What stands in the way of a release, and what editors should know before they publish it. In plain words."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.conf import settings
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from wagtail.models import Locale, LockableMixin, Page, TranslatableMixin
from wagtail.permissions import policy_registry

from translation import guard
from translation.refusal import PublishRefused
from translation.releases.members import Item
from translation.releases.models import Release
from translation.releases.waiting import reasons_to_wait


@dataclass(frozen=True)
class Findings:
    """About one member: `refusals` stop the whole release, `notes` do not."""

    refusals: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def findings_of(release: Release, items: list[Item], *, user) -> dict[int, Findings]:
    """By the member's id. `user` is None for what was scheduled: its rights were checked at that time."""
    versions = _versions(items)
    return {
        item.member.pk: Findings(
            refusals=list(refusals(item, items, user=user)),
            notes=list(_notes(release, item)) + list(_about_translations(item, items, versions)),
        )
        for item in items
    }


def refusals(item: Item, items: list[Item], *, user) -> Iterable[str]:
    """Why `item` may not go live together with `items`."""
    if item.object is None:
        yield _("It was deleted. Take it out of the release.")
        return
    if item.draft is None:
        return
    if user is not None and not may_publish(user, item.object):
        yield _("You may not publish this.")
    elif user is not None and is_locked_for(user, item.object):
        yield _("Somebody else has locked this or is reviewing it.")
    now = timezone.now()
    if (goes_live := _moment(item, "go_live_at")) and goes_live > now:
        yield _("The draft has its own date to go live. Take that date out first.")
    if (expires := _moment(item, "expire_at")) and expires < now:
        yield _("The draft has a date to go off the site, and that day has passed.")
    if item.is_translation:
        try:
            guard.check(item.draft, item.draft.as_object())
        except PublishRefused as refusal:
            yield str(refusal)
        yield from reasons_to_wait(item, items)


def may_publish(user, instance) -> bool:
    if isinstance(instance, Page):
        return instance.permissions_for_user(user).can_publish()
    return policy_registry.get(instance).user_has_permission(user, "publish")


def is_locked_for(user, instance) -> bool:
    # Whatever has drafts has the method, but it fails for what cannot be locked.
    lock = instance.get_lock() if isinstance(instance, LockableMixin) else None
    return bool(lock and lock.for_user(user))


def _moment(item: Item, name: str):
    value = item.draft.content.get(name)
    return parse_datetime(value) if value else None


def _notes(release: Release, item: Item) -> Iterable[str]:
    if item.object is None:
        return
    if item.draft is None and release.is_open:
        yield _("There is no draft to publish: readers already have this version.")
    if item.has_newer_draft and release.state == Release.State.SCHEDULED:
        yield _("There is a newer draft. It stays a draft: the version of the day of scheduling goes live.")


def _about_translations(item: Item, items: list[Item], versions: dict) -> Iterable[str]:
    """What readers of the other languages will and will not get."""
    if item.draft is None or not isinstance(item.object, TranslatableMixin):
        return
    members = {(each.member.content_type_id, each.member.object_id) for each in items}
    found = versions.get(item.object.translation_key, {})
    for code, _name in settings.LANGUAGES:
        if code == item.language:
            continue
        words = {"language": get_language_info(code)["name_translated"]}
        version = found.get(code)
        if version is None:
            yield _("There is no version in this language: %(language)s.") % words
        elif (item.member.content_type_id, version["pk"]) in members:
            continue
        elif not version["live"]:
            yield _("The version in this language is not published and not part of the release: %(language)s.") % words
        elif version["has_unpublished_changes"]:
            yield _("The version in this language has a draft that is not part of the release: %(language)s.") % words


def _versions(items: list[Item]) -> dict:
    """The state of every version by translation key and language code: one query per kind of member."""
    keys_by_model = defaultdict(set)
    for item in items:
        if isinstance(item.object, TranslatableMixin):
            keys_by_model[Page if item.is_page else type(item.object)].add(item.object.translation_key)
    codes = dict(Locale.objects.values_list("pk", "language_code"))
    found = defaultdict(dict)
    for model, keys in keys_by_model.items():
        rows = model._default_manager.filter(translation_key__in=keys)
        if model is Page:
            rows = rows.filter(alias_of=None)
        for row in rows.values("pk", "translation_key", "locale_id", "live", "has_unpublished_changes"):
            found[row["translation_key"]][codes[row["locale_id"]]] = row
    return found
