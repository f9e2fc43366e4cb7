"""Pages that are not for everybody. The list of restrictions is short and asked for on every page: it is cached."""

from django.db.models import Q
from wagtail.models import PageViewRestriction
from wagtail.query import PageQuerySet

from core import generation


def restricted_paths() -> list[str]:
    """Tree paths of the pages that carry a restriction; it holds for everything below them."""
    return generation.cached(
        "restricted-paths",
        lambda: list(PageViewRestriction.objects.values_list("page__path", flat=True)),
    )


def unrestricted(pages: PageQuerySet) -> PageQuerySet:
    """What Wagtail's `public()` gives, without its query."""
    below = Q()
    for path in restricted_paths():
        below |= Q(path__startswith=path)
    return pages.exclude(below) if below else pages
