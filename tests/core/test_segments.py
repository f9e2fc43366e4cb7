"""Nothing that readers see stays in German: every text of every page type and block reaches the translator."""

import pytest
from wagtail.models import TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.segments.ingest import ingest_segments

from tests.core.filling import Filler, as_loaded
from tests.factories import locale, make_homes

pytestmark = pytest.mark.django_db
PAGE_TYPES = [model for model in get_page_models() if model._meta.app_label != "wagtailcore"]
SHARED_TEXTS = [model for model in get_snippet_models() if issubclass(model, TranslatableMixin)]


def label(model) -> str:
    return model._meta.label


def texts_for_translators(instance) -> list[str]:
    segments = extract_segments(instance)
    return [segment.string.data for segment in segments if isinstance(segment, StringSegmentValue)]


@pytest.fixture
def filler():
    return Filler(make_homes()[0])


@pytest.mark.parametrize("model", PAGE_TYPES + SHARED_TEXTS, ids=label)
def test_every_text_that_readers_see_reaches_the_translator(filler, model):
    instance = model(locale=locale("de"))
    filler.fill(instance)

    missing = set(filler.texts) - set(texts_for_translators(instance))

    assert filler.texts
    assert missing == set()


@pytest.mark.parametrize("model", PAGE_TYPES + SHARED_TEXTS, ids=label)
def test_every_translation_finds_its_place(filler, model):
    german, english = model(locale=locale("de")), model(locale=locale("en"))
    filler.fill(german)
    written = list(filler.texts)
    segments = [translated(segment) for segment in extract_segments(german)]

    ingest_segments(german, english, locale("de"), locale("en"), segments)
    as_loaded(english)

    assert {f"English {text}" for text in written} - set(texts_for_translators(english)) == set()


def translated(segment):
    if isinstance(segment, StringSegmentValue):
        segment.string.data = f"English {segment.string.data}"
    return segment


def test_every_block_of_every_page_type_was_filled(filler):
    """Otherwise the tests above would say nothing about it."""
    for model in PAGE_TYPES:
        page = model(locale=locale("de"))
        filler.fill(page)
        for field in page._meta.fields:
            if field.name == "body":
                assert {child.block_type for child in page.body} == set(field.stream_block.child_blocks)
