"""The search page and the suggestions. Nobody's questions are kept."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from core.languages import language_links_of_address
from search.analysis.question import LONGEST_QUESTION
from search.analysis.tokens import clean
from search.kinds import Kind
from search.promotions import promotions_for
from search.searching import answer
from search.suggesting import suggestions


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Takes whatever an address may hold: unknown kinds and impossible pages are read as none and a near one."""
    typed = " ".join(clean(request.GET.get("q", "")).split())
    text = typed[:LONGEST_QUESTION].strip()
    kind = Kind.of(request.GET.get("kind"))
    context = {
        "text": text,
        "is_cut": len(typed) > LONGEST_QUESTION,
        "kind": kind,
        "language_links": language_links_of_address(request),
        "room": "home",
        "noindex": True,
        "is_search": True,  # the page has a search field, so the header needs none
    }
    if text:
        found = answer(text, request.LANGUAGE_CODE, kind=kind, page=request.GET.get("page", 1))
        context |= {
            "answer": found,
            "promotions": promotions_for(text, request.LANGUAGE_CODE) if found.paging.number == 1 else [],
            "correction_query": urlencode({"q": found.question.correction}) if found.question.correction else "",
            "text_query": urlencode({"q": text}),
            "paging_query": urlencode({"q": text} | ({"kind": kind.slug} if kind else {})) + "&",
        }
    return render(request, "search/search.html", context)


@require_safe
@never_cache
def suggest(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"suggestions": suggestions(request.GET.get("q", ""), request.LANGUAGE_CODE)})
