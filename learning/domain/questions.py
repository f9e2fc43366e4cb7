"""The question types and what a given answer looks like.

A question knows everything that is needed to score it and nothing about pages. Ids are those of the editor's blocks;
they are the same in every language, texts are those of one language.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

# What a learner gave, by the id of the part it belongs to: `{option id: "on"}` for choices, `{"answer": "true"}`,
# `{item id: position}`, `{left id: right id}`, `{"number": text}`, `{gap id: text}`. One flat shape for all types can
# be stored, compared and filled back into the form without knowing the type.
Answer = Mapping[str, str]

CHOSEN = "on"
TRUTH = "answer"
NUMBER = "number"


@dataclass(frozen=True, kw_only=True)
class Option:
    id: str
    text: str
    is_correct: bool
    feedback: str = ""


@dataclass(frozen=True, kw_only=True)
class SingleChoice:
    options: tuple[Option, ...]


@dataclass(frozen=True, kw_only=True)
class MultipleChoice:
    options: tuple[Option, ...]


@dataclass(frozen=True, kw_only=True)
class TrueFalse:
    statement: str
    is_true: bool


@dataclass(frozen=True, kw_only=True)
class Item:
    id: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Ordering:
    """`items` stand in the correct order."""

    items: tuple[Item, ...]


@dataclass(frozen=True, kw_only=True)
class Pair:
    id: str
    left: str
    right: str


@dataclass(frozen=True, kw_only=True)
class Matching:
    """Right-hand sides may repeat: sides with equal texts are the same answer."""

    pairs: tuple[Pair, ...]


@dataclass(frozen=True, kw_only=True)
class Number:
    value: Decimal
    tolerance: Decimal = Decimal(0)
    unit: str = ""
    language: str = "de"


@dataclass(frozen=True, kw_only=True)
class Gap:
    id: str
    accepted: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Cloze:
    """`text` marks the gaps by position: `{{1}}` is the first of `gaps`."""

    text: str
    gaps: tuple[Gap, ...]


Question = SingleChoice | MultipleChoice | TrueFalse | Ordering | Matching | Number | Cloze
