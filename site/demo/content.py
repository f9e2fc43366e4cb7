"""The start content as it lies in `content/*.yaml`, without what must not leave the files."""

from functools import cache
from pathlib import Path

import yaml

CONTENT = Path(__file__).parent / "content"
# How a fact was found and what is still to be checked: notes for the people who keep the files, never for readers.
NEVER_PUBLISHED = "internal"


class ContentError(Exception):
    """The start content contradicts itself or the site; the message names the place."""


@cache
def read(name: str) -> dict:
    """One file of the start content, by its name without ending. Editorial notes are already taken out."""
    text = (CONTENT / f"{name}.yaml").read_text(encoding="utf-8")
    return without_notes(yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))  # noqa: S506 (safe)


def without_notes(value):
    if isinstance(value, dict):
        return {key: without_notes(child) for key, child in value.items() if key != NEVER_PUBLISHED}
    if isinstance(value, list):
        return [without_notes(child) for child in value]
    return value
