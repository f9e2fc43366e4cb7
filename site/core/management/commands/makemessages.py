"""Collects texts as Django does, but never guesses: a new text has no translation until somebody writes one."""

from django.core.management.commands import makemessages


class Command(makemessages.Command):
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]
