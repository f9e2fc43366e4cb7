"""Takes translations along when translators go over to a new version of the source."""

from collections.abc import Callable, Iterable

from django.db import transaction
from django.utils import timezone
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    String,
    StringTranslation,
    Translation,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.strings import StringValue

from translation.alignment import Piece, Standing
from translation.comparing import Comparison, Finding, compare
from translation.known import known_translations, working_texts
from translation.machine import is_machine_made
from translation.models import CarriedTranslation
from translation.sources import translations_of, version_of
from translation.states import state_of, store


def take_over(source: TranslationSource) -> None:
    """Lets translators work on what is published now. Nothing that readers see changes."""
    source.update_from_db()  # carries translations along: see `translation.upstream`


def take_over_draft(source: TranslationSource) -> None:
    """Lets translators work on the newest draft of the source, so that both can go live together."""
    draft = source.get_source_instance().get_latest_revision_as_object()
    TranslationSource.update_or_create_from_instance(draft)


@transaction.atomic
def refresh_and_carry(source: TranslationSource, refresh: Callable[[], None]) -> None:
    """`refresh` replaces the texts of the source. What was translated before is taken to its new place."""
    before = [(translation, working_texts(translation)) for translation in translations_of(source)]
    refresh()
    if not before:
        return
    version_of(source)  # remembers when it was taken over
    for translation, working in before:
        new = working_texts(translation)
        known = known_translations(translation)
        comparison = compare(working, known, [Piece(text.path, text.text) for text in new])
        places = {(text.path, text.text): (text.string_id, text.context_id) for text in new}
        _carry(translation, comparison, places, known)
        _carry_overrides(translation)
        state = state_of(translation)
        store(state, comparison)
        state.save()


def _carry(translation: Translation, comparison: Comparison, places: dict, known) -> None:
    moved, outdated = {}, {}
    for finding in comparison.findings:
        if known.at(finding.path, finding.text):
            continue
        if finding.standing is Standing.CONFIRMED:
            moved[places[finding.path, finding.text]] = _copy(finding.translation, translation)
        elif finding.standing is Standing.OUTDATED:
            outdated[places[finding.path, finding.text]] = (_copy(finding.previous, translation), finding)
    for (string_id, context_id), row in [*moved.items(), *((place, row) for place, (row, _) in outdated.items())]:
        row.translation_of_id, row.context_id = string_id, context_id
    # A translation with an error may stand in the new place already: it is the translator's, and stays.
    StringTranslation.objects.bulk_create(moved.values(), ignore_conflicts=True)
    for row, finding in outdated.values():
        _mark_carried(row, finding)


def _copy(row: StringTranslation, translation: Translation) -> StringTranslation:
    return StringTranslation(
        locale_id=translation.target_locale_id,
        data=row.data,
        translation_type=row.translation_type,
        tool_name=row.tool_name,
        last_translated_by_id=row.last_translated_by_id,
        updated_at=timezone.now(),
    )


def _mark_carried(row: StringTranslation, finding: Finding) -> None:
    place = {
        "locale_id": row.locale_id,
        "translation_of_id": row.translation_of_id,
        "context_id": row.context_id,
    }
    if StringTranslation.objects.filter(**place).exists():
        return
    row.is_being_carried = True  # saving is not confirming: see `translation.signals`
    row.save()
    CarriedTranslation.objects.create(
        string_translation=row,
        previous_text=finding.previous_text,
        previous_translation=finding.previous_translation,
    )


def _carry_overrides(translation: Translation) -> None:
    """A link or picture that has a version of its own keeps it when its block moves."""
    overrides = SegmentOverride.objects.filter(
        locale_id=translation.target_locale_id, context__object_id=translation.source.object_id
    ).select_related("context")
    by_name = {name: override for override in overrides if (name := _link(override.context.path))}
    taken = {override.context_id for override in overrides}
    if not by_name:
        return
    rows = OverridableSegment.objects.filter(source_id=translation.source_id).exclude(context_id__in=taken)
    SegmentOverride.objects.bulk_create(
        SegmentOverride(
            locale_id=translation.target_locale_id,
            context=row.context,
            data_json=by_name[name].data_json,
            last_translated_by_id=by_name[name].last_translated_by_id,
        )
        for row in rows.select_related("context")
        if (name := _link(row.context.path)) in by_name
    )


def _link(path: str) -> str:
    """Links in rich text are known by their address, in quotation marks; other values only by their place: ""."""
    _, quote, address = path.partition(".'")
    return quote and address


def confirm(translation: Translation, *, path: str, text: str, data: str, user=None) -> StringTranslation:
    """Writes the translation of a text in a place, whether translators have taken that version over or not.

    Raises ValueError if the translation is no text that may stand there.
    """
    StringValue.from_translated_html(data)
    string = String.from_value(translation.source.locale_id, StringValue(text))
    context, _created = TranslationContext.objects.get_or_create(object_id=translation.source.object_id, path=path)
    row, _created = StringTranslation.objects.update_or_create(
        translation_of=string,
        locale_id=translation.target_locale_id,
        context=context,
        defaults={
            "data": data,
            "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            "tool_name": "",
            "last_translated_by": user,
            "has_error": False,
            "field_error": "",
        },
    )
    return row


def confirm_all(translation: Translation, findings: Iterable[Finding], *, user=None) -> None:
    """Says of each outdated text that its earlier translation is still right.

    What a machine wrote stays marked: nobody has looked at it.
    """
    for finding in findings:
        row = confirm(translation, path=finding.path, text=finding.text, data=finding.previous_translation, user=user)
        if is_machine_made(finding.previous):
            row.translation_type, row.tool_name = finding.previous.translation_type, finding.previous.tool_name
            row.save(update_fields=["translation_type", "tool_name"])
