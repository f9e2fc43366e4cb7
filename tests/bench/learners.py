"""10,000 learners with 20 records each against 100: "My learning", a lesson, an answer and the purge.

Prints, for each, the queries of both sizes (which must be the same) and the time of the large one as a multiple of the
small one, measured in the same run. Ends with 1 when a query count grows.
"""

import sys
import time
from collections.abc import Callable
from io import StringIO

import django

django.setup()

from django.core.management import call_command  # noqa: E402 (Django must be set up first)
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.urls import reverse  # noqa: E402
from django.utils import timezone  # noqa: E402

from learning.actions import purge_learners  # noqa: E402
from learning.models import Learner  # noqa: E402
from tests.learning.factories import (  # noqa: E402
    SAME_ORIGIN,
    answer_url,
    learner_on,
    make_index,
    make_lesson,
    make_module,
    right_option,
    single_choice,
    step_of,
)

SIZES = (100, 10_000)
RECORDS = 20
REPETITIONS = 15


def main() -> int:
    call_command("migrate", verbosity=0)
    index = make_index()
    modules = [make_module(index, f"Modul {place}") for place in range(5)]
    lessons = [make_lesson(module, body=[single_choice() for _ in range(5)]) for module in modules]
    measured = [measure(size, lessons[0]) for size in SIZES]
    print(f"{'':<16}{'queries':>16}{'time':>10}")
    for name in measured[0]:
        (few, seconds), (many, more_seconds) = measured[0][name], measured[1][name]
        print(f"{name:<16}{few:>7} → {many:>6}{more_seconds / seconds:>9.1f}×")
    return int(any(few[0] != many[0] for few, many in zip(measured[0].values(), measured[1].values(), strict=True)))


def measure(size: int, lesson) -> dict[str, tuple[int, float]]:
    """Query count and median seconds per subject with `size` learners in the database."""
    Learner.objects.all().delete()
    call_command("make_learners", learners=size, records=RECORDS, days=300, stdout=StringIO())
    client = Client()
    learner_on(client)
    question = step_of(lesson, "single_choice")
    answer = {"choice": right_option(question)}
    client.post(answer_url(lesson, question), answer, **SAME_ORIGIN)
    Learner.objects.filter(pk__in=Learner.objects.order_by("pk").values("pk")[: size // 100]).update(
        last_active=timezone.localdate().replace(year=2020)
    )
    return {
        "My learning": timed(lambda: client.get(reverse("learning:overview"))),
        "Lesson": timed(lambda: client.get(lesson.url)),
        "Answer": timed(lambda: client.post(answer_url(lesson, question), answer, **SAME_ORIGIN)),
        "Purge": timed(lambda: purge_learners(timezone.localdate()), repetitions=1),
    }


def timed(run: Callable[[], object], repetitions: int = REPETITIONS) -> tuple[int, float]:
    """Queries and median processor time of a run with warm caches; what can be done only once is measured cold.

    Processor time, because it stays the same while the machine is busy with something else. SQLite works in this
    process, so its work is counted.
    """
    if repetitions > 1:
        run()
    queries = []

    def count(execute, *query):
        queries.append(query[0])
        return execute(*query)

    begun = time.process_time()
    with connection.execute_wrapper(count):
        run()
    times = [time.process_time() - begun] if repetitions == 1 else []
    for _ in range(repetitions if repetitions > 1 else 0):
        begun = time.process_time()
        run()
        times.append(time.process_time() - begun)
    return len(queries), sorted(times)[len(times) // 2]


if __name__ == "__main__":
    sys.exit(main())
