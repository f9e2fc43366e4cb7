"""Collects texts as Django does, but never guesses, and changes nothing when nothing has changed."""

from pathlib import Path

from django.core.management.commands import makemessages

MOMENT = '"POT-Creation-Date: '


class Command(makemessages.Command):
    # A new text has no translation until somebody writes one.
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]

    def write_po_file(self, potfile: str, locale: str) -> None:
        super().write_po_file(potfile, locale)
        path = Path(potfile).parent / locale / "LC_MESSAGES" / f"{self.domain}.po"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith(MOMENT)), encoding="utf-8")
