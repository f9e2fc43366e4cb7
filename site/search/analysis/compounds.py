"""Compounds: German writes them as one word, and a searcher may know only a part, or the whole."""

_LINKS = ("", "s", "es", "n", "en", "er", "e", "ens", "ns")
LONGEST_LINK = 2
_ENDINGS = ("", "e", "en", "er", "ern", "em", "es", "n", "s", "in", "innen")
_VERBAL_ENDINGS = frozenset((*_ENDINGS, "ung", "ungen", "ing", "ed"))
_VERBAL_LINKS = (*_LINKS, "ungs", "ung")
# Prefixes make another word of a verb, not a compound: Führung is no part of Einführung.
_PREFIX_WORDS = """
ab an auf aus be bei co de durch ein ent er ge her hin in inter mis miss mit nach out over
per pre pro re sub trans uber um un under unter up ver vor weg weiter wider zer zu zuruck
zusammen
"""
_PREFIXES = frozenset(_PREFIX_WORDS.split())
_SHORTEST_PART = {"de": 3, "en": 4}
_SURE = 6
_SHORTEST_END = 5
_HEAD, _MODIFIER, _INSIDE = 0.6, 0.5, 0.4
_UNKNOWN_REST = 0.7


def occurs_as_part(base: str, folded: str, parts: set[str], language: str) -> float:
    """How close a compound is to its part: the head counts most; 0 when the letters occur by accident.

    The letters around the part must be words of the site themselves. A long part is believed without that.
    """
    position = folded.find(base)
    before, after = folded[:position], folded[position + len(base) :]
    if before in _PREFIXES:
        return 0
    is_head, is_first = after in _VERBAL_ENDINGS, not before
    if is_first and is_head:
        return 0
    closeness = _HEAD if is_head else _MODIFIER if is_first else _INSIDE
    before_known = is_first or _is_part(before, parts, language)
    after_known = is_head or _is_part_after_link(after, parts, language)
    if before_known and after_known:
        return closeness
    believable = len(base) >= _SURE and (before_known or len(before) > 3) and (after_known or len(after) > 3)
    if believable and (is_first or is_head):
        return closeness * _UNKNOWN_REST
    return 0


def split(folded: str, parts: set[str], language: str) -> list[str]:
    """The known parts of a compound with the longest head, from left to right, or nothing."""
    shortest = _SHORTEST_PART.get(language, 4)
    for position in range(shortest, len(folded) - shortest + 1):
        head = _known(folded[position:], parts, shortest, _ENDINGS)
        if not head:
            continue
        before = folded[:position]
        if before in _PREFIXES:
            continue
        modifier = _known(before, parts, shortest, _LINKS)
        if modifier:
            return [modifier, head]
        modifiers = split(before, parts, language)
        if modifiers:
            return [*modifiers, head]
    return []


def endings(folded: str) -> list[str]:
    """What may be the last part of a compound of otherwise unknown words, the longest first."""
    return [folded[position:] for position in range(3, len(folded) - _SHORTEST_END + 1)]


def beginnings(folded: str) -> list[str]:
    """What may be the first part of a compound of otherwise unknown words, the longest first."""
    return [folded[:position] for position in range(len(folded) - 3, _SHORTEST_END - 1, -1)]


def _known(letters: str, parts: set[str], shortest: int, endings: tuple[str, ...]) -> str:
    for ending in endings:
        stem = letters.removesuffix(ending) if ending else letters
        if len(stem) >= shortest and stem in parts and (not ending or letters.endswith(ending)):
            return stem
    return ""


def _is_part(letters: str, parts: set[str], language: str) -> bool:
    return bool(_known(letters, parts, _SHORTEST_PART.get(language, 4), _LINKS))


def _is_part_after_link(letters: str, parts: set[str], language: str) -> bool:
    shortest = _SHORTEST_PART.get(language, 4)
    return any(
        _known(letters.removeprefix(link), parts, shortest, _ENDINGS)
        for link in _VERBAL_LINKS
        if letters.startswith(link)
    )
