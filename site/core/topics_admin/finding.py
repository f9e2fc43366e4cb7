"""Finding a topic by any of its words: names and synonyms of every language, and those of what it absorbed."""

from django.db.models import Q, QuerySet

WORDS = ("name", "names__name", "names__synonyms", "merged_topics__names__name", "merged_topics__names__synonyms")


def matching(topics: QuerySet, text: str) -> QuerySet:
    """Topics that have every word of `text` somewhere, in any language."""
    for word in text.split()[:10]:
        anywhere = Q()
        for field in WORDS:
            anywhere |= Q(**{f"{field}__icontains": word})
        topics = topics.filter(pk__in=topics.model.objects.filter(anywhere).values("pk"))
    return topics


def current_only(topics: QuerySet) -> QuerySet:
    return topics.filter(merged_into__isnull=True)
