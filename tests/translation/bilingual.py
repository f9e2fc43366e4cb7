"""German pages with an English version that keeps up: made, edited, translated and read as people would."""

import re

from django.test import Client
from django.utils.translation import get_language, override
from wagtail.models import Page
from wagtail_localize.models import StringSegment, Translation, TranslationSource

from tests.factories import locale, make, make_homes
from translation.carrying import confirm
from translation.known import known_translations, untranslated, working_texts

MARK = "[en] "
MAIN = re.compile(r"<main.*</main>", re.DOTALL)
NOTE = re.compile(r"<div[^>]*data-translation-note.*?</div>", re.DOTALL)


def text(*paragraphs: str) -> tuple[str, str]:
    return "text", "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def heading(words: str) -> tuple[str, dict]:
    return "heading", {"text": words, "level": "h2", "anchor": ""}


def in_english(german: str) -> str:
    """A translation that shows what it translates. Short names of addresses stay what they are."""
    return f"{MARK}{german}"


def submit(german: Page, to: str = "en") -> Translation:
    source, _created = TranslationSource.get_or_create_from_instance(german)
    return Translation.objects.get_or_create(source=source, target_locale=locale(to))[0]


def translate_all(translation: Translation, words=in_english) -> None:
    """Writes whatever has no translation yet."""
    for each in untranslated(working_texts(translation), known_translations(translation)):
        data = each.text if each.path == "slug" else words(each.text)
        confirm(translation, path=each.path, text=each.text, data=data)


def make_bilingual(model, title: str, *, homes=None, parent=None, **values) -> tuple[Page, Page, Translation]:
    """A German page and its English version, both live, and the translation between them."""
    parent = parent or (homes or make_homes())[0]
    german = make(model, parent, title, **values)
    translation = submit(german)
    translate_all(translation)
    translation.save_target(publish=True)
    return fresh(german), fresh(translation.get_target_instance()), translation


def fresh(page: Page) -> Page:
    return type(page).objects.get(pk=page.pk)


def publish_with(page: Page, *, user=None, **values) -> Page:
    """Changes fields of the newest draft and publishes it."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision(user=user).publish(user=user)
    return fresh(page)


def blocks(page: Page) -> list[dict]:
    """The body as it is stored, to be changed and published again: ids stay."""
    return [dict(block) for block in page.body.get_prep_value()]


def read(page: Page) -> str:
    """What readers get as the main part of the page, byte for byte, without the note."""
    with override(get_language()):  # a visit leaves the page's language behind
        response = Client().get(page.url)
    assert response.status_code == 200, (page.url, response.status_code)
    main = MAIN.search(response.content.decode()).group()
    return NOTE.sub("", main)


def stored(block: tuple) -> dict:
    """A new block in the form in which `blocks` gives the present ones."""
    return {"type": block[0], "value": block[1]}


def segments(translation: Translation) -> list[str]:
    rows = StringSegment.objects.filter(source_id=translation.source_id).order_by("order")
    return list(rows.values_list("string__data", flat=True))
