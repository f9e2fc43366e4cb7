"""Answering a question: what a visitor sees of the hits, checked once more at the moment of asking."""

from dataclasses import dataclass

from django.core.paginator import Page as PageOfHits
from django.core.paginator import Paginator
from django.db.models import Q
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.models import Page

from core.texts import fill
from core.visibility import listed
from search.analysis.question import Question, understand
from search.analysis.snippets import Piece, Wanted, highlight, snippet
from search.kinds import SINGULAR, Kind
from search.knowledge import Knowledge, knowledge_of
from search.models import SearchEntry
from search.retrieval import STRONGEST, Found, retrieve
from search.sources import host_models

PER_PAGE = 10


@dataclass(frozen=True)
class Result:
    kind: Kind
    title: SafeString
    text: SafeString
    url: str
    label: str

    @property
    def kind_label(self) -> str:
        return str(SINGULAR[self.kind])


@dataclass(frozen=True)
class KindCount:
    kind: Kind
    count: int
    is_chosen: bool


@dataclass(frozen=True)
class Answer:
    """`is_partial`: nothing has all the words, these have the best part of them."""

    question: Question
    results: list[Result]
    paging: PageOfHits
    kinds: list[KindCount]
    count: int
    total: int
    is_complete: bool
    is_partial: bool

    @property
    def has_more(self) -> bool:
        """Whether a large site has more results than were counted."""
        return not self.is_complete and self.count >= STRONGEST


def answer(text: str, language: str, *, kind: Kind | None = None, page=1) -> Answer:
    """A constant number of queries, whatever the size of the site. Any `page` is taken as the nearest there is."""
    knowledge = knowledge_of(language)
    question = understand(text, knowledge.lexicon, knowledge.thesaurus)
    found = retrieve(question, knowledge)
    hits = [hit for hit in found.hits if kind is None or found.kinds[hit.entry] == kind]
    paging = Paginator(hits, PER_PAGE).get_page(page)
    return Answer(
        question=question,
        results=_results([hit.entry for hit in paging], question, language),
        paging=paging,
        kinds=_counts(found, kind),
        count=len(hits),
        total=len(found.hits),
        is_complete=found.is_complete,
        is_partial=bool(hits) and not any(hit.answers_all for hit in hits),
    )


def entries_found(text: str, knowledge: Knowledge, limit: int) -> list[int]:
    """Ids of the best entries, for suggestions."""
    question = understand(text, knowledge.lexicon, knowledge.thesaurus)
    return [hit.entry for hit in retrieve(question, knowledge).hits[:limit]]


def _counts(found: Found, chosen: Kind | None) -> list[KindCount]:
    counts: dict[int, int] = {}
    for hit in found.hits:
        counts[found.kinds[hit.entry]] = counts.get(found.kinds[hit.entry], 0) + 1
    return [
        KindCount(kind, counts.get(kind, 0), is_chosen=kind == chosen)
        for kind in Kind
        if kind in counts or kind == chosen
    ]


def _results(ids: list[int], question: Question, language: str) -> list[Result]:
    telling, anything = question.telling, question.anything
    return [
        Result(
            kind=Kind(entry.kind),
            title=marked(highlight(entry.title, telling)),
            text=marked(_text(entry, telling, anything)),
            url=url,
            label=entry.label,
        )
        for entry, url in visible(ids, language)
    ]


def marked(pieces: list[Piece]) -> SafeString:
    """The pieces as HTML, every one escaped."""
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", p.text) if p.is_match else p.text,) for p in pieces)
    )


def _text(entry: SearchEntry, telling: Wanted, anything: Wanted) -> list[Piece]:
    """From the summary when it shows best why the entry was found, else from the text behind it."""
    sources = [fill(entry.summary), fill(entry.text)]
    for wanted in (telling, anything):
        # The first of equals: the summary.
        best = max((snippet(source, wanted) for source in sources), key=lambda found: found.covers)
        if best.covers:
            return best.pieces
    return snippet(sources[0] or sources[1], telling).pieces


def visible(ids: list[int], language: str) -> list[tuple[SearchEntry, str]]:
    """The entries a visitor may see now, in the given order, with their addresses."""
    entries = SearchEntry.objects.in_bulk(ids)
    pages = _pages(list(entries.values()), language)
    found = []
    for entry in (entries[pk] for pk in ids if pk in entries):
        page = pages.get(entry.page_id) if entry.page_id else pages.get(-entry.kind)
        if entry.page_id or entry.address.startswith("#"):
            url = page.get_url() if page else None
            if url:
                found.append((entry, url + entry.address))
        else:
            found.append((entry, entry.address))
    return found


def _pages(entries: list[SearchEntry], language: str) -> dict[int, Page]:
    """The public pages of the entries by id, and those that show things of a kind by the negative kind."""
    hosts = {
        kind: host_models(kind) for kind in {Kind(entry.kind) for entry in entries if entry.address.startswith("#")}
    }
    wanted = Q(pk__in={entry.page_id for entry in entries if entry.page_id})
    in_language = Q(locale__language_code=language)
    pages = {page.pk: page for page in listed(Page.objects.filter(wanted & in_language))}
    for kind, models in hosts.items():
        host = listed(Page.objects.type(*models).filter(in_language)).first() if models else None
        if host:
            pages[-kind] = host
    return pages
