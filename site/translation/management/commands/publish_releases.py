from django.core.management.base import BaseCommand, CommandError

from translation.releases.scheduling import publish_due


class Command(BaseCommand):
    help = (
        "Publishes the releases whose time has come. Run it every few minutes, beside publish_scheduled:"
        " */5 * * * * manage.py publish_scheduled; manage.py publish_releases"
    )

    def handle(self, *args, **options):
        """Ends with an error when a release was refused, so that the scheduler's own report says so too."""
        outcome = publish_due()
        for release in outcome.published:
            self.stdout.write(f"Published: {release}")
        if outcome.refused:
            refused = "; ".join(f"{release}: {release.refusal}" for release in outcome.refused)
            raise CommandError(f"Refused: {refused}")
