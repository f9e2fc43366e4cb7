"""What the page of a story needs besides its own fields, with a constant number of queries."""

from django.http import HttpRequest

from core.localized import localized_cards
from core.models import Topic
from core.related import pages_referring_to
from stories.citing import Citation
from stories.jsonld import article_of

FACT_KINDS = (Topic.Kind.SECTOR, Topic.Kind.COMPANY_SIZE, Topic.Kind.TECHNOLOGY)


def story_context(story, request: HttpRequest) -> dict:
    citation = Citation.of(story, request)
    return {
        "topics_by_kind": topics_by_kind(story, FACT_KINDS),
        "further_topics": [topic for topic in story.topics if topic.kind not in FACT_KINDS],
        "related_learning": localized_cards(block.value for block in story.related_learning),
        "related_stories": stories_related_to(story),
        "citation": citation,
        "jsonld": article_of(story, citation),
    }


def topics_by_kind(story, kinds) -> list[tuple[str, list[Topic]]]:
    """The topics under the names of their kinds; kinds without one are left out."""
    grouped = [(Topic.Kind(kind).label, [t for t in story.topics if t.kind == kind]) for kind in kinds]
    return [(label, topics) for label, topics in grouped if topics]


def stories_related_to(story) -> list:
    """Those the story names, then those that name it."""
    named = localized_cards(block.value for block in story.related_stories)
    seen = {story.pk, *(page.pk for page in named)}
    return named + [page for page in pages_referring_to(story, type(story)) if page.pk not in seen]
