"""10,000 stories in two languages against 100: the overview, its filters, its words, a story, a topic, the search.

Prints, for each, the queries of both sizes, the time of the large one and its multiple of the small one, measured in
the same run. Ends with 1 when a page needs more than 18 queries or takes three times as long.
"""

import sys
from io import StringIO

import django

django.setup()

from django.core.management import call_command  # noqa: E402 (Django must be set up first)
from django.test import Client  # noqa: E402

from core.models import Topic  # noqa: E402
from stories.facets import TOPIC_KINDS  # noqa: E402
from stories.models import StoryPage  # noqa: E402
from tests.bench.learners import timed  # noqa: E402
from tests.factories import make_topic  # noqa: E402
from tests.stories.factories import make_indexes  # noqa: E402

FEW, MANY = 100, 10_000
MOST_QUERIES = 18
MOST_TIMES = 3.0
TOPICS_OF_A_KIND = 10


def main() -> int:
    call_command("migrate", verbosity=0)
    indexes = make_indexes()
    for kind in TOPIC_KINDS:
        for number in range(TOPICS_OF_A_KIND):
            make_topic(f"{kind}-{number}", kind, de=f"Thema {kind} {number}", en=f"Subject {kind} {number}")
    measured = []
    for size in (FEW, MANY - FEW):
        call_command("make_stories", size, stdout=StringIO())
        measured.append(measure(indexes))
    print(f"{'':<24}{'queries':>14}{'median':>10}{'ratio':>8}")
    is_good = True
    for name, (few, seconds) in measured[0].items():
        many, more_seconds = measured[1][name]
        ratio = more_seconds / seconds
        print(f"{name:<24}{few:>5} → {many:>6}{more_seconds * 1000:>7.0f} ms{ratio:>7.1f}×")
        is_good = is_good and max(few, many) <= MOST_QUERIES and ratio < MOST_TIMES
    return 0 if is_good else 1


def measure(indexes) -> dict[str, tuple[int, float]]:
    """Query count and median seconds per page."""
    client = Client()
    found = {}
    for index, search in zip(indexes, ("/de/suche/", "/en/search/"), strict=True):
        code = index.locale.language_code
        for name, address in addresses(index, search).items():
            response = client.get(address)
            assert response.status_code == 200, address
            found[f"{name} ({code})"] = timed(lambda url=address: client.get(url))
    return found


def addresses(index, search: str) -> dict[str, str]:
    keys = {kind: [topic.slug for topic in Topic.objects.filter(kind=kind)] for kind in TOPIC_KINDS}
    two = "&".join(f"{kind}={keys[kind][0]}" for kind in TOPIC_KINDS[:2])
    every = "&".join(f"{kind}={key}" for kind in TOPIC_KINDS for key in keys[kind][:5])
    words = {"de": "Handbuch Schulung", "en": "manual training"}[index.locale.language_code]
    story = StoryPage.objects.child_of(index).first()
    return {
        "overview": index.url,
        "eighth page": f"{index.url}?page=8",
        "two facets": f"{index.url}?{two}",
        "every facet": f"{index.url}?{every}&evidence=illustrative",
        "words and facets": f"{index.url}?q={words}&{two}",
        "story": story.url,
        "search": f"{search}?q={words}",
    }


if __name__ == "__main__":
    sys.exit(main())
