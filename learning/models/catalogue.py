"""The modules of an index page, narrowed by what the address asks for. The number of queries is constant."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.languages import code_of
from core.listing import as_cards
from core.models import Topic, TopicOnPage
from core.visibility import listed
from learning.domain.memory import Memory
from learning.domain.outline import Module
from learning.domain.progress import ModuleProgress
from learning.models.outlines import outlines

MINUTES = (60, 75, 90)


@dataclass(frozen=True)
class Entry:
    """A module in the list; `facets` are the values of each facet it has."""

    page: Page
    module: Module
    facets: dict[str, set[str]]


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    count: int
    is_chosen: bool
    language: str = ""


@dataclass(frozen=True)
class Facet:
    """One question of the filter form; `name` is its name in the address."""

    name: str
    title: str
    choices: list[Choice]


class Catalogue:
    """`entries` are those that match; facets count all modules, so that no choice looks empty by accident."""

    def __init__(self, entries: list[Entry], topics: dict[str, Topic], chosen: dict[str, list[str]]):
        self.all_entries = entries
        self.topics = topics
        self.chosen = chosen
        self.entries = [entry for entry in entries if self._matches(entry)]

    @classmethod
    def of(cls, index: Page, query: QueryDict) -> "Catalogue":
        from learning.models.module import ModulePage

        pages = as_cards(listed(ModulePage.objects.child_of(index)).order_by("path"))
        known = outlines(code_of(index))
        topics, by_page = _topics_of(pages)
        entries = [
            Entry(page, known[str(page.translation_key)], _facets_of(page, known, by_page.get(page.pk, [])))
            for page in pages
            if str(page.translation_key) in known
        ]
        return cls(entries, topics, {name: query.getlist(name) for name in ("group", "sector", "level", "minutes")})

    def continuing(self, memory: Memory) -> ModuleProgress | None:
        """The first module that was begun and not finished."""
        progress = (memory.progress_in(entry.module) for entry in self.all_entries)
        return next((module for module in progress if module.is_started and not module.is_complete), None)

    @property
    def is_narrowed(self) -> bool:
        return any(self.chosen.values())

    @property
    def facets(self) -> list[Facet]:
        from learning.models.module import ModulePage

        levels = [(value, str(label), "") for value, label in ModulePage.Level.choices]
        times = [(str(limit), _("up to %(minutes)d minutes") % {"minutes": limit}, "") for limit in MINUTES]
        return [
            self._facet("group", _("For whom"), self._topic_choices(Topic.Kind.TARGET_GROUP)),
            self._facet("sector", _("Sector"), self._topic_choices(Topic.Kind.SECTOR)),
            self._facet("level", _("Level"), levels),
            self._facet("minutes", _("Time"), times),
        ]

    def _topic_choices(self, kind: str) -> list[tuple[str, str, str]]:
        topics = sorted((t for t in self.topics.values() if t.kind == kind), key=lambda topic: topic.sort_order)
        return [(topic.slug, topic.label, topic.label_language) for topic in topics]

    def _facet(self, name: str, title: str, choices: list[tuple[str, str, str]]) -> Facet:
        counted = [
            Choice(
                value=value,
                label=label,
                count=sum(value in entry.facets[name] for entry in self.all_entries),
                is_chosen=value in self.chosen[name],
                language=language,
            )
            for value, label, language in choices
        ]
        return Facet(name, title, [choice for choice in counted if choice.count])

    def _matches(self, entry: Entry) -> bool:
        return all(not values or entry.facets[name] & set(values) for name, values in self.chosen.items())


def _topics_of(pages: list[Page]) -> tuple[dict[str, Topic], dict[int, list[Topic]]]:
    items = TopicOnPage.objects.filter(content_object__in=[page.pk for page in pages])
    items = items.select_related("tag").prefetch_related("tag__names__locale")
    by_page: dict[int, list[Topic]] = {}
    for item in items:
        by_page.setdefault(item.content_object_id, []).append(item.tag)
    return {item.tag.slug: item.tag for item in items}, by_page


def _facets_of(page: Page, known: dict[str, Module], topics: list[Topic]) -> dict[str, set[str]]:
    minutes = known[str(page.translation_key)].minutes if str(page.translation_key) in known else 0
    return {
        "group": {topic.slug for topic in topics if topic.kind == Topic.Kind.TARGET_GROUP},
        "sector": {topic.slug for topic in topics if topic.kind == Topic.Kind.SECTOR},
        "level": {page.level},
        "minutes": {str(limit) for limit in MINUTES if minutes <= limit},
    }
