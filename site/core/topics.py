"""Topics read in bulk, with those that were merged into another one resolved."""

from collections.abc import Iterable

from django.db.models import Count, Prefetch, prefetch_related_objects
from django.db.models.functions import Coalesce
from wagtail.models import Page

from core.models.topics import Topic, TopicName, TopicOnPage


def current_topics(topic_ids: Iterable[int]) -> dict[int, Topic]:
    """By the id asked for: the topic that holds today, with its names. Two queries."""
    wanted = set(topic_ids)
    if not wanted:
        return {}
    found = {topic.pk: topic.current for topic in Topic.objects.filter(pk__in=wanted).select_related("merged_into")}
    prefetch_related_objects(list(found.values()), Prefetch("names", TopicName.objects.select_related("locale")))
    return found


PLACE_OF_KIND = {kind: place for place, kind in enumerate(Topic.Kind.values)}


def in_order(topics: Iterable[Topic]) -> list[Topic]:
    """Each topic once, by kind from the sector to the keyword, then in the editors' order."""
    once = {topic.pk: topic for topic in topics}.values()
    return sorted(once, key=lambda topic: (PLACE_OF_KIND[topic.kind], topic.sort_order, topic.pk))


def fill_topics(pages: Iterable[Page]) -> None:
    """Sets `topics` of many pages with three queries, where each page would ask on its own."""
    pages = list(pages)
    items = TopicOnPage.objects.filter(content_object__in=[page.pk for page in pages])
    ids_by_page: dict[int, list[int]] = {}
    for page_id, topic_id in items.values_list("content_object_id", "tag_id"):
        ids_by_page.setdefault(page_id, []).append(topic_id)
    topics = current_topics(topic_id for ids in ids_by_page.values() for topic_id in ids)
    for page in pages:
        page.topics = in_order(topics[topic_id] for topic_id in ids_by_page.get(page.pk, []))


def with_current_topics(items: list[dict]) -> list[dict]:
    """Topics of a page as a revision keeps them, with those that were merged since replaced and those that were
    deleted left out. Each topic once; what the page already says stays. One query."""
    topics = Topic.objects.filter(pk__in={item["tag"] for item in items})
    current = dict(topics.values_list("pk", Coalesce("merged_into", "pk")))
    kept: dict[int, dict] = {}
    for item in sorted(items, key=lambda item: (current.get(item["tag"]) != item["tag"], item["pk"] is None)):
        if topic_id := current.get(item["tag"]):
            kept.setdefault(topic_id, item | {"tag": topic_id})
    return list(kept.values())


def topics_in_use(pages) -> list[tuple[str, list[tuple[Topic, int]]]]:
    """By kind: the topics of `pages` (a queryset) and how many of them are about each. Three queries."""
    rows = TopicOnPage.objects.filter(content_object__in=pages).values_list("tag_id").annotate(Count("pk"))
    topics = current_topics(topic_id for topic_id, _count in rows)
    counts: dict[int, int] = {}
    for topic_id, count in rows:
        counts[topics[topic_id].pk] = counts.get(topics[topic_id].pk, 0) + count
    by_kind: dict[str, list[tuple[Topic, int]]] = {}
    for topic in in_order(topics.values()):
        by_kind.setdefault(topic.get_kind_display(), []).append((topic, counts[topic.pk]))
    return list(by_kind.items())
