#!/usr/bin/env python3
"""Run Django's commands for the Zukunfts-Hub."""

import os
import sys
from pathlib import Path


def main() -> None:
    # `site` is a frozen module of the standard library, so the folder can't be a package: it joins the path.
    sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.dev")

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
