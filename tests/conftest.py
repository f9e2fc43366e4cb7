"""What every test may use."""

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection
from django.test.utils import setup_databases

from tests.database import TestDatabase

DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "demo_site", "empty_site", "client", "admin_client"}
database = TestDatabase()


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker):
    """An in-memory database, copied from one that was migrated before. Other engines are set up as usual."""
    with django_db_blocker.unblock():
        if connection.vendor != "sqlite":
            setup_databases(verbosity=0, interactive=False)
        else:
            name = connection.creation._get_test_db_name()
            settings.DATABASES["default"]["NAME"] = connection.settings_dict["NAME"] = name
            connection.close()
            connection.ensure_connection()
            database.hold("empty")


def pytest_runtest_setup(item):
    """Before its fixtures: whatever the test before left behind is gone."""
    if database.is_ready and "demo_site" not in item.fixturenames and _uses_database(item):
        database.hold("empty")


def _uses_database(item) -> bool:
    return bool(item.get_closest_marker("django_db") or DATABASE_FIXTURES & set(item.fixturenames))


@pytest.fixture
def demo_site(django_db_setup, django_db_blocker):
    """The whole start content in both languages, as `load_demo` builds it. Changes are thrown away afterwards.

    No transaction around the test: what happens on commit happens.
    """
    with django_db_blocker.unblock():
        database.hold("demo")
        yield


@pytest.fixture
def empty_site(django_db_setup, django_db_blocker):
    """A migrated database without content and, as with `demo_site`, without a transaction around the test."""
    with django_db_blocker.unblock():
        database.hold("empty")
        yield


@pytest.fixture(autouse=True, scope="session")
def _kept_renditions(django_test_environment):
    from tests.pictures import keep_renditions

    with pytest.MonkeyPatch.context() as monkeypatch:
        keep_renditions(monkeypatch)
        yield


@pytest.fixture(autouse=True)
def _empty_caches():
    """The generation number and the menus live in the cache: no test shall see another one's."""
    yield
    for cache in caches.all():
        cache.clear()


def pytest_collection_modifyitems(items):
    """Tests of the start content one after another, so that it is copied seldom; browser tests last."""
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker("browser")
    items.sort(key=lambda item: ("browser" in item.keywords, "demo_site" in item.fixturenames))


def pytest_terminal_summary(terminalreporter):
    """Says how many tests of each kind ran."""
    ran = [report for key in ("passed", "failed") for report in terminalreporter.getreports(key)]
    kinds = {"unit": 0, "journey": 0, "browser": 0}
    for report in ran:
        if report.when == "call":
            kind = next((kind for kind in ("browser", "journey") if kind in report.keywords), "unit")
            kinds[kind] += 1
    terminalreporter.write_line("ran: " + ", ".join(f"{count} {kind}" for kind, count in kinds.items()))
