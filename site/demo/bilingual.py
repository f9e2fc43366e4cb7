"""English versions through wagtail-localize: an editor who opens one sees both texts side by side, complete."""

from itertools import zip_longest

from django.db.models import Model
from wagtail.models import Locale
from wagtail_localize.models import (
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

from demo.content import ContentError


def translate(german: Model, english_draft: Model, *, locale: Locale, key: str) -> Model:
    """Makes or renews the version of `german` in `locale` from the texts of `english_draft`, and returns it.

    `english_draft` is an unsaved instance with the same blocks and ids. A page is published when the transaction
    commits. Raises ContentError where the two differ in more than words; `key` names the owner in the message.
    """
    pairs = pair_texts(german, english_draft, key=key)
    source, _ = TranslationSource.update_or_create_from_instance(german)
    translation, _ = Translation.objects.update_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    store_texts(source, locale, pairs, key=key)
    translation.save_target(publish=True)
    return translation.get_target_instance()


def pair_texts(german: Model, english: Model, *, key: str) -> dict[int, str]:
    """The English text for each German one, by the order of its segment in the whole object."""
    pairs = {}
    for source, target in zip_longest(extract_segments(german), extract_segments(english)):
        if source is None or target is None or _shape(source) != _shape(target):
            place = (source or target).path
            raise ContentError(f"{key}: German and English differ in more than words at {place}: {source} {target}")
        if isinstance(target, StringSegmentValue):
            pairs[target.order] = target.string.data
    return pairs


def _shape(segment) -> tuple:
    """What must be equal in both languages: place, kind, and for rich text the mark-up around the words."""
    shape = (type(segment), segment.path)
    if isinstance(segment, TemplateSegmentValue):
        return (*shape, segment.template)
    if isinstance(segment, StringSegmentValue):
        return (*shape, segment.attrs)
    return shape


def store_texts(source: TranslationSource, locale: Locale, texts: dict[int, str], *, key: str) -> None:
    """Stores the translation of every string of the source, by the order of its segment; replaces earlier ones."""
    translations: dict[tuple, StringTranslation] = {}
    segments = StringSegment.objects.filter(source=source).select_related("string", "context")
    for segment in segments:
        text = texts[segment.order]
        same = translations.setdefault(
            (segment.string_id, segment.context_id),
            StringTranslation(
                translation_of=segment.string,
                context=segment.context,
                locale=locale,
                data=text,
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            ),
        )
        if same.data != text:
            raise ContentError(f"{key}: one German text has two English ones: {same.data!r} and {text!r}")
    for model in (StringTranslation, SegmentOverride):
        model.objects.filter(context__object_id=source.object_id, locale=locale).delete()
    StringTranslation.objects.bulk_create(translations.values())
