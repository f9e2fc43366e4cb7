"""The sitemap, with each page's other languages (core's own has no alternates)."""

from collections import defaultdict

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from wagtail.models import Page

from core.languages import code_of
from core.visibility import listed


def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public page once, with one `xhtml:link` per language version, itself included."""
    pages = list(listed(Page.objects.filter(depth__gt=1)).order_by("path"))
    versions = defaultdict(dict)
    for page in pages:
        versions[page.translation_key][code_of(page)] = page.get_full_url(request)
    entries = [
        {
            "url": versions[page.translation_key][code_of(page)],
            "changed": page.last_published_at,
            "versions": sorted(versions[page.translation_key].items()),
        }
        for page in pages
    ]
    xml = render_to_string("sitemap.xml", {"entries": entries})
    return HttpResponse(xml, content_type="application/xml; charset=utf-8")
