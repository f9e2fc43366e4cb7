"""Translating a draft that is not published yet, so that both languages can go live together."""

import json

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation, TranslationSource

from translation.publishing import target_of
from translation.releases import actions
from translation.releases.findings import is_locked_for, may_publish
from translation.releases.members import Item, items_of
from translation.releases.models import Release
from translation.releases.waiting import draft_digest
from translation.sources import digest_of, translation_into, translations_of


def unseen_by_translators(items: list[Item]) -> set[int]:
    """The ids of members whose draft differs from the version that their translators work on. One query."""
    drafts = {
        (item.object.translation_key, item.object.locale_id): item
        for item in items
        if item.draft and not item.is_translation and hasattr(item.object, "translation_key")
    }
    keys = {key for key, _locale in drafts}
    translated = Translation.objects.filter(source__object_id__in=keys, enabled=True).select_related("source")
    return {
        item.member.pk
        for translation in translated
        if (item := drafts.get((translation.source.object_id, translation.source.locale_id)))
        and draft_digest(item.draft) != digest_of(type(item.object), json.loads(translation.source.content_json))
    }


@transaction.atomic
def hand_to_translators(release: Release, member_id: int, *, user) -> int:
    """Translators work on this draft from now on, and their drafts join the release. Says how many.

    Readers see no change, and earlier translations are kept, as whenever a new version is taken over.
    Raises ReleaseRefused.
    """
    item = _member(release, member_id, user=user)
    source, _is_new = TranslationSource.update_or_create_from_instance(item.draft.as_object())
    targets = []
    for translation in translations_of(source):
        _renew(translation, user=user)
        targets.append(translation.get_target_instance())
    actions.add_members(release, targets)
    return len(targets)


@transaction.atomic
def renew_from_translation(release: Release, member_id: int, *, user) -> None:
    """Makes the member's draft anew from what its translators have written by now. Raises ReleaseRefused."""
    item = _member(release, member_id, user=user)
    translation = translation_into(item.object)
    if translation is None:
        raise actions.ReleaseRefused([_("It is not translated in the translation editor.")])
    _renew(translation, user=user)


def _renew(translation: Translation, *, user) -> None:
    target = target_of(translation)
    if target is not None and is_locked_for(user, target):
        raise actions.ReleaseRefused([f"{target}: {_('Somebody else has locked this or is reviewing it.')}"])
    translation.save_target(user=user, publish=False)


def _member(release: Release, member_id: int, *, user) -> Item:
    items = [item for item in items_of(release) if item.member.pk == member_id] if release.is_open else []
    if not items or items[0].object is None or not may_publish(user, items[0].object):
        raise actions.ReleaseRefused([_("You may not change this member of the release.")])
    return items[0]
