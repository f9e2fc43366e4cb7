"""Translations of drafts: readers of the translation must not get what readers of the source do not have yet."""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from wagtail.models import DraftStateMixin, Revision

from translation.models import BuiltRevision
from translation.releases.members import Item
from translation.sources import digest_of


def draft_digest(revision: Revision) -> str:
    """Comparable with that of a source's version."""
    return digest_of(revision.content_type.model_class(), revision.content)


def reasons_to_wait(item: Item, items: list[Item]) -> Iterable[str]:
    """Of a translation that was made from a draft which is not published and not part of the release."""
    built = BuiltRevision.objects.filter(revision=item.draft).select_related("version", "translation__source").first()
    source = built and built.translation.source.get_source_instance()
    if not isinstance(source, DraftStateMixin) or not source.has_unpublished_changes:
        return
    draft = source.get_latest_revision()
    together = {(each.member.content_type_id, each.member.object_id) for each in items if each.draft}
    is_in = (source.get_base_content_type().pk, source.pk) in together
    if built.version.digest == draft_digest(draft) and not is_in:
        yield _("It translates a draft that is not part of the release: “%(title)s”.") % {"title": draft.object_str}
