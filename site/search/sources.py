"""What can be found, and the one place that decides whether the public may find it.

Rooms take part by protocol, without being imported:

- pages say their kind with `search_kind = "story"` (others are "page"); their `mark_label` stands beside the title;
- what is withheld from lists (`core.withholding`) is withheld here, when it is indexed and again when it is found;
- other models take part with `search_kind`, `search_address` and, when they are translatable, their locale;
- models on which it depends whether pages are public, or what they say, name these with `search_affects` (a queryset);
- models with `search_names` (a list) teach the search other names for the same thing, across languages;
- a page class with `shows_search_kind = "term"` is the page on which these things are read.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.apps import apps
from django.conf import settings
from django.db import models
from django.utils.translation import override
from wagtail.documents import get_document_model
from wagtail.models import CollectionViewRestriction, Page

from core.languages import code_of
from core.models import TopicOnPage
from core.withholding import without_withheld
from search.kinds import Kind
from search.texts import fields_of

TOPIC = "topic:{}"


@dataclass(frozen=True)
class Source:
    """Everything the index wants to know about one object in one language."""

    language: str
    kind: Kind
    fields: dict[str, str]
    # How much it is about each: less, the more subjects of the same kind it has.
    subjects: dict[str, float] = field(default_factory=dict)
    label: str = ""
    summary: str = ""
    address: str = ""


def sources_of(instance: models.Model) -> list[Source]:
    """One source per language the object can be found in; none when the public must not find it."""
    if isinstance(instance, Page):
        return [source for _page, source in sources_of_pages([instance])]
    if isinstance(instance, get_document_model()):
        return _document_sources(instance)
    # A draft that was never published, or is off the site again.
    return [_other_source(instance)] if getattr(instance, "live", True) else []


def sources_of_pages(pages: Sequence[Page]) -> list[tuple[Page, Source]]:
    """What `sources_of` gives for each, in two queries and those of the pages' own fields."""
    public = _public([page.pk for page in pages])
    topics = _topics(public)
    return [(page, _page_source(page, topics[page.pk])) for page in pages if page.pk in public]


def _topics(pages: set[int]) -> dict[int, dict[str, float]]:
    """By page, its topics. What is for all three sectors says less about one of them than what is for that one."""
    rows = TopicOnPage.objects.filter(content_object__in=pages)
    found: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for page, kind, topic in rows.values_list("content_object_id", "tag__kind", "tag_id"):
        found[page][kind].append(topic)
    shares: dict[int, dict[str, float]] = defaultdict(dict)
    for page, kinds in found.items():
        for topics in kinds.values():
            shares[page] |= {TOPIC.format(topic): len(topics) ** -0.5 for topic in topics}
    return shares


def _public(ids: Sequence[int]) -> set[int]:
    """What may stand in any public list, and is no technical root.

    As `core.visibility.listed`, but not from its cache: the index may be written a moment before that is renewed.
    """
    pages = Page.objects.filter(pk__in=ids, depth__gt=1, alias_of=None).live().public()
    return set(without_withheld(pages).values_list("pk", flat=True))


def _page_source(page: Page, subjects: dict[str, float]) -> Source:
    language = code_of(page)
    with override(language):
        return Source(
            language=language,
            kind=Kind.of(getattr(page, "search_kind", "page")) or Kind.PAGE,
            fields=fields_of(page),
            subjects=subjects,
            label=str(getattr(page, "mark_label", "") or ""),
            summary=getattr(page, "summary", "") or page.search_description,
        )


def _document_sources(document) -> list[Source]:
    """A file without words belongs to every language; one in a private collection to none."""
    if _is_private(document.collection):
        return []
    languages = [document.language] if document.language else [code for code, _name in settings.LANGUAGES]
    fields = {"title": document.title, "aliases": document.filename}
    return [Source(language, Kind.DOCUMENT, fields, address=document.url) for language in languages]


def _is_private(collection) -> bool:
    ancestors = collection.get_ancestors(inclusive=True)
    return CollectionViewRestriction.objects.filter(collection__in=ancestors).exists()


def _other_source(instance) -> Source:
    fields = fields_of(instance)
    return Source(
        language=instance.locale.language_code,
        kind=Kind.of(instance.search_kind),
        fields=fields,
        summary=fields["body"],
        address=instance.search_address,
    )


def other_models() -> list[type[models.Model]]:
    """Models that are neither pages nor documents and can be found."""
    return [
        model
        for model in apps.get_models()
        if hasattr(model, "search_kind") and hasattr(model, "search_address") and not issubclass(model, Page)
    ]


def naming_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if hasattr(model, "search_names")]


def affecting_models() -> list[type[models.Model]]:
    return [model for model in apps.get_models() if hasattr(model, "search_affects")]


def host_models(kind: Kind) -> list[type[Page]]:
    """Page types on which things of a kind are read."""
    return [model for model in apps.get_models() if getattr(model, "shows_search_kind", None) == kind.slug]


def everything() -> Iterator[models.Model]:
    """Every object that may have an entry, pages in their specific type."""
    yield from Page.objects.filter(live=True, depth__gt=1).specific().iterator(chunk_size=200)
    for model in [get_document_model(), *other_models()]:
        yield from model.objects.iterator(chunk_size=200)
