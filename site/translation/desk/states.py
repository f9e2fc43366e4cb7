"""The state of every version of every page, as the database computes it: one query, however many pages."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    Exists,
    F,
    IntegerField,
    Model,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    TextChoices,
    Value,
    When,
)
from django.db.models.functions import Cast
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, Locale, Page, WorkflowState
from wagtail_localize.models import Translation, TranslationSource

from translation import machine
from translation.models import TranslationState


class VersionState(TextChoices):
    SOURCE = "source", _("source")
    MISSING = "missing", _("missing")
    BY_HAND = "by-hand", _("by hand")
    REVIEW = "review", _("waiting for review")
    OUTDATED = "outdated", _("outdated")
    DRAFT = "draft", _("draft")
    MACHINE = "machine", _("machine-made")
    UP_TO_DATE = "up-to-date", _("up to date")


def originals(model: type[Model], default: Locale) -> QuerySet:
    """One row for each thing, whatever its languages: the version that the others are translated from.

    Of versions that were written by hand side by side, the one in the site's language.
    """
    enabled = Translation.objects.filter(source__in=_sources(), enabled=True)
    is_target = Exists(enabled.filter(target_locale_id=OuterRef("locale_id")))
    is_source = Exists(
        TranslationSource.objects.filter(
            object_id=OuterRef("translation_key"), locale_id=OuterRef("locale_id"), translations__enabled=True
        )
    )
    twin = model._default_manager.filter(translation_key=OuterRef("translation_key"), locale_id=default.pk)
    if issubclass(model, Page):
        twin = twin.filter(alias_of=None)
    rows = model._default_manager.exclude(is_target).filter(Q(locale_id=default.pk) | is_source | ~Exists(twin))
    return rows.filter(alias_of=None, depth__gt=1) if issubclass(model, Page) else rows


def _sources() -> QuerySet:
    """Of the thing in the row, inside a subquery. With a join SQLite would read all translations into the language."""
    return TranslationSource.objects.filter(object_id=OuterRef(OuterRef("translation_key"))).values("pk")


def with_states(rows: QuerySet, locales: list[Locale]) -> QuerySet:
    """Adds for each language `state_de`, `open_de`, `changed_de`, `target_de`, `translation_de` and `person_de`.

    And `machine_de`: how many texts a machine wrote that nobody has confirmed.
    """
    model = rows.model
    for locale in locales:
        target = model._default_manager.filter(translation_key=OuterRef("translation_key"), locale_id=locale.pk)
        if issubclass(model, Page):
            target = target.filter(alias_of=None)
        enabled = Translation.objects.filter(source__in=_sources(), target_locale_id=locale.pk, enabled=True)
        state = TranslationState.objects.filter(
            translation__source__in=_sources(),
            translation__target_locale_id=locale.pk,
            translation__enabled=True,
        )
        code = locale.language_code
        rows = rows.annotate(
            **{
                f"target_{code}": Subquery(target.values("pk")[:1]),
                f"translation_{code}": Subquery(enabled.values("pk")[:1]),
                f"open_{code}": Subquery(
                    state.annotate(waiting=F("outdated") + F("missing")).values("waiting")[:1],
                    output_field=IntegerField(),
                ),
                f"changed_{code}": Subquery(state.values("changed_at")[:1], output_field=DateTimeField()),
                f"machine_{code}": machine.number_of(locale.pk, object_id=OuterRef("translation_key")),
                f"submitted_{code}": Subquery(state.values("submitted_at")[:1], output_field=DateTimeField()),
            }
        )
        rows = _with_drafts(rows, target, code)
        rows = rows.annotate(**{f"state_{code}": _state(locale)})
    return rows


def _with_drafts(rows: QuerySet, target: QuerySet, code: str) -> QuerySet:
    """Who wrote last, and whether readers have it. Snippets without drafts are always live."""
    if not issubclass(rows.model, DraftStateMixin):
        return rows.annotate(
            **{
                f"live_{code}": Value(True),
                f"draft_{code}": Value(False),
                f"review_{code}": Value(False),
                f"person_{code}": Value(None, output_field=IntegerField()),
            }
        )
    in_progress = WorkflowState.objects.filter(
        base_content_type=ContentType.objects.get_for_model(rows.model),
        status__in=[WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES],
        object_id=Cast(OuterRef(f"target_{code}"), CharField()),
    )
    return rows.annotate(
        **{
            f"live_{code}": Subquery(target.values("live")[:1]),
            f"draft_{code}": Subquery(target.values("has_unpublished_changes")[:1]),
            f"review_{code}": Exists(in_progress),
            f"person_{code}": Subquery(target.values("latest_revision__user_id")[:1]),
        }
    )


def _state(locale: Locale) -> Case:
    code = locale.language_code
    return Case(
        When(locale_id=locale.pk, then=Value(VersionState.SOURCE.value)),
        When(**{f"target_{code}__isnull": True}, then=Value(VersionState.MISSING.value)),
        When(**{f"translation_{code}__isnull": True}, then=Value(VersionState.BY_HAND.value)),
        When(
            Q(**{f"review_{code}": True}) | Q(**{f"submitted_{code}__isnull": False}),
            then=Value(VersionState.REVIEW.value),
        ),
        When(**{f"live_{code}": False}, then=Value(VersionState.DRAFT.value)),
        When(**{f"open_{code}__gt": 0}, then=Value(VersionState.OUTDATED.value)),
        # Translated, but readers do not have it yet.
        When(
            Q(**{f"draft_{code}": True}) | Q(**{f"changed_{code}__isnull": False}),
            then=Value(VersionState.DRAFT.value),
        ),
        When(**{f"machine_{code}__gt": 0}, then=Value(VersionState.MACHINE.value)),
        default=Value(VersionState.UP_TO_DATE.value),
        output_field=CharField(),
    )
