"""What translators have written for an object in one language, and what of it is confirmed."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from wagtail_localize.models import StringSegment, StringTranslation, Translation


@dataclass
class Known:
    """Every translation of an object into a language, also of texts that its source has no longer."""

    by_place: dict[tuple[str, str], StringTranslation] = field(default_factory=dict)
    by_text: dict[str, StringTranslation] = field(default_factory=dict)  # confirmed ones, the latest wins

    def at(self, path: str, text: str) -> StringTranslation | None:
        """Written for exactly this text in this place; may be carried over and not confirmed yet."""
        return self.by_place.get((path, text))

    def confirmed(self, path: str, text: str) -> StringTranslation | None:
        """Confirmed for this text in this place, or else in another one of the same object."""
        here = self.by_place.get((path, text))
        return here if here and is_confirmed(here) else self.by_text.get(text)

    def written_at(self, path: str) -> set[str]:
        """All confirmed translations that were ever written in this place."""
        return {row.data for (place, _), row in self.by_place.items() if place == path and is_confirmed(row)}


def known_translations(translation: Translation) -> Known:
    """With one query."""
    rows = (
        StringTranslation.objects.filter(
            context__object_id=translation.source.object_id, locale_id=translation.target_locale_id
        )
        .exclude(data="")
        .exclude(has_error=True)
        .select_related("translation_of", "context", "carried")
        .order_by("updated_at", "pk")
    )
    known = Known()
    for row in rows:
        known.by_place[row.context.path, row.translation_of.data] = row
        if is_confirmed(row):
            known.by_text[row.translation_of.data] = row
    return known


def is_confirmed(row: StringTranslation) -> bool:
    return carried_of(row) is None


def carried_of(row: StringTranslation):
    """Its mark if it was taken over from an earlier wording and nobody has looked at it yet; else None."""
    return getattr(row, "carried", None)


@dataclass(frozen=True)
class WorkingText:
    """A text of the version that translators work on."""

    path: str
    order: int
    text: str
    string_id: int
    context_id: int


def working_texts(translation: Translation) -> list[WorkingText]:
    rows = StringSegment.objects.filter(source_id=translation.source_id).order_by("order")
    values = rows.values_list("context__path", "order", "string__data", "string_id", "context_id")
    return [WorkingText(*row) for row in values]


def untranslated(texts: Iterable[WorkingText], known: Known) -> list[WorkingText]:
    """Those that have no translation at all; carried ones count as translated."""
    return [text for text in texts if known.at(text.path, text.text) is None]
