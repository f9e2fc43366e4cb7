"""Numbers as people write them, in German and in English."""

import re
from decimal import Decimal

_GROUPING = {"de": ".", "en": ","}
_SPACES = re.compile(r"[\s\u00a0\u202f'’]")


def parse_number(text: str, *, language: str, unit: str = "") -> Decimal | None:
    """The number written in `text`, or None when there is none.

    Both decimal marks are understood in both languages: `1,5` and `1.5` are one and a half. Only a mark followed by
    exactly three digits is ambiguous; it separates thousands where the language writes thousands with it, so `1.500`
    is 1500 in German and 1.5 in English, `1,500` the other way round. With two different marks the last one is the
    decimal mark. Spaces and apostrophes between digits, a typographic minus and the unit after the number are allowed.
    """
    bare = text.strip().replace("−", "-")
    if unit and bare.casefold().endswith(unit.casefold()):
        bare = bare[: -len(unit)]
    bare = _SPACES.sub("", bare)
    if not re.fullmatch(r"[+-]?[0-9][0-9.,]*", bare):
        return None
    plain = _with_decimal_point(bare, grouping=_GROUPING.get(language, ","))
    return Decimal(plain) if re.fullmatch(r"[+-]?[0-9]+(\.[0-9]*)?", plain) else None


def _with_decimal_point(digits: str, *, grouping: str) -> str:
    marks = [character for character in digits if character in ".,"]
    if not marks:
        return digits
    if len(set(marks)) == 2:
        decimal = marks[-1]
        return digits.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    if len(marks) > 1 or (marks[0] == grouping and re.fullmatch(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}", digits)):
        return digits.replace(marks[0], "")
    return digits.replace(marks[0], ".")
