"""Who learns: a random token, and the two ways of carrying it to another device.

The token is the only key to what somebody has learned. The learning key is the token written for people; the short
code stands for nothing and only leads a waiting device to the one that knows the token.
"""

import hashlib
import secrets

from learning.domain import crockford

TOKEN_BYTES = 16
_KEY_LENGTH = 26
_CODE_LENGTH = 8


def new_token() -> bytes:
    """128 random bits."""
    return secrets.token_bytes(TOKEN_BYTES)


def bytes_from_hex(text: str, *, length: int) -> bytes | None:
    """What a cookie or a form brings back: `length` bytes in hexadecimal, or None when it is anything else."""
    try:
        found = bytes.fromhex(text)
    except ValueError:
        return None
    return found if len(found) == length else None


def fingerprint(token: bytes) -> str:
    """SHA-256 in hexadecimal. A fast digest is enough: nobody can try 128 random bits."""
    return hashlib.sha256(token).hexdigest()


def learning_key(token: bytes) -> str:
    """`token` for keeping on paper: 26 characters and a check character, in groups of four."""
    number = int.from_bytes(token, "big")
    return crockford.grouped(crockford.write(number, length=_KEY_LENGTH) + crockford.check_character(number))


def token_from_key(text: str) -> bytes | None:
    """The token a typed learning key stands for, or None when a character is missing or wrong."""
    key = crockford.tidy(text)
    if len(key) != _KEY_LENGTH + 1:
        return None
    number = crockford.read(key[:-1])
    if number is None or number >= 1 << (8 * TOKEN_BYTES) or crockford.check_character(number) != key[-1]:
        return None
    return number.to_bytes(TOKEN_BYTES, "big")


def new_short_code() -> str:
    """40 random bits in two groups of four, good for a quarter of an hour."""
    return crockford.grouped(crockford.write(secrets.randbits(5 * _CODE_LENGTH), length=_CODE_LENGTH))


def short_code_from(text: str) -> str | None:
    """A typed short code as it was issued, or None when it cannot be one."""
    code = crockford.tidy(text)
    if len(code) != _CODE_LENGTH or crockford.read(code) is None:
        return None
    return crockford.grouped(code)
