"""The modules of an index page, narrowed by what the address asks for. The number of queries is constant."""

from dataclasses import dataclass

from django.http import QueryDict
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.languages import code_of
from core.listing import as_cards
from core.models import Topic
from core.topics import fill_topics, in_order
from core.visibility import listed
from learning.domain.outline import Module
from learning.models.module import ModulePage
from learning.models.outlines import outlines

MINUTES = (60, 75, 90)


@dataclass(frozen=True)
class Entry:
    """A module in the list; `facets` are the values of each facet it has."""

    page: ModulePage
    module: Module
    facets: dict[str, set[str]]

    @classmethod
    def of(cls, page: ModulePage, module: Module) -> "Entry":
        def keys(kind: str) -> set[str]:
            return {topic.slug for topic in page.topics if topic.kind == kind}

        facets = {
            "group": keys(Topic.Kind.TARGET_GROUP),
            "sector": keys(Topic.Kind.SECTOR),
            "level": {page.level},
            "minutes": {str(limit) for limit in MINUTES if module.minutes <= limit},
        }
        return cls(page, module, facets)


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

    def __init__(self, entries: list[Entry], chosen: dict[str, list[str]]):
        self.all_entries = entries
        self.chosen = chosen
        self.entries = [entry for entry in entries if self._matches(entry)]

    @classmethod
    def of(cls, index: Page, query: QueryDict) -> "Catalogue":
        pages = as_cards(listed(ModulePage.objects.child_of(index)).order_by("path"))
        fill_topics(pages)
        known = outlines(code_of(index))
        modules = ((page, known.get(str(page.translation_key))) for page in pages)
        entries = [Entry.of(page, module) for page, module in modules if module]
        return cls(entries, {name: query.getlist(name) for name in ("group", "sector", "level", "minutes")})

    @property
    def is_narrowed(self) -> bool:
        return any(self.chosen.values())

    @property
    def facets(self) -> list[Facet]:
        levels = [(value, str(label), "") for value, label in ModulePage.Level.choices]
        times = [(str(limit), _("up to %(minutes)d minutes") % {"minutes": limit}, "") for limit in MINUTES]
        return [
            self._facet("group", _("For whom"), self._topic_choices(Topic.Kind.TARGET_GROUP)),
            self._facet("sector", _("Sector"), self._topic_choices(Topic.Kind.SECTOR)),
            self._facet("level", _("Level"), levels),
            self._facet("minutes", _("Time"), times),
        ]

    def _topic_choices(self, kind: str) -> list[tuple[str, str, str]]:
        topics = in_order(topic for entry in self.all_entries for topic in entry.page.topics if topic.kind == kind)
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
