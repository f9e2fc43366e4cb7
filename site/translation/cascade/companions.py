"""The versions of a page in other languages, and whether somebody may do to them what is done to the page."""

from dataclasses import dataclass

from django.utils.translation import get_language_info
from django.utils.translation import gettext as _
from wagtail.models import Page, ReferenceIndex
from wagtail_localize.models import Translation

UNPUBLISH, DELETE, MOVE = "unpublish", "delete", "move"


@dataclass(frozen=True)
class Companion:
    """`obstacle` says why it has to stay behind; it is empty when it can come along."""

    page: Page
    is_expected: bool  # it is a translation of the page, so it goes along unless somebody says no
    obstacle: str = ""

    @property
    def language(self) -> str:
        return get_language_info(self.page.locale.language_code)["name_translated"]


def companions(page: Page, action: str, *, user, destination: Page | None = None) -> list[Companion]:
    """In the order of their languages. Aliases are none: they follow by themselves."""
    if page.alias_of_id:
        return []
    versions = page.get_translations().filter(alias_of=None).select_related("locale").order_by("locale_id")
    if action == UNPUBLISH:
        versions = versions.filter(live=True)
    sources = _sources_of(page)
    return [
        Companion(
            page=version,
            is_expected=version.locale_id not in sources,
            obstacle=obstacle(page, version, action, user=user, destination=destination),
        )
        for version in versions.specific()
    ]


def _sources_of(page: Page) -> set[int]:
    """The languages (locale ids) that `page` is translated from: unpublishing a translation is no word about those."""
    rows = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=True
    )
    return set(rows.values_list("source__locale_id", flat=True))


def obstacle(page: Page, version: Page, action: str, *, user, destination: Page | None) -> str:
    permissions = version.permissions_for_user(user)
    if action == UNPUBLISH:
        return "" if permissions.can_unpublish() else _("You may not take it off the site.")
    if not stands_beside(page, version):
        return _("It stands in another part of the site.")
    if action == DELETE:
        if not permissions.can_delete():
            return _("You may not delete it.")
        usage = ReferenceIndex.get_references_to(version).group_by_source_object()
        return _("Something else on the site needs it.") if usage.is_protected else ""
    place = destination.get_translation_or_none(version.locale)
    if place is None:
        return _("The new place has no version in this language.")
    if not permissions.can_move_to(place.specific):
        return _("You may not move it there.")
    if not Page._slug_is_available(version.slug, place, page=version):
        return _("Its address is taken at the new place.")
    return ""


def stands_beside(page: Page, version: Page) -> bool:
    """Both parents are versions of the same page. Wagtail deletes and moves only such translations together."""
    return version.get_parent().translation_key == page.get_parent().translation_key
