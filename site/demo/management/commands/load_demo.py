import time
from contextlib import contextmanager

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from demo.content import ContentError
from demo.loader import Loader
from demo.steps import run


@contextmanager
def nothing_recorded():
    """With DEBUG, Django keeps every query, and asks SQLite once more to spell it out: half of the time."""
    debug, settings.DEBUG = settings.DEBUG, False
    try:
        yield
    finally:
        settings.DEBUG = debug


class Command(BaseCommand):
    help = (
        "Loads the start content in German and English. Running it again doubles nothing and leaves alone "
        "what somebody has edited."
    )

    def add_arguments(self, parser):
        parser.add_argument("--reset", action="store_true", help="Overwrite edited pages and texts as well.")
        parser.add_argument(
            "--no-input", action="store_true", help="Accepted for scripts; the command never asks anything."
        )

    def handle(self, *args, reset: bool, **options):
        started = time.monotonic()
        loader = Loader(reset=reset, report=self.report if options["verbosity"] else lambda *_: None)
        try:
            with nothing_recorded():
                run(loader)
        except ContentError as error:
            raise CommandError(f"The start content could not be loaded. {error}") from error
        counts = ", ".join(f"{number} {what}" for what, number in sorted(loader.counts.items()))
        if options["verbosity"]:
            self.stdout.write(f"Start content loaded in {time.monotonic() - started:.0f} s: {counts}.")

    def report(self, title: str, number: int, of: int) -> None:
        """A line that counts on a terminal; one line when the step is done elsewhere."""
        if self.stdout.isatty():
            self.stdout.write(f"\r{title} {number}/{of}" + ("\n" if number == of else " …"), ending="")
            self.stdout.flush()
        elif number == of:
            self.stdout.write(f"{title} {number}/{of}")
