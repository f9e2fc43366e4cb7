"""Topic pages: everything about a topic, from every room."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _
from wagtail.models import Page

from core.feeds import atom_response, json_feed_response
from core.languages import LanguageLink, language_links_of_address
from core.listing import as_cards
from core.models import Topic, TopicName
from core.paging import paginate
from core.topics import current_topics, topics_in_use
from core.visibility import listed


def topic_index(request: HttpRequest) -> HttpResponse:
    """Every topic that something public is about, by kind."""
    pages = listed(Page.objects.filter(locale__language_code=get_language(), depth__gt=1)).values("pk")
    return render(request, "topics/topic_index.html", {"kinds": topics_in_use(pages), "page_title": _("Topics")})


def topic(request: HttpRequest, slug: str) -> HttpResponse:
    found = topic_at(slug)
    address = found.url
    if request.path != address:
        return redirect(f"{address}?{request.GET.urlencode()}" if request.GET else address, permanent=True)
    paging = paginate(request, pages_about(found))
    return render(
        request,
        "topics/topic.html",
        {
            "topic": found,
            "page_title": found.label,
            "paging": paging,
            "pages": as_cards(paging.object_list),
            "language_links": language_links_of_topic(found, request),
            "noindex": not paging.paginator.count,
        },
    )


def atom(request: HttpRequest, slug: str) -> HttpResponse:
    return atom_response(request, **feed_of(request, topic_at(slug)))


def json_feed(request: HttpRequest, slug: str) -> HttpResponse:
    return json_feed_response(request, **feed_of(request, topic_at(slug)))


def feed_of(request: HttpRequest, found: Topic) -> dict:
    return {
        "title": _("Topic: %(name)s") % {"name": found.label},
        "url": request.build_absolute_uri(found.url),
        "pages": pages_about(found),
    }


def topic_at(slug: str) -> Topic:
    """The topic whose name in the active language has this short name in the address, else in any other language,
    else whose neutral key it is. Merged topics lead to what they became. Raises Http404."""
    names = TopicName.objects.filter(slug=slug).select_related("locale")
    by_language = {name.locale.language_code: name.topic_id for name in names}
    topic_id = by_language.get(get_language()) or next(iter(by_language.values()), None)
    if topic_id is None:
        topic_id = get_object_or_404(Topic, slug=slug).pk
    return current_topics([topic_id])[topic_id]


def pages_about(found: Topic):
    """Public pages of the active language, newest first."""
    pages = Page.objects.filter(locale__language_code=get_language(), depth__gt=1, topic_items__tag=found)
    return listed(pages).order_by("-first_published_at", "-pk")


def language_links_of_topic(found: Topic, request: HttpRequest) -> list[LanguageLink]:
    """The short name in the address differs by language, so Django's translated address would lead to a detour."""
    links = []
    for link in language_links_of_address(request):
        with override(link.code):
            links.append(replace(link, url=found.url, full_url=request.build_absolute_uri(found.url)))
    return links
