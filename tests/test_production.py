"""Production settings: fail early without a secret, pass Django's own deployment check, refuse a demonstration."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.test import override_settings

from core.checks import production_shows_no_demonstration
from core.launch import open_points
from tests.database import template
from tests.factories import make_content, make_homes, make_texts

ROOT = Path(__file__).resolve().parents[1]
COMPLETE = {
    "SECRET_KEY": "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-+!",
    "ALLOWED_HOSTS": "hub.example.org",
    "BASE_URL": "https://hub.example.org",
    "CACHE_URL": "locmemcache://",
    "LEARNING_CONFIRMATION_KEY": "MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF",
}


def run(tmp_path, *arguments: str, **environment) -> subprocess.CompletedProcess:
    """Runs Python under production settings; a setting that is None is left out."""
    inherited = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
    variables = inherited | COMPLETE | {"DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}"} | environment
    variables = {name: value for name, value in variables.items() if value is not None}
    settings = {"DJANGO_SETTINGS_MODULE": "config.settings.production", "HUB_VAR": str(tmp_path)}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=variables | settings, capture_output=True, text=True)  # noqa: S603


def check_deploy(tmp_path, **environment) -> subprocess.CompletedProcess:
    return run(tmp_path, "manage.py", "check", "--deploy", "--fail-level", "WARNING", **environment)


@pytest.mark.parametrize(
    "name", ["SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL", "DATABASE_URL", "CACHE_URL", "LEARNING_CONFIRMATION_KEY"]
)
def test_production_does_not_start_without(tmp_path, name):
    result = check_deploy(tmp_path, **{name: None})

    assert result.returncode != 0
    assert name in result.stderr


def test_the_deployment_check_has_nothing_to_say(tmp_path):
    result = check_deploy(tmp_path)

    assert result.returncode == 0, result.stderr
    assert "no issues" in result.stdout


def test_with_the_start_content_it_speaks_only_of_the_demonstration(tmp_path):
    shutil.copy(template("demo"), tmp_path / "db.sqlite3")

    result = check_deploy(tmp_path)

    assert result.returncode == 1
    found = re.findall(r"\(([a-z_]+\.[A-Z]\d+)\)", result.stderr)
    assert found
    assert all(name.startswith("core.E1") for name in found)


ANSWERS = """
from django.conf import settings
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils.log import log_response

for address, status in [("/de/lernen/", 500), ("/de/mein-lernen/pruefen/x/", 500), ("/de/vertippt/", 404)]:
    request, response = RequestFactory().get(address), HttpResponse(status=status)
    log_response("Answer: %s", address, request=request, response=response, exception=ValueError("broken"))
print(settings.DEFAULT_FROM_EMAIL)
"""


def test_errors_leave_a_trace_that_names_no_learners_address(tmp_path):
    result = run(tmp_path, "manage.py", "shell", "--no-imports", "--command", ANSWERS)

    assert "Answer: /de/lernen/" in result.stderr
    assert result.stderr.count("ValueError: broken") == 2
    assert "mein-lernen" not in result.stderr
    assert "vertippt" not in result.stderr
    assert result.stdout == "hub@hub.example.org\n"


@pytest.mark.django_db
def test_a_demonstration_is_refused_with_every_reason():
    german, _english = make_homes()
    make_texts("de", demo_mode=True, contact_email="")
    make_content(german, "Impressum", body=[("callout", {"variant": "template", "title": "", "text": "<p>…</p>"})])

    points = open_points()

    assert len(points) == 3
    assert "Impressum" in points[2]


@pytest.mark.django_db
@override_settings(HUB_DEMO_SIGN_INS=False)
def test_a_site_that_is_ready_passes():
    make_homes()
    make_texts("de", demo_mode=False, contact_email="hub@example.org")

    assert production_shows_no_demonstration(None) == []
