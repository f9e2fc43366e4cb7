"""Compiles the catalogues without GNU gettext, so that a fresh machine needs nothing but Python."""

from pathlib import Path

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

SOURCE_LANGUAGE = "en"  # message ids are English; its catalogue only says what differs


class Command(BaseCommand):
    help = "Compiles every catalogue of LOCALE_PATHS. With --check, fails on missing or fuzzy translations."

    def add_arguments(self, parser):
        parser.add_argument("--check", action="store_true")

    def handle(self, *args, check: bool, **options):
        incomplete = []
        for folder in settings.LOCALE_PATHS:
            for path in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                catalogue = polib.pofile(str(path))
                catalogue.save_as_mofile(str(path.with_suffix(".mo")))
                if path.parts[-3] != SOURCE_LANGUAGE:
                    missing = [*catalogue.untranslated_entries(), *catalogue.fuzzy_entries()]
                    incomplete += [f"{path.parts[-3]}: {entry.msgid!r}" for entry in missing]
        if check and incomplete:
            raise CommandError("Texts without a translation:\n  " + "\n  ".join(incomplete))
