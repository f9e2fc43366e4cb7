"""The story overview as one visitor sees it."""

from dataclasses import replace
from urllib.parse import urlencode

from django.http import HttpRequest

from core.languages import code_of
from core.listing import as_cards
from core.paging import paginate
from search.knowledge import knowledge_of
from search.models import SearchEntry
from search.searching import entries_found
from stories.facets import facet_table
from stories.selection import Selection, words_in

# More than anybody leafs through; it also bounds the list of ids in one query.
MOST_FOUND = 500


def index_context(index, request: HttpRequest, language_links: list) -> dict:
    words = words_in(request.GET)
    selection = Selection(facet_table(index), request.GET, ranked=ids_found(words, code_of(index)) if words else None)
    paging = paginate(request, selection.page_ids)
    parameters = urlencode(selection.parameters())
    return {
        "selection": selection,
        "paging": paging,
        "stories": cards_in_order(index, paging.object_list),
        "query": f"{parameters}&" if parameters else "",
        "language_links": [with_filters(link, selection) for link in language_links],
        # A thousand combinations of filters are one page to a search engine.
        "canonical": index.get_full_url(request),
        "noindex": selection.is_narrowed,
    }


def cards_in_order(index, page_ids: list[int]) -> list:
    """Asks what is public once more: a story withdrawn a moment ago is left out even if a count still knows it."""
    by_id = {page.pk: page for page in as_cards(index.stories().filter(pk__in=page_ids))}
    return [by_id[pk] for pk in page_ids if pk in by_id]


def with_filters(link, selection: Selection):
    """The same choice in the other language; words stay behind, they belong to their language."""
    query = urlencode(selection.parameters(words=""))
    return replace(link, url=f"{link.url}?{query}") if query and not link.is_fallback else link


def ids_found(words: str, language_code: str) -> list[int]:
    """Ids of pages that the site's search finds for `words`, best first."""
    entries = entries_found(words, knowledge_of(language_code), MOST_FOUND)
    pages = dict(SearchEntry.objects.filter(pk__in=entries, page__isnull=False).values_list("pk", "page_id"))
    return [pages[entry] for entry in entries if entry in pages]
