"""The transfer stories of `stories.yaml`. All are invented, and say so wherever they stand."""

from typing import Any

from demo.build_blocks import body
from demo.content import ContentError, read
from demo.loader import Loader
from demo.pages import common_values
from demo.topics import topics_of
from stories.models import StoryPage

INDEX = "stories"
PICTURES = {
    "s1": "story-1-two-modes",
    "s2": "story-2-pick-by-voice",
    "s3": "story-3-routes",
    "s4": "story-4-cobot-on-trial",
    "s5": "story-5-right-of-way",
    "s6": "story-6-eight-minutes",
    "s7": "story-7-roster",
    "s8": "story-8-listening",
}
# The start content tells every story under the same four headings; the words after the colon differ.
PART_OF_HEADING = {
    "Ausgangslage": "trigger",
    "Beteiligung": "participation",
    "Ergebnis": "solution",
    "Was der Betrieb heute anders machen würde": "setbacks",
}
TOPIC_FIELDS = {
    "sector": "sectors",
    "size": "company_sizes",
    "technologies": "technologies",
    "topics": "topics",
    "formats": "participation_formats",
    "target_groups": "target_groups",
}


def place(loader: Loader) -> None:
    for story in read("stories")["stories"]:
        loader.place(StoryPage, story["id"], parent=INDEX, title=story["title"], slug=story["slug"])


def load(loader: Loader) -> None:
    for story in loader.each("Stories", read("stories")["stories"]):
        loader.publish(story["id"], story_values(story, loader), topics=topics_of(story, **TOPIC_FIELDS))


def story_values(story: dict, loader: Loader) -> dict[str, Any]:
    return common_values(story | {"picture": PICTURES.get(story["id"])}) | {
        "evidence": "illustrative" if story["illustrative"] else "documented",
        "disclaimer": story["disclaimer"],
        "company": story["company"],
        "place": story["place"],
        "employees": story["employees"],
        "representation": story["representation"],
        "parts": parts(story["body"], loader),
        "key_figures": [
            ("figure", {"value": figure["value"], "label": figure["label"], "note": ""})
            for figure in story["key_figures"]
        ],
        "lessons_learned": [("lesson", lesson) for lesson in story["lessons_learned"]],
        "phases": [("phase", {"phase": phase, "when": "", "text": ""}) for phase in story["phases"]],
        "related_learning": [("page", page) for page in map(loader.find, story["related_modules"]) if page],
    }


def parts(blocks: list[dict], loader: Loader) -> list[tuple]:
    """The body cut at its headings; what stands before the first one introduces the company."""
    sections: list[tuple[str, dict | str, list[dict]]] = [("introduction", "", [])]
    for block in blocks:
        if block["type"] == "heading":
            heading = {"de": block["de"], "en": block["en"]}
            sections.append((part_of(block["de"]), heading, []))
        else:
            sections[-1][2].append(block)
    return [(name, part_value(name, heading, body(content, loader))) for name, heading, content in sections if content]


def part_value(name: str, heading: dict | str, content: list[tuple]) -> dict[str, Any]:
    value = {"heading": heading, "content": content}
    return value | {"decisions": []} if name == "participation" else value


def part_of(heading: str) -> str:
    try:
        return PART_OF_HEADING[heading.partition(":")[0]]
    except KeyError as error:
        raise ContentError(f"No part of a story has a heading like “{heading}”.") from error
