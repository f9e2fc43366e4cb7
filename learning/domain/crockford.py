"""Crockford's base 32: letters and digits that survive handwriting and dictation.

Source: Douglas Crockford, "Base 32", https://www.crockford.com/base32.html. No I, L, O or U; on reading, I and L are
taken as 1, O as 0, case and hyphens do not matter.
"""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_ALPHABET = ALPHABET + "*~$=U"
_CONFUSED = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, "–": None, "—": None, " ": None})


def write(number: int, *, length: int) -> str:
    """`number` in exactly `length` characters, most significant first."""
    characters = []
    for _ in range(length):
        number, digit = divmod(number, 32)
        characters.append(ALPHABET[digit])
    return "".join(reversed(characters))


def read(text: str) -> int | None:
    """The number written in `text` (already tidied), or None when a character does not belong to the alphabet."""
    number = 0
    for character in text:
        digit = ALPHABET.find(character)
        if digit < 0:
            return None
        number = number * 32 + digit
    return number


def tidy(text: str) -> str:
    """`text` without hyphens and spaces, in capitals, easily confused characters put right."""
    return "".join(text.split()).upper().translate(_CONFUSED)


def check_character(number: int) -> str:
    """Modulo 37, a prime: finds every single wrong character and every swap of two neighbours."""
    return CHECK_ALPHABET[number % 37]


def grouped(text: str) -> str:
    """In groups of four, as people read it out."""
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))
