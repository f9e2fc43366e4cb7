"""The access log as gunicorn writes it with the project's own configuration."""

import runpy
from datetime import date, timedelta

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation
from gunicorn.config import Config

from config.accesslog import QuietLogger, is_private

CONFIGURATION = settings.ROOT / "site" / "config" / "gunicorn.conf.py"
BROWSER = "Mozilla/5.0 (X11; Linux x86_64)"


@pytest.fixture
def log(tmp_path):
    """Writes what gunicorn would write about an answered request, and gives back the whole file."""
    path = tmp_path / "access.log"
    configuration = Config()
    for name, value in runpy.run_path(str(CONFIGURATION)).items():
        if name in configuration.settings:
            configuration.set(name, value)
    configuration.set("accesslog", str(path))
    logger = QuietLogger(configuration)

    def write(response: HttpResponse) -> str:
        sent = {"RAW_URI": response.wsgi_request.get_full_path(), "HTTP_USER_AGENT": BROWSER}
        response.status, response.sent = f"{response.status_code} {response.reason_phrase}", len(response.content)
        logger.access(response, [], response.wsgi_request.environ | sent, timedelta(milliseconds=12))
        return path.read_text()

    yield write
    for handler in logger.access_log.handlers:
        handler.close()
    logger.access_log.handlers.clear()


def visit(path: str) -> HttpResponse:
    return Client(HTTP_REFERER="https://firma.example/").get(path, {"q": "gesucht"}, REMOTE_ADDR="203.0.113.7")


@pytest.mark.django_db
def test_a_line_says_what_operation_needs_and_nothing_about_the_person(log):
    line = log(visit("/de/suche/"))

    assert line.split()[:3] == [date.today().isoformat(), "GET", "/de/suche/"]
    assert line.split()[3:]
    assert all(word.isdecimal() for word in line.split()[3:])


@pytest.mark.django_db
def test_neither_address_nor_browser_nor_time_of_day_is_kept(log):
    line = log(visit("/de/suche/"))

    for trace in ("203.0.113", "Mozilla", "firma.example", "gesucht", ":"):
        assert trace not in line


@pytest.mark.django_db
@pytest.mark.parametrize("code", ["de", "en"])
def test_learners_own_pages_leave_no_line_in_any_language(log, code):
    with translation.override(code):
        addresses = [reverse("learning:overview"), reverse("learning:check", args=["signed"])]

    assert [log(visit(address)) for address in addresses] == ["", ""]


def test_pages_of_the_tree_are_not_learners_own():
    assert not is_private("/de/lernen/")
    assert not is_private("/en/")
