"""The start content as it lies in `content/*.yaml`, without what must not leave the files."""

import re
from functools import cache
from pathlib import Path

import yaml

CONTENT = Path(__file__).parent / "content"
# How a fact was found and what is still to be checked: notes for the people who keep the files, never for readers.
NEVER_PUBLISHED = "internal"
# No line may break in “§ 87 Abs. 1 Nr. 6”, “section 87(1) no. 6”, “20 %” and “3. März”. In the files these are plain
# spaces: hard ones can be neither seen nor searched for.
MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
COUNTED = r"§|\b(?:Abs|Art|Nr|no)\.|\b(?:Artikel|Article|[Ss]ections?)"
HELD_TOGETHER = re.compile(rf"({COUNTED}) (?=\d)|(\d) (?=%)|(\d\.) (?=(?:{MONTHS})\b)")


class ContentError(Exception):
    """The start content contradicts itself or the site; the message names the place."""


@cache
def read(name: str) -> dict:
    """One file of the start content, by its name without ending. Editorial notes are already taken out."""
    text = (CONTENT / f"{name}.yaml").read_text(encoding="utf-8")
    content = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 (safe)
    return with_hard_spaces(without_notes(content))


def without_notes(value):
    if isinstance(value, dict):
        return {key: without_notes(child) for key, child in value.items() if key != NEVER_PUBLISHED}
    if isinstance(value, list):
        return [without_notes(child) for child in value]
    return value


def with_hard_spaces(value):
    if isinstance(value, dict):
        return {key: with_hard_spaces(child) for key, child in value.items()}
    if isinstance(value, list):
        return [with_hard_spaces(child) for child in value]
    if isinstance(value, str):
        return HELD_TOGETHER.sub(lambda found: found[0].rstrip() + "\N{NO-BREAK SPACE}", value)
    return value
