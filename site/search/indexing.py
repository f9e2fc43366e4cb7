"""Writing the index. Every change is one transaction that also tells all processes to look again."""

import hashlib
import json
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import F
from wagtail.models import Page

from core.texts import PLACEHOLDER
from search.analysis.keys import key
from search.analysis.weights import Indexed, weigh
from search.models import IndexState, Posting, SearchEntry, Word
from search.sources import Source, everything, sources_of

LARGEST_WEIGHT = 32_767
BATCH = 2_000


@transaction.atomic
def refresh(instance: models.Model) -> None:
    """Brings the entries of one object up to date, or takes them out. Costs little when nothing has changed."""
    content_type = ContentType.objects.get_for_model(instance)
    found = SearchEntry.objects.filter(content_type=content_type, object_id=instance.pk)
    known = {entry.language: entry for entry in found}
    sources = {source.language: source for source in sources_of(instance)}
    gone = [entry for language, entry in known.items() if language not in sources]
    changed = [
        source
        for source in sources.values()
        if source.language not in known or known[source.language].fingerprint != fingerprint(source)
    ]
    if not gone and not changed:
        return
    IndexState.renew()
    _remove([*gone, *(known[source.language] for source in changed if source.language in known)])
    for source in changed:
        _add(instance, content_type, source)


@transaction.atomic
def remove(model: type[models.Model], ids: Iterable[int]) -> None:
    """Takes deleted objects out of the index."""
    entries = SearchEntry.objects.filter(content_type=ContentType.objects.get_for_model(model), object_id__in=ids)
    if entries:
        IndexState.renew()
        _remove(entries)


def refresh_below(page: Page) -> None:
    """The page and everything below it, for what is inherited: restrictions."""
    for descendant in page.get_descendants(inclusive=True).specific().iterator():
        refresh(descendant)


def rebuild() -> int:
    """The whole index anew, in place; returns the number of entries. Running it twice changes nothing."""
    seen: dict[int, set[int]] = {}
    for instance in everything():
        refresh(instance)
        content_type = ContentType.objects.get_for_model(instance)
        seen.setdefault(content_type.pk, set()).add(instance.pk)
    _remove_all_but(seen)
    with transaction.atomic():
        IndexState.renew()
        Word.objects.filter(frequency=0).delete()
        _renew_keys()
    return SearchEntry.objects.count()


def fingerprint(source: Source) -> str:
    """Changes with everything the index keeps of a source."""
    content = [source.kind, source.fields, sorted(source.subjects), source.label, source.summary, source.address]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _add(instance: models.Model, content_type: ContentType, source: Source) -> None:
    entry = _entry(instance, content_type, source)
    entry.save()
    indexed = _weighed(source)
    ids = _words(indexed, source.language)
    Posting.objects.bulk_create(
        (
            Posting(entry=entry, word_id=ids[text], kind=source.kind, weight=_weight(frequency))
            for text, frequency in indexed.frequencies.items()
        ),
        batch_size=BATCH,
    )
    Word.objects.filter(pk__in=ids.values()).update(frequency=F("frequency") + 1)


def _entry(instance: models.Model, content_type: ContentType, source: Source) -> SearchEntry:
    return SearchEntry(
        language=source.language,
        kind=source.kind,
        content_type=content_type,
        object_id=instance.pk,
        page=instance if isinstance(instance, Page) else None,
        title=source.fields["title"][:255],
        label=source.label[:120],
        summary=source.summary,
        text="\n".join(filter(None, (source.fields.get("headings"), source.fields.get("body")))),
        address=source.address,
        fingerprint=fingerprint(source),
    )


def _weighed(source: Source) -> Indexed:
    fields = {name: PLACEHOLDER.sub("", text) for name, text in source.fields.items()}
    return weigh(fields, list(source.subjects), source.language)


@transaction.atomic
def add_pages(pages: list[Page]) -> None:
    """Pages of one type that were written as rows and have no entries yet: a few queries for all of them."""
    content_type = ContentType.objects.get_for_model(type(pages[0]))
    sources = [(page, source) for page in pages for source in sources_of(page)]
    entries = SearchEntry.objects.bulk_create(_entry(page, content_type, source) for page, source in sources)
    postings: list[tuple[SearchEntry, int, float]] = []
    for entry, (_page, source) in zip(entries, sources, strict=True):
        indexed = _weighed(source)
        ids = _words(indexed, source.language)
        postings += [(entry, ids[text], frequency) for text, frequency in indexed.frequencies.items()]
        Word.objects.filter(pk__in=ids.values()).update(frequency=F("frequency") + 1)
    Posting.objects.bulk_create(
        (
            Posting(entry=entry, word_id=word, kind=entry.kind, weight=_weight(frequency))
            for entry, word, frequency in postings
        ),
        batch_size=BATCH,
    )
    IndexState.renew()


def _words(indexed: Indexed, language: str) -> dict[str, int]:
    """The ids of the words, created where the language did not know them."""
    texts = list(indexed.frequencies)
    known = Word.objects.filter(language=language, text__in=texts)
    ids = dict(known.values_list("text", "pk"))
    new = [_word(text, indexed.written.get(text, text), language) for text in texts if text not in ids]
    if new:
        Word.objects.bulk_create(new, ignore_conflicts=True, batch_size=BATCH)
        ids = dict(known.values_list("text", "pk"))
    return ids


def _word(text: str, written: str, language: str) -> Word:
    return Word(language=language, text=text, written=written[:120], key="" if ":" in text else _key(text, language))


def _key(text: str, language: str) -> str:
    return key(text, language)[: Word._meta.get_field("key").max_length]


def _weight(frequency: float) -> int:
    return min(max(round(frequency * 100), 1), LARGEST_WEIGHT)


def _remove(entries: Iterable[SearchEntry]) -> None:
    ids = [entry.pk for entry in entries]
    for pk in ids:
        Word.objects.filter(postings__entry=pk).update(frequency=F("frequency") - 1)
    SearchEntry.objects.filter(pk__in=ids).delete()


def _remove_all_but(seen: dict[int, set[int]]) -> None:
    for entry in SearchEntry.objects.only("pk", "content_type_id", "object_id"):
        if entry.object_id not in seen.get(entry.content_type_id, ()):
            with transaction.atomic():
                IndexState.renew()
                _remove([entry])


def _renew_keys() -> None:
    """The rules for keys may have changed since a word came in."""
    stale = []
    for word in Word.objects.exclude(text__contains=":"):
        renewed = _key(word.text, word.language)
        if renewed != word.key:
            word.key = renewed
            stale.append(word)
    Word.objects.bulk_update(stale, ["key"], batch_size=500)
