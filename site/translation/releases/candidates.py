"""Drafts that could go into a release: everything with changes that readers do not have yet."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q, QuerySet
from django.utils.translation import get_language_info
from wagtail.models import DraftStateMixin, Locale, Page
from wagtail.permissions import page_permission_policy
from wagtail.snippets.models import get_snippet_models

from translation.releases.findings import may_publish
from translation.releases.models import Release

IS_DRAFT = Q(has_unpublished_changes=True) | Q(live=False)


@dataclass(frozen=True)
class Candidate:
    instance: Model
    key: str  # "content type id-object id", as the form sends it
    language: str


def candidates_for(release: Release, *, user, words: str = "") -> list[QuerySet]:
    """The drafts `user` may publish and the release has not yet, one query set per kind: pages first."""
    taken = _taken(release)
    pages = (
        page_permission_policy.instances_user_has_permission_for(user, "publish")
        .filter(IS_DRAFT, alias_of=None, depth__gt=1)
        .exclude(pk__in=taken.get(ContentType.objects.get_for_model(Page).pk, ()))
        .order_by("-latest_revision_created_at", "pk")
    )
    if words:
        pages = pages.filter(Q(draft_title__icontains=words) | Q(title__icontains=words))
    found = [pages]
    for model in get_snippet_models():
        if issubclass(model, DraftStateMixin) and may_publish(user, model()):
            rows = model._default_manager.filter(IS_DRAFT)
            found.append(rows.exclude(pk__in=taken.get(model.get_base_content_type().pk, ())))
    return found


def _taken(release: Release) -> dict[int, set[int]]:
    taken = {}
    for content_type_id, object_id in release.members.values_list("content_type_id", "object_id"):
        taken.setdefault(content_type_id, set()).add(object_id)
    return taken


def as_candidates(instances: list[Model]) -> list[Candidate]:
    languages = dict(Locale.objects.values_list("pk", "language_code"))
    return [
        Candidate(
            instance=instance,
            key=f"{instance.get_base_content_type().pk}-{instance.pk}",
            language=_name_of(languages.get(getattr(instance, "locale_id", None))),
        )
        for instance in instances
    ]


def _name_of(code: str | None) -> str:
    return get_language_info(code)["name_translated"] if code else ""


def chosen(keys: list[str], *, user) -> list[Model]:
    """The things behind the keys of the form, as far as they exist and `user` may publish them."""
    ids_by_type: dict[int, list[int]] = {}
    for key in keys:
        content_type_id, _dash, object_id = key.partition("-")
        if content_type_id.isdecimal() and object_id.isdecimal():
            ids_by_type.setdefault(int(content_type_id), []).append(int(object_id))
    found = []
    for content_type in ContentType.objects.filter(pk__in=ids_by_type):
        model = content_type.model_class()
        if model and issubclass(model, DraftStateMixin):
            rows = model._default_manager.filter(pk__in=ids_by_type[content_type.pk])
            found += [row for row in rows if may_publish(user, row)]
    return found
