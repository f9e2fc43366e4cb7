"""What changed between two versions of a text, word by word. Plain Python, no HTML comes out."""

import html
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

TOKEN = re.compile(r"<[^>]+>|\w+(?:[-’'*·.]\w+)*|\s+|.", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
WORD = re.compile(r"\w+")


class Change(StrEnum):
    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class Part:
    change: Change
    text: str


def word_diff(before: str, after: str) -> list[Part]:
    """The parts in reading order; removed words stand before those that replace them. Mark-up counts as a word."""
    old, new = _tokens(before), _tokens(after)
    parts: list[Part] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(Part(Change.KEPT, "".join(old[a:b])))
            continue
        if a != b:
            parts.append(Part(Change.REMOVED, "".join(old[a:b])))
        if c != d:
            parts.append(Part(Change.ADDED, "".join(new[c:d])))
    return _without_islands(parts)


def is_cosmetic(before: str, after: str) -> bool:
    """True if every word is the same: only punctuation, spaces, quotation marks or mark-up differ."""
    return WORD.findall(plain(before)) == WORD.findall(plain(after))


def _tokens(text: str) -> list[str]:
    return TOKEN.findall(html.unescape(text))


def plain(text: str) -> str:
    """Without mark-up."""
    return html.unescape(TAG.sub(" ", text)).replace("\xad", "")


def _without_islands(parts: list[Part]) -> list[Part]:
    """Joins changes that only a space keeps apart: "alte Regel" to "neue Vorschrift" reads better as one change."""
    joined: list[Part] = []
    index = 0
    while index < len(parts):
        removed = added = ""
        while index < len(parts):
            part = parts[index]
            is_island = (
                part.change is Change.KEPT and part.text.isspace() and (removed or added) and index + 1 < len(parts)
            )
            if part.change is Change.KEPT and not is_island:
                break
            removed += part.text if part.change is not Change.ADDED else ""
            added += part.text if part.change is not Change.REMOVED else ""
            index += 1
        joined += [Part(Change.REMOVED, removed)] if removed else []
        joined += [Part(Change.ADDED, added)] if added else []
        if index < len(parts):
            joined.append(parts[index])
            index += 1
    return joined
