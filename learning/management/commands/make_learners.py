import random
from datetime import timedelta
from itertools import cycle, islice

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from learning.domain.identity import fingerprint, new_token
from learning.domain.outline import Step
from learning.models import Learner, StepRecord
from learning.models.outlines import outlines

BATCH = 2_000


class Command(BaseCommand):
    help = "Makes learners with records of real steps, for benchmarks. Never run it on a site that people use."

    def add_arguments(self, parser):
        parser.add_argument("--learners", type=int, default=10_000)
        parser.add_argument("--records", type=int, default=20, help="per learner")
        parser.add_argument("--days", type=int, default=420, help="how long ago the oldest one was active")

    def handle(self, *args, **options):
        steps = [step for module in outlines("de").values() for step in module.steps]
        if not steps:
            raise CommandError("There are no live modules yet: load the start content first.")
        today = timezone.localdate()
        chance = random.Random(0)  # noqa: S311 (the same data each time, nothing secret)
        days = [today - timedelta(days=chance.randrange(options["days"])) for _ in range(options["learners"])]
        learners = Learner.objects.bulk_create(
            [Learner(fingerprint=fingerprint(new_token()), created=day, last_active=day) for day in days],
            batch_size=BATCH,
        )
        chosen = list(islice(cycle(steps), min(options["records"], len(steps))))
        records = (_record(learner, step) for learner in learners for step in chosen)
        while batch := list(islice(records, BATCH)):
            StepRecord.objects.bulk_create(batch)
        self.stdout.write(f"{len(learners)} learners with {len(chosen)} records each.")


def _record(learner: Learner, step: Step) -> StepRecord:
    return StepRecord(
        learner=learner,
        module_key=step.key.module,
        lesson_key=step.key.lesson,
        step=step.key.step,
        state="done",
        points=1,
        maximum=1,
        digest=step.digest,
        day=learner.last_active,
    )
