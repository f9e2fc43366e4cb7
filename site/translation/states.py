"""How far a translation is: counted at each publish, kept for the desk and the note to readers."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone
from wagtail_localize.models import Translation

from core import generation
from translation.alignment import Piece, Standing
from translation.comparing import Comparison, Finding, compare
from translation.known import known_translations, working_texts
from translation.models import CarriedTranslation, OpenSegment, SourceVersion, TranslationState


def state_of(translation: Translation) -> TranslationState:
    state, _created = TranslationState.objects.get_or_create(translation=translation)
    return state


def comparison_of(translation: Translation, published: Sequence[Piece]) -> Comparison:
    """Of the texts of the published source with what is confirmed."""
    return compare(working_texts(translation), known_translations(translation), published)


@transaction.atomic
def store(state: TranslationState, comparison: Comparison) -> None:
    """Replaces what is remembered about open texts. `state` is changed, but not saved."""
    outdated = _each_once(comparison.standing(Standing.OUTDATED))
    missing = _each_once(comparison.standing(Standing.MISSING))
    rows = [
        OpenSegment(
            state=state,
            standing=finding.standing.value,
            path=finding.path,
            order=finding.order,
            text=finding.text,
            previous_text=finding.previous_text,
            previous_translation=finding.previous_translation,
        )
        for finding in sorted([*outdated, *missing], key=lambda finding: finding.order)
    ]
    rows += [
        OpenSegment(
            state=state,
            standing=OpenSegment.State.GONE,
            path=text.path,
            order=text.order,
            previous_text=text.text,
        )
        for text in comparison.gone
    ]
    state.segments.all().delete()
    OpenSegment.objects.bulk_create(rows)
    state.outdated, state.missing, state.gone = len(outdated), len(missing), len(comparison.gone)


def _each_once(findings: list[Finding]) -> list[Finding]:
    """The same words twice in one place have one translation."""
    return list({(finding.path, finding.text): finding for finding in reversed(findings)}.values())


def recount(state: TranslationState) -> None:
    """After some of the open texts were dealt with."""
    standings = list(state.segments.values_list("standing", flat=True))
    state.outdated = standings.count(OpenSegment.State.OUTDATED)
    state.missing = standings.count(OpenSegment.State.MISSING)
    state.gone = standings.count(OpenSegment.State.GONE)
    state.save(update_fields=["outdated", "missing", "gone"])


def settle(state: TranslationState, *, version: SourceVersion, omitted: list, published_at: datetime | None) -> None:
    """A version of the translation went live that was made from `version` of the source.

    The state has just been compared with the published source, which went live last at `published_at`.
    """
    state.confirmed_version = version
    state.omitted = omitted
    state.submitted_at = state.submitted_by = None
    is_newest = version.digest == state.compared_digest or (
        state.changed_at is not None and version.created_at >= state.changed_at
    )
    if is_newest and not omitted and not has_carried(state.translation):
        state.changed_at = None
    elif state.changed_at is None and not is_newest and _has_later(version):
        state.changed_at = published_at or timezone.now()  # an earlier draft was published again
    state.save()
    generation.bump()


def _has_later(version: SourceVersion) -> bool:
    return SourceVersion.objects.filter(source_id=version.source_id, created_at__gt=version.created_at).exists()


def is_what_readers_have(state: TranslationState, digest: str) -> bool:
    """Whether the live translation was made from that version of the source, and all of it."""
    version = state.confirmed_version
    return (
        version is not None and version.digest == digest and not state.omitted and not has_carried(state.translation)
    )


def has_carried(translation: Translation) -> bool:
    """Whether the version that translators work on still has texts nobody has confirmed."""
    return carried_texts(translation).exists()


def carried_texts(translation: Translation) -> QuerySet[CarriedTranslation]:
    """The marks of those texts."""
    return CarriedTranslation.objects.filter(
        string_translation__locale_id=translation.target_locale_id,
        string_translation__context__object_id=translation.source.object_id,
        string_translation__translation_of__segments__source_id=translation.source_id,
        string_translation__translation_of__segments__context_id=F("string_translation__context_id"),
    )
