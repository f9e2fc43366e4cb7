"""Many stories for measurements, written as rows: no revisions, no signals. Never for a site that people use."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice
from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page

from core.languages import code_of
from core.models import Topic, TopicOnPage
from stories.evidence import Evidence
from stories.facets import TOPIC_KINDS
from stories.generated_texts import PLACES, REPRESENTATIONS, summary_of, text_of, title_of
from stories.models import StoryIndexPage, StoryPage

BATCH = 500
MOST_TOPICS_OF_A_KIND = 3


@dataclass(frozen=True)
class Draft:
    """What the versions of one story share."""

    number: int
    key: object
    topics: list[Topic]
    employees: int
    place: str
    seed: int


def drafts(count: int, topics: dict[str, list[Topic]]) -> Iterator[Draft]:
    """The same ones each time, with one to three topics of every kind."""
    chance = random.Random(0)  # noqa: S311 (nothing secret)
    for number in range(count):
        chosen = [
            topic
            for of_kind in topics.values()
            for topic in chance.sample(of_kind, min(len(of_kind), chance.randint(1, MOST_TOPICS_OF_A_KIND)))
        ]
        employees = chance.choice((8, 24, 60, 140, 320, 900, 2400))
        yield Draft(number, uuid4(), chosen, employees, chance.choice(PLACES), chance.randrange(1 << 30))


def topics_by_kind() -> dict[str, list[Topic]]:
    found: dict[str, list[Topic]] = {}
    for topic in Topic.objects.filter(kind__in=TOPIC_KINDS, merged_into=None).prefetch_related("names__locale"):
        found.setdefault(topic.kind, []).append(topic)
    return found


def write_stories(index: StoryIndexPage, wanted: list[Draft]) -> Iterator[list[StoryPage]]:
    """The version of each in the language of `index`, in batches, as they are written."""
    remaining = iter(wanted)
    step = _last_step(index)
    while batch := list(islice(remaining, BATCH)):
        stories = [_story(index, draft, step + place) for place, draft in enumerate(batch, start=1)]
        step += len(batch)
        _insert(stories)
        TopicOnPage.objects.bulk_create(
            (
                TopicOnPage(tag=topic, content_object_id=story.pk)
                for story, draft in zip(stories, batch, strict=True)
                for topic in draft.topics
            ),
            batch_size=BATCH,
        )
        Page.objects.filter(pk=index.pk).update(numchild=F("numchild") + len(batch))
        yield stories


def _last_step(index: StoryIndexPage) -> int:
    last = Page.objects.child_of(index).order_by("path").last()
    return Page._str2int(last.path[-Page.steplen :]) if last else 0


def _story(index: StoryIndexPage, draft: Draft, step: int) -> StoryPage:
    code = code_of(index)
    slug = f"generated-{step}"
    moment = timezone.now() - timedelta(hours=draft.number)
    names = [topic.name_in(code) or topic.name for topic in draft.topics]
    title = title_of(code, names, draft.place, draft.number)
    return StoryPage(
        path=Page._get_path(index.path, index.depth + 1, step),
        depth=index.depth + 1,
        title=title,
        draft_title=title,
        slug=slug,
        url_path=f"{index.url_path}{slug}/",
        locale_id=index.locale_id,
        translation_key=draft.key,
        live=True,
        has_unpublished_changes=False,
        first_published_at=moment,
        last_published_at=moment,
        latest_revision_created_at=moment,
        summary=summary_of(code, names, draft.seed),
        evidence=Evidence.ILLUSTRATIVE,
        place=draft.place,
        employees=draft.employees,
        representation=REPRESENTATIONS[code],
        parts=[("introduction", {"heading": "", "content": [("text", text_of(code, names, draft.seed))]})],
    )


def _insert(stories: list[StoryPage]) -> None:
    """Django's `bulk_create` refuses models with a parent table: first the rows of pages, then those of stories."""
    content_type = ContentType.objects.get_for_model(StoryPage)
    page_fields = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    pages = []
    for story in stories:
        story.content_type = content_type
        pages.append(Page(**{name: getattr(story, name) for name in page_fields}))
    for page, story in zip(Page.objects.bulk_create(pages, batch_size=BATCH), stories, strict=True):
        story.pk = story.page_ptr_id = page.pk
    fields = StoryPage._meta.local_concrete_fields
    size = connection.ops.bulk_batch_size(fields, stories)
    for start in range(0, len(stories), size):
        StoryPage._base_manager._insert(stories[start : start + size], fields=fields, using=connection.alias)
