"""Thousands of pages in two languages, written straight into the tables: for counting queries and measuring time."""

from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    TranslatableObject,
    Translation,
    TranslationContext,
    TranslationSource,
)

from home.models import ContentPage
from tests.factories import locale
from translation.models import TranslationState


def make_many(homes: tuple[Page, Page], number: int) -> None:
    """`number` more German pages with an English version each, every second of which waits for its translator.

    Only what lists of pages read: the rows of `ContentPage` itself are left out.
    """
    content_type = ContentType.objects.get_for_model(ContentPage)
    first = max(home.get_children().count() for home in homes) + 1
    keys = [UUID(int=(first + place) << 64) for place in range(number)]
    for home, code in zip(homes, ("de", "en"), strict=True):
        Page.objects.bulk_create(
            Page(
                path=Page._get_path(home.path, home.depth + 1, first + place),
                depth=home.depth + 1,
                title=f"Seite {first + place}",
                draft_title=f"Seite {first + place}",
                slug=f"viele-{first + place}",
                url_path=f"{home.url_path}viele-{first + place}/",
                live=True,
                locale=locale(code),
                translation_key=key,
                content_type=content_type,
            )
            for place, key in enumerate(keys)
        )
        home.numchild = first - 1 + number
        Page.objects.filter(pk=home.pk).update(numchild=home.numchild)
    TranslatableObject.objects.bulk_create(
        TranslatableObject(translation_key=key, content_type=content_type) for key in keys
    )
    now = timezone.now()
    sources = TranslationSource.objects.bulk_create(
        TranslationSource(
            object_id=key,
            specific_content_type=content_type,
            locale=locale("de"),
            object_repr=f"Seite {first + place}",
            content_json="{}",
            created_at=now,
            last_updated_at=now,
        )
        for place, key in enumerate(keys)
    )
    translations = Translation.objects.bulk_create(
        Translation(source=source, target_locale=locale("en")) for source in sources
    )
    _write_a_text(sources)
    TranslationState.objects.bulk_create(
        TranslationState(translation=translation, outdated=place % 2, changed_at=now if place % 2 else None)
        for place, translation in enumerate(translations)
    )


def _write_a_text(sources: list[TranslationSource]) -> None:
    """One that is translated, for each source."""
    german, english = locale("de"), locale("en")
    strings = String.objects.bulk_create(
        String(locale=german, data=source.object_repr, data_hash=String._get_data_hash(source.object_repr))
        for source in sources
    )
    contexts = TranslationContext.objects.bulk_create(
        TranslationContext(object_id=source.object_id, path="title", path_id=TranslationContext._get_path_id("title"))
        for source in sources
    )
    StringSegment.objects.bulk_create(
        StringSegment(source=source, string=string, context=context, order=0)
        for source, string, context in zip(sources, strings, contexts, strict=True)
    )
    StringTranslation.objects.bulk_create(
        StringTranslation(
            translation_of=string, context=context, locale=english, data="Page", translation_type="manual"
        )
        for string, context in zip(strings, contexts, strict=True)
    )
