"""Everyday words of working life beside the names that editors give to topics and glossary terms."""

from functools import cache
from pathlib import Path

import yaml

from search.analysis.thesaurus import Name, Subject

WORDS = Path(__file__).with_name("everyday.yaml")


@cache
def everyday_subjects() -> tuple[Subject, ...]:
    """The sets of `everyday.yaml`, read once."""
    sets = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    return tuple(
        Subject(tuple(Name(language, text) for language, texts in names.items() for text in texts)) for names in sets
    )
