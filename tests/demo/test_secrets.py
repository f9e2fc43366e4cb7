"""Notes of the people who keep the content never reach the database: not as page, draft, history or snippet."""

import json

import yaml
from django.db import connection

from demo.content import CONTENT, NEVER_PUBLISHED, read, without_notes

TOO_SHORT_TO_TELL = 12


def notes_in(value, inside=False) -> set[str]:
    """Every text below `internal`, at any depth."""
    if isinstance(value, dict):
        return {note for key, child in value.items() for note in notes_in(child, inside or key == NEVER_PUBLISHED)}
    if isinstance(value, list):
        return {note for child in value for note in notes_in(child, inside)}
    return {value} if inside and isinstance(value, str) and len(value) > TOO_SHORT_TO_TELL else set()


def everything_stored() -> str:
    """All text of all tables."""
    parts = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 (our own tables)
            parts += [value for row in cursor for value in row if isinstance(value, str)]
    return "\n".join(parts)


def test_no_editorial_note_is_stored_anywhere(demo_site):
    files = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in CONTENT.glob("*.yaml")]
    notes = {note for file in files for note in notes_in(file)}

    stored = everything_stored()

    assert len(notes) > 50
    assert [note for note in notes if note in stored or json.dumps(note)[1:-1] in stored] == []


def test_the_test_would_find_a_note(demo_site):
    title = read("pages")["pages"][0]["title"]["de"]

    assert title in everything_stored()


def test_notes_are_gone_before_anybody_reads_the_file():
    cleaned = without_notes({"title": "Quelle", "internal": {"note": "x"}, "parts": [{"internal": 1, "id": 2}]})

    assert cleaned == {"title": "Quelle", "parts": [{"id": 2}]}
