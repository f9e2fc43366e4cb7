"""The search on the start content with 10,000 stories in two languages against the same with 100.

Prints, for each question, the queries of both sizes, the processor time of the large one and its multiple of the small
one, measured in the same run: other programs disturb a clock on the wall. Ends with 1 when a page needs more than 18
queries or takes three times as long.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from io import StringIO
from statistics import median

# A database of its own: the stories must not be in the way of the other measurements, nor theirs here.
folder = tempfile.TemporaryDirectory()
os.environ |= {"HUB_VAR": folder.name, "DATABASE_URL": f"sqlite:///{folder.name}/db.sqlite3"}

import django  # noqa: E402

django.setup()

from django.core.cache import cache  # noqa: E402 (Django must be set up first)
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.utils.http import urlencode  # noqa: E402

FEW, MANY = 100, 10_000
MOST_QUERIES = 18
MOST_TIMES = 3.0
REPETITIONS = 15

ADDRESSES = {"de": "/de/suche/", "en": "/en/search/"}
SUGGESTIONS = {"de": "/de/suche/vorschlaege/", "en": "/en/search/suggestions/"}
QUESTIONS = {
    "de": {
        "rare word": {"q": "Einigungsstelle"},
        "common word": {"q": "Beteiligung"},
        "common words": {"q": "Schulung Logistik Assistenzsystem"},
        "question": {"q": "Wie führen andere einen Cobot ohne Betriebsrat ein?"},
        "typing error": {"q": "Betribsrat"},
        "one kind, page 9": {"q": "Beschäftigte", "kind": "story", "page": 9},
    },
    "en": {
        "rare word": {"q": "conciliation committee"},
        "common word": {"q": "participation"},
        "common words": {"q": "training logistics assistance system"},
        "question": {"q": "How do others introduce a cobot without a works council?"},
        "German term": {"q": "Gefährdungsbeurteilung"},
        "one kind, page 9": {"q": "employees", "kind": "story", "page": 9},
    },
}


def main() -> int:
    for command in ("migrate", "load_demo"):
        call_command(command, verbosity=0, stdout=StringIO())
    measured = []
    for size in (FEW, MANY - FEW):
        call_command("make_stories", size, stdout=StringIO())
        measured.append(measure())
    print(f"{'':<24}{'queries':>14}{'median':>10}{'ratio':>8}")
    is_good = True
    for name, (few, seconds) in measured[0].items():
        many, more_seconds = measured[1][name]
        ratio = more_seconds / seconds
        print(f"{name:<24}{few:>5} → {many:>6}{more_seconds * 1000:>7.0f} ms{ratio:>7.1f}×")
        is_good = is_good and max(few, many) <= MOST_QUERIES and ratio < MOST_TIMES
    return 0 if is_good else 1


def measure() -> dict[str, tuple[int, float]]:
    """Query count and median seconds per question."""
    client = Client()

    def suggest(code: str) -> None:
        cache.clear()  # otherwise the same letters are answered without looking
        client.get(f"{SUGGESTIONS[code]}?q=bet")

    found = {}
    for code, questions in QUESTIONS.items():
        for name, question in questions.items():
            address = f"{ADDRESSES[code]}?{urlencode(question)}"
            assert client.get(address).status_code == 200, address
            found[f"{name} ({code})"] = timed(lambda url=address: client.get(url))
        found[f"suggestions ({code})"] = timed(lambda code=code: suggest(code))
    return found


def timed(run: Callable[[], object]) -> tuple[int, float]:
    """Queries and median processor seconds, with what the process knows of the site built already."""
    run()
    queries = []

    def count(execute, *query):
        queries.append(query[0])
        return execute(*query)

    with connection.execute_wrapper(count):
        run()
    times = []
    for _ in range(REPETITIONS):
        begun = time.process_time()
        run()
        times.append(time.process_time() - begun)
    return len(queries), median(times)


if __name__ == "__main__":
    sys.exit(main())
