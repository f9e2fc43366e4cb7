"""A real Chromium: the one of the system if there is one, otherwise Playwright's own."""

import os
import shutil
import threading

import pytest
from django.core.handlers.base import BaseHandler

# Playwright's synchronous interface runs an event loop of its own; Django would refuse the database beside it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args) -> dict:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    return browser_type_launch_args | {"args": ["--no-sandbox"]} | ({"executable_path": chromium} if chromium else {})


@pytest.fixture(autouse=True)
def _requests_take_turns(monkeypatch):
    """All threads of the live server share one connection to a database in memory: a page editor that saves, previews
    and reports at the same time would find its tables locked."""
    turn = threading.RLock()  # a preview is a request inside a request
    get_response = BaseHandler.get_response

    def in_turn(handler, request):
        with turn:
            return get_response(handler, request)

    monkeypatch.setattr(BaseHandler, "get_response", in_turn)
