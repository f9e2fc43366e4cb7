"""Reads the members of a release with all that is shown or checked, in a constant number of queries per type."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Model
from django.utils.translation import get_language_info
from wagtail.models import DraftStateMixin, Locale, Page, Revision, TranslatableMixin
from wagtail_localize.models import Translation

from translation.releases.models import Release, ReleaseMember


@dataclass(frozen=True)
class Item:
    """A member with what it stands for. `object` is None when it was deleted, `draft` when nothing is to publish."""

    member: ReleaseMember
    object: Model | None
    draft: Revision | None
    newest: Revision | None
    language: str = ""
    is_translation: bool = False

    @property
    def title(self) -> str:
        return self.draft.object_str if self.draft else str(self.object or self.member.title)

    @property
    def language_name(self) -> str:
        return get_language_info(self.language)["name_translated"] if self.language else ""

    @property
    def is_page(self) -> bool:
        return isinstance(self.object, Page)

    @property
    def is_new(self) -> bool:
        """Readers have never seen it, or it was taken off the site."""
        return self.object is not None and not self.object.live

    @property
    def has_newer_draft(self) -> bool:
        """Somebody went on writing after the release was scheduled: that part does not go live with it."""
        return bool(self.draft and self.newest and self.newest.pk != self.draft.pk)

    @property
    def order(self) -> tuple:
        """Terms first, then pages from the top of the tree down, each before its translations."""
        if not self.is_page:
            return (0, 0, self.is_translation, self.member.pk)
        return (1, self.object.depth, self.is_translation, self.member.pk)


def items_of(release: Release) -> list[Item]:
    """In the order in which they are published."""
    members = list(release.members.select_related("revision", "content_type"))
    objects = _objects(members)
    revisions = Revision.objects.in_bulk({each.latest_revision_id for each in objects.values()} - {None})
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    translated = _translations(objects.values())
    items = []
    for member in members:
        found = objects.get((member.content_type_id, member.object_id))
        newest = revisions.get(found.latest_revision_id) if found else None
        locale_id = getattr(found, "locale_id", None)
        items.append(
            Item(
                member=member,
                object=found,
                draft=member.revision or _open_draft(release, found, newest),
                newest=newest,
                language=languages.get(locale_id, ""),
                is_translation=(getattr(found, "translation_key", None), locale_id) in translated,
            )
        )
    return sorted(items, key=lambda item: item.order if item.object else (2, 0, False, item.member.pk))


def _open_draft(release: Release, found: Model | None, newest: Revision | None) -> Revision | None:
    """While the release is open, a member is whatever is newest, unless readers have that already."""
    if found is None or not release.is_open:
        return None
    return newest if found.has_unpublished_changes or not found.live else None


def _objects(members: list[ReleaseMember]) -> dict[tuple[int, int], Model]:
    ids_by_type = defaultdict(list)
    for member in members:
        ids_by_type[member.content_type].append(member.object_id)
    found = {}
    for content_type, ids in ids_by_type.items():
        model = content_type.model_class()
        rows = model._default_manager.filter(pk__in=ids)
        if issubclass(model, Page):
            # What the locks of each would ask for, one by one.
            rows = rows.prefetch_workflow_states().annotate_approved_schedule().defer_streamfields().specific()
        found |= {(content_type.pk, row.pk): row for row in rows}
    return found


def _translations(objects) -> set[tuple]:
    """Which of them are translations, as (translation key, locale id)."""
    keys = [each.translation_key for each in objects if isinstance(each, TranslatableMixin)]
    rows = Translation.objects.filter(source__object_id__in=keys, enabled=True)
    return set(rows.values_list("source__object_id", "target_locale_id"))


def may_be_member(instance: Model) -> bool:
    """Whatever has drafts of its own. An alias has none: it shows another page."""
    return isinstance(instance, DraftStateMixin) and not getattr(instance, "alias_of_id", None)


def with_translations(instance: Model) -> list[Model]:
    """The thing and its versions in other languages, as far as they can be members."""
    if not isinstance(instance, TranslatableMixin):
        return [instance]
    versions = instance.get_translations(inclusive=True)
    if isinstance(instance, Page):
        versions = versions.filter(alias_of=None)
    return list(versions.order_by("locale_id", "pk"))
