"""Makes the target of a translation from a version of its source, without touching what readers see."""

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Model
from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page
from wagtail_localize.fields import copy_synchronised_fields
from wagtail_localize.models import SegmentOverride, Translation, TranslationSource
from wagtail_localize.segments import (
    OverridableSegmentValue,
    RelatedObjectSegmentValue,
    StringSegmentValue,
)
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.segments.ingest import ingest_segments
from wagtail_localize.strings import StringValue

from translation.facts import copy_facts, overridden_names
from translation.known import Known, known_translations
from translation.leaving_out import without_texts
from translation.models import SourceVersion


@dataclass
class Built:
    """An unsaved target. `missing` are the texts that stand in it in the source's language."""

    instance: Model
    missing: list[list[str]] = field(default_factory=list)
    omitted: list[list[str]] = field(default_factory=list)


def build(
    translation: Translation, target: Model, *, version: SourceVersion | None = None, leave_out: bool = False
) -> Built:
    """Fills `target` from the texts that translators work on, or from an earlier `version` of the source.

    With `leave_out` the texts that have no translation are taken out of the target; raises CannotBeLeftOut.
    """
    source = translation.source
    original = original_of(source, version)
    known = known_translations(translation)
    segments, untranslated = translated(extract_segments(original), known, translation)
    places = [[segment.path, segment.string.data] for segment in untranslated]
    if leave_out and untranslated:
        segments = without_texts(original, segments, untranslated)
    copy_synchronised_fields(original, target)
    # The facts of the day, not those of the day when translators took the version over.
    copy_facts(source.get_source_instance(), target, but=overridden_names(translation))
    ingest_segments(original, target, source.locale, translation.target_locale, segments)
    if isinstance(target, Page):
        target.slug = find_available_slug(target.get_parent(), slugify(target.slug), ignore_page_id=target.pk)
    return Built(target, omitted=places) if leave_out else Built(target, missing=places)


def original_of(source: TranslationSource, version: SourceVersion | None) -> Model:
    if version is None:
        return source.as_instance()
    earlier = copy.copy(source)
    earlier.content_json = version.content_json
    return earlier.as_instance()


def translated(segments: Iterable, known: Known, translation: Translation) -> tuple[list, list[StringSegmentValue]]:
    """The segments in the target's language, and those among them that have no translation."""
    overrides = _overrides(translation)
    done, missing = [], []
    for segment in segments:
        if isinstance(segment, StringSegmentValue):
            row = known.at(segment.path, segment.string.data)
            row = row or known.confirmed(segment.path, segment.string.data)
            if row is None:
                missing.append(segment)
            else:
                segment = _with_text(segment, row.data)
        elif isinstance(segment, OverridableSegmentValue):
            if segment.path not in overrides:
                continue
            segment = OverridableSegmentValue(segment.path, overrides[segment.path], order=segment.order)
        elif isinstance(segment, RelatedObjectSegmentValue) and not _exists(segment, translation.target_locale):
            continue
        done.append(segment)
    return done, missing


def _with_text(segment: StringSegmentValue, data: str) -> StringSegmentValue:
    return StringSegmentValue(segment.path, StringValue(data), attrs=segment.attrs).with_order(segment.order)


def _overrides(translation: Translation) -> dict:
    rows = SegmentOverride.objects.filter(
        locale_id=translation.target_locale_id, context__object_id=translation.source.object_id, has_error=False
    ).select_related("context")
    return {row.context.path: row.data for row in rows}


def _exists(segment: RelatedObjectSegmentValue, locale: Locale) -> bool:
    try:
        segment.get_instance(locale)
    except ObjectDoesNotExist:
        return False
    return True
