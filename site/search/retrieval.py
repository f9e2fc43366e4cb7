"""Reading the postings a question needs: all of them on a small site, a bounded number on a large one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db import connection
from wagtail.models import Page

from core.withholding import withheld
from search.analysis.question import Question
from search.analysis.ranking import Hit, postings_of, rank
from search.knowledge import Knowledge
from search.models import Posting, SearchEntry

# Of a word that more entries hold, only the strongest are read ("champion lists": Manning, Raghavan, Schütze,
# Introduction to Information Retrieval, 7.1.3), and of those only the best are looked at with all words.
STRONGEST = 300
BEST = 400
MOST_LISTS = 120

_COLUMNS = "entry_id, word_id, weight, kind"
_STRONGEST = (
    f"SELECT * FROM (SELECT {_COLUMNS} FROM search_posting WHERE word_id = %s AND kind = %s"  # noqa: S608 - constants
    " ORDER BY weight DESC, entry_id LIMIT %s) AS list_{number}"
)


@dataclass(frozen=True)
class Found:
    """Hits of all kinds, best first. `is_complete` is false when a large site has more than were looked at."""

    hits: list[Hit]
    kinds: dict[int, int]
    is_complete: bool


def retrieve(question: Question, knowledge: Knowledge) -> Found:
    words = [knowledge.word_ids[text] for text in question.words if text in knowledge.word_ids]
    common = {word for word in words if knowledge.frequencies[word] > STRONGEST}
    large = [kind for kind, entries in knowledge.entries_of_kind.items() if entries > STRONGEST]
    rare = [word for word in words if word not in common]
    rows = list(_all(rare))
    if common:
        rows += _all(common, without_kinds=large)
        rows += _strongest(sorted(common, key=knowledge.frequencies.get)[:MOST_LISTS], large)
    kinds = {entry: kind for entry, _word, _weight, kind in rows}
    hits = _rank(question, knowledge, rows)
    if common:
        best = [hit.entry for hit in hits[:BEST]]
        known = set(best)
        rows = [row for row in rows if row[0] in known and row[1] not in common]
        rows += _all(common, entries=best)
        hits = _rank(question, knowledge, rows)
    return Found(_not_withheld(hits[:BEST]), kinds, is_complete=not common and len(hits) <= BEST)


def _not_withheld(hits: list[Hit]) -> list[Hit]:
    """The index follows what editors do; a date that has come is noticed here."""
    entries = SearchEntry.objects.filter(pk__in=[hit.entry for hit in hits], page__isnull=False)
    pages = list(withheld(Page.objects.filter(pk__in=entries.values("page"))).values_list("pk", flat=True))
    if not pages:
        return hits
    gone = set(entries.filter(page__in=pages).values_list("pk", flat=True))
    return [hit for hit in hits if hit.entry not in gone]


def _rank(question: Question, knowledge: Knowledge, rows: Iterable[tuple]) -> list[Hit]:
    weights = ((entry, knowledge.texts[word], weight / 100) for entry, word, weight, _kind in rows)
    return rank(question, postings_of(weights), knowledge.total)


def _all(words: Iterable[int], *, without_kinds: Iterable[int] = (), entries: Iterable[int] | None = None) -> Iterator:
    postings = Posting.objects.filter(word_id__in=words).exclude(kind__in=without_kinds)
    if entries is not None:
        postings = postings.filter(entry_id__in=entries)
    return postings.values_list("entry_id", "word_id", "weight", "kind").iterator(chunk_size=5_000)


def _strongest(words: list[int], kinds: list[int]) -> list[tuple]:
    """One query for all lists. Django cannot say it: SQLite takes no LIMIT in a part of a union, only inside one."""
    lists = [(word, kind) for word in words for kind in kinds]
    if not lists:
        return []
    sql = " UNION ALL ".join(_STRONGEST.format(number=number) for number in range(len(lists)))
    with connection.cursor() as cursor:
        cursor.execute(sql, [value for word, kind in lists for value in (word, kind, STRONGEST)])
        return cursor.fetchall()
