"""Pages that are live and yet must not be shown. Rooms add their reasons; lists, feeds and search obey them all."""

from collections.abc import Callable
from functools import reduce
from operator import or_

from django.db.models import Q
from wagtail.query import PageQuerySet

_reasons: list[Callable[[], Q]] = []


def register(reason: Callable[[], Q]) -> None:
    """`reason()` gives a condition on any queryset of pages, asked anew for every list: it may depend on the day."""
    if reason not in _reasons:
        _reasons.append(reason)


def withheld(pages: PageQuerySet) -> PageQuerySet:
    """Those of the pages that must not be shown."""
    return pages.filter(reduce(or_, (reason() for reason in _reasons), Q(pk__in=[])))


def without_withheld(pages: PageQuerySet) -> PageQuerySet:
    for reason in _reasons:
        pages = pages.exclude(reason())
    return pages
