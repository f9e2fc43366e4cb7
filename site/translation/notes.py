"""What readers of a translation are told when its source has moved on."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from wagtail.models import Page

from core import generation
from core.languages import translations_of
from translation.models import TranslationState


@dataclass(frozen=True)
class Note:
    changed_at: datetime
    source_code: str
    source_url: str


def note_on(page: Page) -> Note | None:
    """None unless the live translation lacks a change of its source. Asks nothing for all other pages."""
    found = _outdated().get((page.translation_key, page.locale_id)) if page.alias_of_id is None else None
    if found is None:
        return None
    changed_at, source_code = found
    source = translations_of(page).get(source_code)
    return Note(changed_at, source_code, source.url) if source else None


def _outdated() -> dict[tuple[UUID, int], tuple[datetime, str]]:
    """Of the whole site, kept until something published changes."""
    return generation.cached("translation-notes", _find_outdated)


def _find_outdated() -> dict:
    rows = TranslationState.objects.filter(changed_at__isnull=False, translation__enabled=True).values_list(
        "translation__source__object_id",
        "translation__target_locale_id",
        "changed_at",
        "translation__source__locale__language_code",
    )
    return {(key, locale_id): (changed_at, code) for key, locale_id, changed_at, code in rows}
