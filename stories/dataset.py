"""All stories of a language as one open data set: JSON with its structure, CSV with the same in columns.

Sent piece by piece, with a handful of queries for every few hundred stories. Consents are no part of it.
"""

import csv
import json
from collections.abc import Iterator

from django.http import HttpRequest, StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import override
from wagtail.rich_text import get_text_for_indexing

from core.languages import code_of
from core.models import Topic
from core.texts import site_texts
from core.topics import fill_topics
from stories.blocks import PART_NAMES

BATCH = 200
SEPARATOR = " | "
# A spreadsheet takes a cell that begins like this for a formula and runs it.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def json_response(index, request: HttpRequest) -> StreamingHttpResponse:
    return _download(_json_pieces(index, request), "application/json", f"{index.slug}.json")


def csv_response(index, request: HttpRequest) -> StreamingHttpResponse:
    return _download(_csv_pieces(index, request), "text/csv", f"{index.slug}.csv")


def _download(pieces: Iterator[str], content_type: str, filename: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        pieces,
        content_type=f"{content_type}; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )


def records(index, request: HttpRequest) -> Iterator[dict]:
    ids = list(index.stories().values_list("pk", flat=True))
    for start in range(0, len(ids), BATCH):
        # A stream is read after the request is over: nobody else keeps the language until then.
        with override(code_of(index)):
            stories = list(index.stories().filter(pk__in=ids[start : start + BATCH]))
            fill_topics(stories)
            some = [record_of(story, request) for story in stories]
        yield from some


def record_of(story, request: HttpRequest) -> dict:
    return {
        "id": str(story.translation_key),
        "url": story.get_full_url(request),
        "language": code_of(story),
        "title": story.title,
        "summary": story.summary,
        "evidence": story.evidence,
        "evidence_label": story.mark_label,
        "disclaimer": story.disclaimer,
        "company": story.company,
        "place": story.place,
        "employees": story.employees,
        "representation": story.representation,
        "topics": {
            kind.value: [{"key": topic.slug, "name": topic.label} for topic in story.topics if topic.kind == kind]
            for kind in Topic.Kind
        },
        "parts": parts_of(story),
        "quotes": quotes_of(story),
        "key_figures": [dict(block.value) for block in story.key_figures],
        "lessons_learned": [str(block.value) for block in story.lessons_learned],
        "phases": [dict(block.value) for block in story.phases],
        "sources": [dict(block.value) for block in story.sources],
        "published": story.first_published_at and story.first_published_at.isoformat(timespec="seconds"),
        "modified": story.last_published_at and story.last_published_at.isoformat(timespec="seconds"),
    }


def parts_of(story) -> dict[str, str]:
    """The words of each part that the story has, without mark-up."""
    parts = {}
    for part in story.parts:
        texts = [
            get_text_for_indexing(block.value.source) for block in part.value["content"] if block.block_type == "text"
        ]
        parts[part.block_type] = "\n\n".join(filter(None, [part.value["heading"], *texts]))
    return parts


def quotes_of(story) -> list[dict]:
    return [
        {"text": block.value["text"], "role": block.value["role"]}
        for part in story.parts
        for block in part.value["content"]
        if block.block_type == "quote"
    ]


def _json_pieces(index, request: HttpRequest) -> Iterator[str]:
    head = {
        "title": index.title,
        "language": code_of(index),
        "publisher": site_texts().brand,
        "licence": site_texts().licence_url or site_texts().licence_notice,
        "source": index.get_full_url(request),
        "retrieved": timezone.localtime().isoformat(timespec="seconds"),
    }
    yield json.dumps(head, ensure_ascii=False)[:-1] + ', "stories": ['
    for number, record in enumerate(records(index, request)):
        yield (",\n" if number else "\n") + json.dumps(record, ensure_ascii=False)
    yield "\n]}\n"


class _Line:
    """What `csv.writer` writes to: hands each line straight back."""

    def write(self, line: str) -> str:
        return line


def _csv_pieces(index, request: HttpRequest) -> Iterator[str]:
    writer = csv.writer(_Line())
    # The mark tells spreadsheet programs that it is UTF-8.
    yield "\ufeff"
    for number, record in enumerate(records(index, request)):
        row = row_of(record)
        if not number:
            yield writer.writerow(row)
        yield writer.writerow([cell(value) for value in row.values()])


def row_of(record: dict) -> dict[str, object]:
    """The record with one level: lists are joined, a column for each kind of topic and each part."""
    row = {name: value for name, value in record.items() if not isinstance(value, dict | list)}
    row |= {kind: SEPARATOR.join(topic["name"] for topic in topics) for kind, topics in record["topics"].items()}
    row |= {name: record["parts"].get(name, "") for name in PART_NAMES}
    row["key_figures"] = SEPARATOR.join(f"{f['value']} {f['label']}" for f in record["key_figures"])
    row["lessons_learned"] = SEPARATOR.join(record["lessons_learned"])
    row["quotes"] = SEPARATOR.join(f"{quote['text']} ({quote['role']})" for quote in record["quotes"])
    row["sources"] = SEPARATOR.join(source["title"] for source in record["sources"])
    return row


def cell(value: object) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
