import sys
from pathlib import Path

import yaml
from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import connection

from search.quality import Report, ask

QUESTIONS = Path(settings.ROOT) / "tests" / "search" / "questions.yaml"
NEEDED = 0.95


class Command(BaseCommand):
    """Asks the search the questions of a file and says which pages it should have found among the first three."""

    help = "Measure the search against tests/search/questions.yaml; fails below 95 per cent in any language."

    def add_arguments(self, parser):
        parser.add_argument("--questions", type=Path, default=QUESTIONS)
        parser.add_argument("--verbose-hits", action="store_true", help="also print what was found for right answers")

    def handle(self, *, questions: Path, verbose_hits: bool, **options):
        self.stdout.write(f"Engine: {connection.display_name}")
        asked = yaml.safe_load(questions.read_text(encoding="utf-8"))
        reports = [ask(language, asked[language]) for language in asked]
        for report in reports:
            self._print(report, verbose_hits)
        if any(report.share < NEEDED for report in reports):
            sys.exit(1)

    def _print(self, report: Report, verbose_hits: bool) -> None:
        share = f"{report.share:.0%}"
        self.stdout.write(f"{report.language}: {len(report.right)} of {report.total} questions answered ({share})")
        for outcome in report.outcomes if verbose_hits else report.wrong:
            sign = "+" if outcome.is_right else "-"
            self.stdout.write(f"  {sign} {outcome.query!r}: {outcome.expected} in {outcome.found}")
