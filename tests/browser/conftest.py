"""A real Chromium: the one of the system if there is one, otherwise Playwright's own."""

import os
import shutil

import pytest

# Playwright's synchronous interface runs an event loop of its own; Django would refuse the database beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args) -> dict:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    return browser_type_launch_args | {"args": ["--no-sandbox"]} | ({"executable_path": chromium} if chromium else {})
