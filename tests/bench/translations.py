"""2,000 pages in two languages in the matrix, and what it costs to publish a page with 200 translated texts.

Ends with 1 when the matrix asks more than 20 queries or other ones for many pages than for few, or when publishing
takes more than 1.5 times plain publishing plus one `update_from_db()`, measured in the same run.
"""

import sys
import time
from collections.abc import Callable
from unittest import mock

import django

django.setup()

from django.core.management import call_command  # noqa: E402 (Django must be set up first)
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import reverse  # noqa: E402

from core.models import User  # noqa: E402
from home.models import ContentPage  # noqa: E402
from tests.factories import make_homes  # noqa: E402
from tests.translation.bilingual import fresh, make_bilingual, text  # noqa: E402
from tests.translation.many_pages import make_many  # noqa: E402
from translation import signals  # noqa: E402

SIZES = (5, 2_000)
QUERIES = 20
TEXTS = 200
REPETITIONS = 7
TIMES = 1.5


def main() -> int:
    call_command("migrate", verbosity=0)
    homes = make_homes()
    few, many = (measure_matrix(homes, size) for size in SIZES)
    print(f"{'matrix':<12}{few[0]:>4} → {many[0]:>4} queries{many[1] / few[1]:>9.1f}× ({many[1]:.2f} s)")
    ratio = measure_publishing(homes[0])
    print(f"{'publishing':<12}{ratio:>20.2f}× of plain publishing plus one update_from_db()")
    return int(many[0] > QUERIES or many[0] != few[0] or ratio > TIMES)


def measure_matrix(homes, size: int) -> tuple[int, float]:
    """Queries and median seconds with `size` pages in each language."""
    make_many(homes, size - homes[0].get_children().count())
    user = User.objects.filter(is_superuser=True).first() or User.objects.create_superuser("bench", password="bench")
    client = Client()
    client.force_login(user)
    address = reverse("translation_desk:matrix")
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return len(queries), median(lambda: client.get(address))


def measure_publishing(home) -> float:
    body = [text(*(f"Absatz {block} {place} über die Arbeit im Lager." for place in range(10))) for block in range(20)]
    assert sum(len(each[1].split("<p>")) - 1 for each in body) == TEXTS
    german, _english, translation = make_bilingual(ContentPage, "Lang", parent=home, body=body)
    count = iter(range(1_000))

    def publish() -> None:
        draft = fresh(german)
        draft.body[0].value.source = draft.body[0].value.source.replace("Lager", f"Lager {next(count)}", 1)
        draft.save_revision().publish()

    with mock.patch.object(signals, "source_of", return_value=None):
        plain = median(publish)
    update = median(translation.source.update_from_db)
    return median(publish) / (plain + update)


def median(act: Callable[[], object]) -> float:
    seconds = []
    for _repetition in range(REPETITIONS):
        start = time.process_time()
        act()
        seconds.append(time.process_time() - start)
    return sorted(seconds)[REPETITIONS // 2]


if __name__ == "__main__":
    sys.exit(main())
