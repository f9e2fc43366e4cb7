"""How well the search answers real questions."""

from dataclasses import dataclass

from search.analysis.question import understand
from search.kinds import Kind
from search.knowledge import knowledge_of
from search.models import SearchEntry
from search.retrieval import retrieve

FIRST = 3


@dataclass(frozen=True)
class Outcome:
    """`found` are short names of the first results, `expected` those of which at least one had to be there."""

    query: str
    expected: list[str]
    found: list[str]

    @property
    def is_right(self) -> bool:
        return bool(set(self.expected) & set(self.found))


@dataclass(frozen=True)
class Report:
    language: str
    outcomes: list[Outcome]

    @property
    def total(self) -> int:
        return len(self.outcomes)

    @property
    def right(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.is_right]

    @property
    def wrong(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if not outcome.is_right]

    @property
    def share(self) -> float:
        return len(self.right) / max(self.total, 1)


def ask(language: str, questions: list[dict]) -> Report:
    """Each question has `q` and `find`: slugs of pages, or a kind and a title (`term:Cobot`); any of them is right."""
    knowledge = knowledge_of(language)
    outcomes = []
    for question in questions:
        hits = retrieve(understand(question["q"], knowledge.lexicon, knowledge.thesaurus), knowledge).hits[:FIRST]
        entries = SearchEntry.objects.select_related("page").in_bulk([hit.entry for hit in hits])
        found = [_short_name(entries[hit.entry]) for hit in hits]
        outcomes.append(Outcome(question["q"], question["find"], found))
    return Report(language, outcomes)


def _short_name(entry: SearchEntry) -> str:
    return entry.page.slug if entry.page else f"{Kind(entry.kind).slug}:{entry.title}"
