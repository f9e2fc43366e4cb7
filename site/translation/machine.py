"""Texts that a machine has translated and nobody has looked at yet.

wagtail-localize asks a machine only where `WAGTAILLOCALIZE_MACHINE_TRANSLATOR` names one, which no setting of ours
does, and only when somebody presses its button. What comes back counts as translated and may go live, as in
wagtail-localize: whoever publishes answers for it. But it is marked until a person confirms or rewrites it, the memory
does not offer it to others, PO files carry it as fuzzy, and neither a minor edit nor "still right for all" confirms it
unread.
"""

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from translation.known import working_texts

MACHINE = StringTranslation.TRANSLATION_TYPE_MACHINE


@dataclass(frozen=True)
class MachineText:
    """`pk` is that of wagtail-localize's own record."""

    pk: int
    path: str
    text: str
    translation: str
    tool: str

    @property
    def key(self) -> str:
        """Tells it from the open texts of the same page."""
        return f"machine-{self.pk}"


def is_machine_made(row: StringTranslation) -> bool:
    return row.translation_type == MACHINE


def unconfirmed(object_id, locale_id) -> QuerySet[StringTranslation]:
    """Those in the version that translators work on; outdated ones wait as such. Takes values or `OuterRef`s."""
    in_work = StringSegment.objects.filter(
        source__object_id=OuterRef("context__object_id"),
        source__locale_id=OuterRef("translation_of__locale_id"),
        string_id=OuterRef("translation_of_id"),
        context_id=OuterRef("context_id"),
    )
    rows = StringTranslation.objects.filter(
        Exists(in_work),
        translation_type=MACHINE,
        has_error=False,
        carried__isnull=True,
        context__object_id=object_id,
        locale_id=locale_id,
    )
    return rows.exclude(data="")


def number_of(object_id, locale_id) -> Subquery:
    """How many there are, for a query over many things; None where there are none."""
    rows = unconfirmed(object_id, locale_id).order_by().values("locale_id")
    return Subquery(rows.annotate(number=Count("pk")).values("number"))


def machine_texts(translation: Translation) -> list[MachineText]:
    """In reading order."""
    rows = unconfirmed(translation.source.object_id, translation.target_locale_id)
    by_place = {(row.translation_of_id, row.context_id): row for row in rows}
    if not by_place:
        return []
    places = {(text.string_id, text.context_id): text for text in working_texts(translation)}
    return [
        MachineText(by_place[place].pk, text.path, text.text, by_place[place].data, by_place[place].tool_name)
        for place, text in places.items()
        if place in by_place
    ]


def wordings_translated_by_machine(translation: Translation) -> set[str]:
    """Every text, earlier ones too, whose translation comes from a machine and was never confirmed."""
    rows = StringTranslation.objects.filter(
        translation_type=MACHINE,
        context__object_id=translation.source.object_id,
        locale_id=translation.target_locale_id,
    )
    return set(rows.values_list("translation_of__data", flat=True))
