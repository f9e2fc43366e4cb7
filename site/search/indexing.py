"""Keeping the index. Every change is one transaction that also tells all processes to look again."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from wagtail.models import Page

from search.models import IndexState, SearchEntry, Word
from search.sources import Source, everything, sources_of, sources_of_pages
from search.writing import add_entries, fingerprint, remove_entries, renew_keys

AT_ONCE = 200


def refresh(instance: models.Model) -> None:
    """Brings the entries of one object up to date, or takes them out. Costs little when nothing has changed."""
    sources = [(instance, source) for source in sources_of(instance)]
    _refresh([instance], sources)


def add_pages(pages: Iterable[Page]) -> None:
    """As `refresh` for each of many pages, in their specific type."""
    for some in _portions(pages):
        _refresh(some, sources_of_pages(some))


@transaction.atomic
def remove(model: type[models.Model], ids: Iterable[int]) -> None:
    """Takes deleted objects out of the index."""
    content_type = ContentType.objects.get_for_model(model)
    entries = SearchEntry.objects.filter(content_type=content_type, object_id__in=ids).values_list("pk", flat=True)
    if entries:
        IndexState.renew()
        remove_entries(entries)


def refresh_below(page: Page) -> None:
    """The page and everything below it, for what is inherited: restrictions."""
    add_pages(page.get_descendants(inclusive=True).specific().iterator(chunk_size=AT_ONCE))


def rebuild() -> int:
    """The whole index anew, in place; returns the number of entries. Running it twice changes nothing."""
    seen: set[tuple[int, int]] = set()
    for some in _portions(everything()):
        pages = [instance for instance in some if isinstance(instance, Page)]
        others = [instance for instance in some if not isinstance(instance, Page)]
        sources = sources_of_pages(pages) if pages else []
        sources += [(instance, source) for instance in others for source in sources_of(instance)]
        _refresh(some, sources)
        seen |= {_place(instance) for instance in some}
    with transaction.atomic():
        IndexState.renew()
        remove_entries(entry.pk for entry in _entries() if (entry.content_type_id, entry.object_id) not in seen)
        Word.objects.filter(frequency=0).delete()
        renew_keys()
    return SearchEntry.objects.count()


@transaction.atomic
def _refresh(instances: Sequence[models.Model], sources: Sequence[tuple[models.Model, Source]]) -> None:
    """Compares what should be found with what can be, and writes the difference."""
    known = {(*_place(entry), entry.language): entry for entry in _entries_of(instances)}
    wanted = {(*_place(instance), source.language): (instance, source) for instance, source in sources}
    gone = [entry.pk for place, entry in known.items() if place not in wanted]
    changed = [
        place
        for place, (_instance, source) in wanted.items()
        if place not in known or known[place].fingerprint != fingerprint(source)
    ]
    if gone or changed:
        IndexState.renew()
        remove_entries([*gone, *(known[place].pk for place in changed if place in known)])
        add_entries([wanted[place] for place in changed])


def _place(instance: models.Model) -> tuple[int, int]:
    if isinstance(instance, SearchEntry):
        return instance.content_type_id, instance.object_id
    return ContentType.objects.get_for_model(instance).pk, instance.pk


def _entries_of(instances: Sequence[models.Model]) -> Iterator[SearchEntry]:
    by_type: dict[int, list[int]] = {}
    for content_type, pk in map(_place, instances):
        by_type.setdefault(content_type, []).append(pk)
    for content_type, ids in by_type.items():
        yield from _entries().filter(content_type=content_type, object_id__in=ids)


def _entries() -> models.QuerySet[SearchEntry]:
    return SearchEntry.objects.only("pk", "content_type_id", "object_id", "language", "fingerprint")


def _portions(instances: Iterable[models.Model]) -> Iterator[list]:
    remaining = iter(instances)
    while some := list(islice(remaining, AT_ONCE)):
        yield some
