"""Facts outside the text (topics, marks, dates, relations) follow their source at once, live and in drafts.

Whatever stands in a StreamField waits for the translation: order and key figures belong to the text around them.
"""

from itertools import chain

from django.db.models import ForeignKey, ManyToOneRel, Model
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, Page, Revision
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import SegmentOverride, Translation

from core import generation
from translation.releases.models import ReleaseMember


def fact_names(model: type[Model]) -> list[str]:
    names = []
    for field in get_translatable_fields(model):
        is_fact = isinstance(field, SynchronizedField) and not isinstance(field.get_field(model), StreamField)
        if is_fact:
            names.append(field.field_name)
    return names


def overridden_names(translation: Translation) -> set[str]:
    """Fields for which the translator has chosen a value of their own."""
    return set(
        SegmentOverride.objects.filter(
            locale_id=translation.target_locale_id, context__object_id=translation.source.object_id
        ).values_list("context__path", flat=True)
    )


def copy_facts(source: Model, target: Model, *, but: set[str]) -> list[str]:
    """Gives `target` the facts of `source`, unsaved. Returns the names of those that were different."""
    changed = []
    for name in fact_names(type(source)):
        if name in but or _value(source, name) == _value(target, name):
            continue
        changed.append(name)
        field = type(source)._meta.get_field(name)
        if isinstance(field, ManyToOneRel):
            source.copy_child_relation(name, target)
        elif isinstance(field, ParentalManyToManyField):
            setattr(target, name, list(getattr(source, name).all()))
        else:
            setattr(target, field.attname, getattr(source, field.attname))
    return changed


def _value(instance: Model, name: str):
    field = type(instance)._meta.get_field(name)
    if isinstance(field, ManyToOneRel):
        return [_child_value(child, field) for child in getattr(instance, name).all()]
    if isinstance(field, ParentalManyToManyField):
        return {related.pk for related in getattr(instance, name).all()}
    return getattr(instance, field.attname)


def _child_value(child: Model, relation: ManyToOneRel) -> dict:
    own = {child._meta.pk.name, relation.field.name, "sort_order"}
    return {
        field.name: getattr(child, field.attname) for field in child._meta.concrete_fields if field.name not in own
    }


def follow_facts(source: Model, target: Model, translation: Translation) -> None:
    """`source` has just been published: its facts go into the live row and every draft that may still be published."""
    but = overridden_names(translation)
    if changed := copy_facts(source, target, but=but):
        _save(target, changed)
        generation.bump()
    if isinstance(target, DraftStateMixin):
        for revision in _living_revisions(target):
            draft = revision.as_object()
            if copy_facts(source, draft, but=but):
                revision.content = draft.serializable_data()
                revision.save(update_fields=["content"])


def _save(target: Model, names: list[str]) -> None:
    fields = [type(target)._meta.get_field(name) for name in names]
    # A ClusterableModel takes names of child relations too, and leaves every other column alone.
    update_fields = [field.name for field in fields]
    if isinstance(target, Page):
        target.save(update_fields=update_fields, clean=False)
    elif isinstance(target, ClusterableModel) or all(
        field.concrete or isinstance(field, ForeignKey) for field in fields
    ):
        target.save(update_fields=update_fields)
    else:
        target.save()


def _living_revisions(target: DraftStateMixin) -> list[Revision]:
    """Those that readers may get: now, by a date of their own, with a release or when one is taken back."""
    ids = {target.latest_revision_id, target.live_revision_id}
    ids.update(target.revisions.filter(approved_go_live_at__isnull=False).values_list("pk", flat=True))
    members = ReleaseMember.objects.filter(content_type=target.get_base_content_type(), object_id=target.pk)
    ids.update(chain.from_iterable(members.values_list("revision", "previous")))
    return list(target.revisions.filter(pk__in=ids - {None}))
