"""Which stories have which value, as bits: narrowing down and counting are a few operations on whole numbers.

One table per story overview, built with four queries and kept until something published changes. A bit per story in
a Python int makes 10,000 stories 1.25 kB a value, and counting every value of every facet takes well under a
millisecond. Counting in SQL was measured first: one GROUP BY per facet over 90,000 rows, some 300 ms on SQLite.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from core import generation
from core.languages import code_of
from core.models import Topic, TopicOnPage
from stories.evidence import Evidence

EVIDENCE = "evidence"
TOPIC_KINDS = (
    Topic.Kind.SECTOR,
    Topic.Kind.TECHNOLOGY,
    Topic.Kind.FIELD_OF_ACTION,
    Topic.Kind.COMPANY_SIZE,
    Topic.Kind.PARTICIPATION_FORMAT,
)
FACETS = {str(kind.value): kind.label for kind in TOPIC_KINDS} | {EVIDENCE: _("Evidence")}


@dataclass(frozen=True)
class FacetValue:
    facet: str
    key: str  # the topic's neutral key, so that an address keeps its meaning in every language
    label: str
    language: str  # of the label
    bits: int  # bit i stands for `FacetTable.ids[i]`


@dataclass(frozen=True)
class FacetTable:
    ids: list[int]  # newest first
    values: dict[str, dict[str, FacetValue]]  # by facet, then by key, in the order in which they are shown
    merged: dict[str, str]  # keys of topics that went into another one: old addresses go on working

    @property
    def everything(self) -> int:
        return (1 << len(self.ids)) - 1

    def bits_of(self, page_ids: Iterable[int]) -> int:
        wanted = set(page_ids)
        return as_bits((i for i, pk in enumerate(self.ids) if pk in wanted), len(self.ids))


def as_bits(positions: Iterable[int], length: int) -> int:
    marks = bytearray(length // 8 + 1)
    for position in positions:
        marks[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(marks, "little")


def positions_in(bits: int) -> list[int]:
    """The positions of the bits that are set, in rising order."""
    return [i for i, bit in enumerate(reversed(bin(bits)[2:])) if bit == "1"]


def facet_table(index) -> FacetTable:
    return generation.cached(f"facets:{index.pk}", lambda: build(index))


def build(index) -> FacetTable:
    rows = list(index.stories().values_list("pk", "evidence"))
    position = {pk: i for i, (pk, _evidence) in enumerate(rows)}
    length = len(rows)
    values = {facet: {} for facet in FACETS}
    for topic, positions in _topic_positions(index, position):
        bits = as_bits(positions, length)
        values[topic.kind][topic.slug] = FacetValue(topic.kind, topic.slug, topic.label, topic.label_language, bits)
    for evidence in Evidence:
        bits = as_bits((position[pk] for pk, value in rows if value == evidence), length)
        if bits:
            label, code = str(evidence.label), code_of(index)
            values[EVIDENCE][evidence.value] = FacetValue(EVIDENCE, evidence.value, label, code, bits)
    merged = Topic.objects.filter(merged_into__isnull=False).values_list("slug", "merged_into__slug")
    return FacetTable([pk for pk, _evidence in rows], values, dict(merged))


def _topic_positions(index, position: dict[int, int]) -> list[tuple[Topic, list[int]]]:
    """For each topic in use, in the editors' order, where its stories stand."""
    items = TopicOnPage.objects.filter(
        content_object__path__startswith=index.path, content_object__depth=index.depth + 1, tag__kind__in=TOPIC_KINDS
    ).values_list(Coalesce("tag__merged_into", "tag"), "content_object_id")
    places: dict[int, list[int]] = {}
    for topic_id, page_id in items:
        if page_id in position:
            places.setdefault(topic_id, []).append(position[page_id])
    topics = Topic.objects.filter(pk__in=places).prefetch_related("names__locale")
    return [(topic, places[topic.pk]) for topic in topics]
