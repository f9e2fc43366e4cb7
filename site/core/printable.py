"""Characters nobody sees, which come along when text is pasted from an office program or a PDF."""

import re

_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")


def printable(text: str) -> str:
    """`text` for files that break on such characters (XML, iCalendar): breaks become spaces, controls go."""
    return _CONTROLS.sub("", _BREAKS.sub(" ", text))
