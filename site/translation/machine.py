"""Texts that a machine has translated and nobody has looked at yet.

wagtail-localize asks a machine only where `WAGTAILLOCALIZE_MACHINE_TRANSLATOR` names one, which no setting of ours
does, and only when somebody presses its button. What comes back counts as translated and may go live, as in
wagtail-localize: whoever publishes answers for it. But it is marked until a person confirms or rewrites it, the memory
does not offer it to others, PO files carry it as fuzzy, and neither a minor edit nor "still right for all" confirms it
unread.
"""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, QuerySet, Subquery
from wagtail_localize.models import StringSegment, StringTranslation, Translation

MACHINE = StringTranslation.TRANSLATION_TYPE_MACHINE
TEXT = ("context__path", "string__data")


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


def unconfirmed(locale_id, **source) -> QuerySet[StringSegment]:
    """Texts of the versions that translators work on, with `machine_row`; outdated ones wait as such.

    `source` says which sources; it and `locale_id` may be `OuterRef`s. It starts from the few texts of a source, so
    that a matrix of many pages does not read all translations for each of them.
    """
    rows = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=locale_id,
        translation_type=MACHINE,
        has_error=False,
        carried__isnull=True,
    ).exclude(data="")
    segments = StringSegment.objects.filter(**{f"source__{name}": value for name, value in source.items()})
    return segments.annotate(machine_row=Subquery(rows.values("pk")[:1])).exclude(machine_row=None)


def number_of(locale_id, **source) -> Subquery:
    """How many there are, for a query over many things; None where there are none."""
    rows = unconfirmed(locale_id, **source).order_by().values("source__object_id")
    return Subquery(rows.annotate(number=Count("machine_row", distinct=True)).values("number"))


def machine_texts(translation: Translation) -> list[MachineText]:
    """In reading order."""
    segments = unconfirmed(translation.target_locale_id, pk=translation.source_id).order_by("order")
    places = {row: (path, text) for row, path, text in segments.values_list("machine_row", *TEXT)}
    rows = StringTranslation.objects.in_bulk(places)
    return [MachineText(pk, *place, rows[pk].data, rows[pk].tool_name) for pk, place in places.items()]


def wordings_translated_by_machine(translation: Translation) -> set[str]:
    """Every text, earlier ones too, whose translation comes from a machine and was never confirmed."""
    rows = StringTranslation.objects.filter(
        translation_type=MACHINE,
        context__object_id=translation.source.object_id,
        locale_id=translation.target_locale_id,
    )
    return set(rows.values_list("translation_of__data", flat=True))
