"""What a reader has chosen on the story overview: read from the address, counted, written back into addresses."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple
from urllib.parse import urlencode

from django.http import QueryDict

from stories.facets import FACETS, FacetTable, FacetValue, positions_in

MAX_QUERY_LENGTH = 200
NEWEST, RELEVANCE = "newest", "relevance"


@dataclass(frozen=True)
class Choice:
    """A value as the panel offers it. `count`: how many stories of this value the list would hold with it ticked."""

    value: FacetValue
    count: int
    is_chosen: bool


class Facet(NamedTuple):
    key: str
    name: str
    choices: list[Choice]

    @property
    def is_chosen(self) -> bool:
        return any(choice.is_chosen for choice in self.choices)


@dataclass(frozen=True)
class ActiveFilter:
    label: str
    language: str
    url: str  # the same list without this filter
    count: int  # how many stories that list has


class Selection:
    """Values within a facet widen the choice, facets narrow it. What the address says and nobody knows is ignored."""

    def __init__(self, table: FacetTable, parameters: QueryDict, ranked: list[int] | None = None):
        """`ranked`: page ids that the words in `q` find, best first; None without words."""
        self.table = table
        self.ranked = ranked
        self.words = words_in(parameters)
        self.chosen = {facet: self._known(facet, parameters.getlist(facet)) for facet in FACETS}
        self.sort = self._known_sort(parameters.get("sort", ""))

    def _known(self, facet: str, keys: list[str]) -> tuple[str, ...]:
        known = self.table.values[facet]
        current = (self.table.merged.get(key, key) for key in keys)
        return tuple(key for key in dict.fromkeys(current) if key in known)

    def _known_sort(self, wanted: str) -> str:
        if self.ranked is None:
            return NEWEST
        return NEWEST if wanted == NEWEST else RELEVANCE

    @cached_property
    def found(self) -> int:
        """The stories that the words find, whatever the filters say."""
        return self.table.everything if self.ranked is None else self.table.bits_of(self.ranked)

    def _of_facet(self, facet: str, without: str = "") -> int:
        keys = [key for key in self.chosen[facet] if key != without]
        if not keys:
            return self.table.everything
        bits = 0
        for key in keys:
            bits |= self.table.values[facet][key].bits
        return bits

    def _narrowed(self, *, except_facet: str = "") -> int:
        bits = self.found
        for facet in FACETS:
            if facet != except_facet:
                bits &= self._of_facet(facet)
        return bits

    @cached_property
    def page_ids(self) -> list[int]:
        """The stories of the list in its order."""
        ids = [self.table.ids[i] for i in positions_in(self._narrowed())]
        if self.sort == NEWEST:
            return ids
        kept = set(ids)
        return [pk for pk in self.ranked or [] if pk in kept]

    @cached_property
    def panel(self) -> list[Facet]:
        """Every facet with the values in use. Unchosen values that would find nothing are left out."""
        panel = []
        for facet, name in FACETS.items():
            rest = self._narrowed(except_facet=facet)
            choices = [
                Choice(value, (rest & value.bits).bit_count(), key in self.chosen[facet])
                for key, value in self.table.values[facet].items()
            ]
            choices = [choice for choice in choices if choice.count or choice.is_chosen]
            if choices:
                panel.append(Facet(facet, str(name), choices))
        return panel

    @cached_property
    def active(self) -> list[ActiveFilter]:
        filters = []
        for facet, keys in self.chosen.items():
            rest = self._narrowed(except_facet=facet)
            for key in keys:
                value = self.table.values[facet][key]
                count = (rest & self._of_facet(facet, without=key)).bit_count()
                filters.append(ActiveFilter(value.label, value.language, self.url(without=(facet, key)), count))
        return filters

    @property
    def ways_out(self) -> list[ActiveFilter]:
        """Filters whose removal alone would find something, the most helpful first."""
        return sorted((f for f in self.active if f.count), key=lambda f: -f.count)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.words or any(self.chosen.values()))

    def parameters(
        self, *, without: tuple[str, str] | None = None, words: str | None = None, sort: str | None = None
    ) -> list[tuple[str, str]]:
        """The address of this list as pairs, without one filter, or with other words or another order."""
        words = self.words if words is None else words
        pairs = [("q", words)] if words else []
        pairs += [(facet, key) for facet, keys in self.chosen.items() for key in keys if (facet, key) != without]
        if words and (sort or self.sort) == NEWEST:
            pairs.append(("sort", NEWEST))
        return pairs

    def url(self, **changes) -> str:
        """A relative address: `?…`, or `.` for the whole list."""
        query = urlencode(self.parameters(**changes))
        return f"?{query}" if query else "."

    @property
    def url_without_words(self) -> str:
        return self.url(words="")

    @property
    def url_by_newest(self) -> str:
        return self.url(sort=NEWEST)

    @property
    def url_by_relevance(self) -> str:
        return self.url(sort=RELEVANCE)


def words_in(parameters: QueryDict) -> str:
    return " ".join(parameters.get("q", "").split())[:MAX_QUERY_LENGTH]
