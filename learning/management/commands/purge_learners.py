from django.core.management.base import BaseCommand
from django.utils import timezone

from learning.actions import purge_learners


class Command(BaseCommand):
    help = "Deletes learners who have not learned for the period they chose. Run it once a day."

    def handle(self, *args, **options):
        count = purge_learners(timezone.localdate())
        self.stdout.write(f"{count} learners deleted.")
