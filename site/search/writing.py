"""Rows of the index: written and taken out for many things at once, in the same few queries as for one."""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Count, F
from wagtail.models import Page

from core.texts import PLACEHOLDER
from search.analysis.keys import key
from search.analysis.weights import Indexed, weigh
from search.models import Posting, SearchEntry, Word
from search.sources import Source

LARGEST_WEIGHT = 32_767
BATCH = 2_000


def fingerprint(source: Source) -> str:
    """Changes with everything the index keeps of a source."""
    content = [source.kind, source.fields, source.subjects, source.label, source.summary, source.address]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def add_entries(found: Sequence[tuple[models.Model, Source]]) -> None:
    """Call it inside a transaction that has renewed the state of the index."""
    entries = SearchEntry.objects.bulk_create([_entry(*one) for one in found], batch_size=BATCH)
    by_language: dict[str, list[tuple[SearchEntry, Indexed]]] = defaultdict(list)
    for entry, (_instance, source) in zip(entries, found, strict=True):
        fields = {name: PLACEHOLDER.sub("", text) for name, text in source.fields.items()}
        by_language[source.language].append((entry, weigh(fields, source.subjects, source.language)))
    for language, indexed in by_language.items():
        _add_postings(indexed, language)


def remove_entries(ids: Iterable[int]) -> None:
    """Call it inside a transaction that has renewed the state of the index."""
    for batch in _batches(list(ids)):
        counts = Posting.objects.filter(entry__in=batch).values_list("word_id").annotate(Count("entry_id"))
        _count(Counter(dict(counts.order_by())), sign=-1)
        SearchEntry.objects.filter(pk__in=batch).delete()


def renew_keys() -> None:
    """The rules for keys may have changed since a word came in."""
    stale = []
    for word in Word.objects.exclude(text__contains=":"):
        renewed = _key(word.text, word.language)
        if renewed != word.key:
            word.key = renewed
            stale.append(word)
    Word.objects.bulk_update(stale, ["key"], batch_size=500)


def _entry(instance: models.Model, source: Source) -> SearchEntry:
    return SearchEntry(
        language=source.language,
        kind=source.kind,
        content_type=ContentType.objects.get_for_model(instance),
        object_id=instance.pk,
        page_id=instance.pk if isinstance(instance, Page) else None,
        title=source.fields["title"][:255],
        label=source.label[:120],
        summary=source.summary,
        text=source.fields.get("body", ""),
        address=source.address,
        fingerprint=fingerprint(source),
    )


def _add_postings(indexed: list[tuple[SearchEntry, Indexed]], language: str) -> None:
    ids = _words([one for _entry, one in indexed], language)
    postings = [
        Posting(entry=entry, word_id=ids[text], kind=entry.kind, weight=_weight(frequency))
        for entry, one in indexed
        for text, frequency in one.frequencies.items()
    ]
    Posting.objects.bulk_create(postings, batch_size=BATCH)
    _count(Counter(posting.word_id for posting in postings))


def _words(indexed: list[Indexed], language: str) -> dict[str, int]:
    """The ids of the words, created where the language did not know them."""
    written = {text: one.written.get(text, text) for one in indexed for text in one.frequencies}
    ids = _ids(list(written), language)
    new = [text for text in written if text not in ids]
    if new:
        rows = [_word(text, written[text], language) for text in new]
        Word.objects.bulk_create(rows, ignore_conflicts=True, batch_size=BATCH)
        ids |= _ids(new, language)
    return ids


def _ids(texts: list[str], language: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for batch in _batches(texts):
        found |= dict(Word.objects.filter(language=language, text__in=batch).values_list("text", "pk"))
    return found


def _word(text: str, written: str, language: str) -> Word:
    return Word(language=language, text=text, written=written[:120], key="" if ":" in text else _key(text, language))


def _key(text: str, language: str) -> str:
    return key(text, language)[: Word._meta.get_field("key").max_length]


def _weight(frequency: float) -> int:
    return min(max(round(frequency * 100), 1), LARGEST_WEIGHT)


def _count(entries_with: Counter[int], sign: int = 1) -> None:
    """In how many more (or fewer) entries each word stands."""
    by_number: dict[int, list[int]] = defaultdict(list)
    for word, number in entries_with.items():
        by_number[number].append(word)
    for number, words in by_number.items():
        for batch in _batches(words):
            Word.objects.filter(pk__in=batch).update(frequency=F("frequency") + sign * number)


def _batches(values: list) -> Iterator[list]:
    for start in range(0, len(values), BATCH):
        yield values[start : start + BATCH]
