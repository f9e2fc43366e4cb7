"""Sources and their translations: who translates what, and which texts a version consists of."""

import hashlib
import json

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet
from modelcluster.models import ClusterableModel, get_serializable_data_for_fields
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from translation.alignment import Piece
from translation.models import SourceVersion


def source_of(instance: Model) -> TranslationSource | None:
    """The source that `instance` is, if it was ever submitted for translation; else None."""
    if not isinstance(instance, TranslatableMixin):
        return None
    return TranslationSource.objects.filter(object_id=instance.translation_key, locale_id=instance.locale_id).first()


def translation_into(instance: Model) -> Translation | None:
    """The translation whose result `instance` is; None for sources and for versions written by hand."""
    if not isinstance(instance, TranslatableMixin):
        return None
    return (
        Translation.objects.filter(
            source__object_id=instance.translation_key, target_locale_id=instance.locale_id, enabled=True
        )
        .exclude(source__locale_id=instance.locale_id)
        .select_related("source", "target_locale", "source__locale")
        .first()
    )


def translations_of(source: TranslationSource) -> QuerySet[Translation]:
    """Those that follow the source; the ones that are written by hand are left out."""
    return source.translations.filter(enabled=True).select_related("target_locale", "source", "source__locale")


def texts_of(instance: Model) -> list[Piece]:
    """Every text that is translated, in reading order. Several paragraphs of one rich text share their path."""
    return [
        Piece(segment.path, segment.string.data)
        for segment in extract_segments(instance)
        if isinstance(segment, StringSegmentValue)
    ]


def content_of(instance: Model) -> dict:
    """As wagtail-localize and revisions store it."""
    if isinstance(instance, ClusterableModel):
        return json.loads(instance.to_json())
    return json.loads(json.dumps(get_serializable_data_for_fields(instance), cls=DjangoJSONEncoder))


def digest_of(model: type[Model], content: dict) -> str:
    """Of everything that waits for its translation: texts and blocks, not the facts that follow at once."""
    waiting = {
        field.field_name: content.get(field.field_name)
        for field in get_translatable_fields(model)
        if not isinstance(field, SynchronizedField)
    }
    return hashlib.sha256(json.dumps(waiting, sort_keys=True).encode()).hexdigest()


def version_of(source: TranslationSource) -> SourceVersion:
    """The version of the source that translators work on now."""
    digest = digest_of(source.specific_content_type.model_class(), json.loads(source.content_json))
    version, _created = SourceVersion.objects.get_or_create(
        source=source, digest=digest, defaults={"content_json": source.content_json}
    )
    return version
