"""Databases for tests without the wait: migrated once, loaded once, copied into memory in a blink.

Migrating takes half a minute, loading the start content longer. Both results are kept as SQLite files under
`var/test-databases/`, named after a digest of everything they depend on, so that a change makes a new one.
"""

import fcntl
import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.db import connection

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "var" / "test-databases"
ROOMS = ["site", "home", "learning", "stories"]


class TestDatabase:
    """The database of this test process, and which content is in it."""

    __test__ = False

    def __init__(self):
        self.content: str | None = None
        self._changes = 0

    @property
    def is_ready(self) -> bool:
        return self.content is not None

    def hold(self, content: str) -> None:
        """Makes sure that exactly `content` ("empty" or "demo") is in the database; copies it if anything changed."""
        if connection.connection is None:  # the end of a live server closes it, and what was in memory is gone
            connection.ensure_connection()
            self.content = None
        if self.content == content and connection.connection.total_changes == self._changes:
            return
        with sqlite3.connect(template(content)) as source:
            source.backup(connection.connection)
        source.close()
        self.content = content
        self._changes = connection.connection.total_changes
        ContentType.objects.clear_cache()


def template(content: str) -> Path:
    """The file with that content, made now if there is none yet."""
    path = FOLDER / f"{content}-{digest(content)}.sqlite3"
    if path.exists():
        return path
    with only_one_process(FOLDER / f"{content}.lock"):
        if not path.exists():
            unfinished = path.with_suffix(".unfinished")
            unfinished.unlink(missing_ok=True)
            if content == "demo":
                with sqlite3.connect(template("empty")) as source, sqlite3.connect(unfinished) as target:
                    source.backup(target)
                manage("load_demo", database=unfinished)
            else:
                manage("migrate", database=unfinished)
            with sqlite3.connect(unfinished) as finished:  # nothing may stay behind in the write-ahead log
                finished.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                finished.execute("PRAGMA journal_mode=DELETE")
            finished.close()
            unfinished.rename(path)
    return path


def digest(content: str) -> str:
    """Of the migrations for an empty database; for a loaded one also of what loads, computes and keeps its content."""
    kept = ["demo/**/*", "search/**/*", "translation/*", "**/models/*", "**/models", "**/blocks/*", "**/domain/*"]
    loaded = [f"{place}.py" for place in kept] + ["demo/**/*.yaml", "search/**/*.yaml"]
    patterns = ["**/migrations/*.py"] + (loaded if content == "demo" else [])
    paths = [path for room in ROOMS for pattern in patterns for path in sorted((ROOT / room).glob(pattern))]
    paths.append(ROOT / "requirements.txt")
    sums = hashlib.sha256()
    for path in paths:
        sums.update(path.read_bytes())
    return sums.hexdigest()[:16]


def manage(command: str, *, database: Path) -> None:
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "DATABASE_URL": f"sqlite:///{database}",
    }
    environment.pop("PYTEST_CURRENT_TEST", None)
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-W", "ignore", str(ROOT / "manage.py"), command, "--verbosity", "0"],
        env=environment,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"manage.py {command} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")


@contextmanager
def only_one_process(lock: Path):
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
