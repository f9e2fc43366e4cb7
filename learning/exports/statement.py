"""The signed statement in the address of a confirmation (Ed25519, RFC 8032).

Only the canonical text verifies: it is decoded, encoded again and compared, so that one confirmation has one address.
"""

import base64
import binascii
from collections.abc import Iterable

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from learning.domain.confirmation import Confirmation, NotAConfirmation, decode, encode

_SIGNATURE_BYTES = 64


def private_key(seed: str) -> Ed25519PrivateKey:
    """The signing key from 32 bytes in URL-safe base64; raises ValueError when it is anything else."""
    return Ed25519PrivateKey.from_private_bytes(_from_text(seed))


def public_key(text: str) -> Ed25519PublicKey:
    """A checking key from its 32 bytes in URL-safe base64; raises ValueError when it is anything else."""
    return Ed25519PublicKey.from_public_bytes(_from_text(text))


def public_text(key: Ed25519PrivateKey) -> str:
    """The checking key that belongs to `key`, to be kept in the settings after a rotation."""
    return _to_text(key.public_key().public_bytes_raw())


def sign(confirmation: Confirmation, key: Ed25519PrivateKey) -> str:
    """The statement and its signature as 188 characters that fit into an address."""
    statement = encode(confirmation)
    return _to_text(statement + key.sign(statement))


def verify(text: str, keys: Iterable[Ed25519PublicKey]) -> Confirmation | None:
    """What `text` states when one of `keys` signed it and it is written canonically, otherwise None."""
    try:
        data = _from_text(text)
        statement, signature = data[:-_SIGNATURE_BYTES], data[-_SIGNATURE_BYTES:]
        confirmation = decode(statement)
    except (NotAConfirmation, ValueError):
        return None
    if _to_text(encode(confirmation) + signature) != text:
        return None
    return confirmation if any(_has_signed(key, signature, statement) for key in keys) else None


def _has_signed(key: Ed25519PublicKey, signature: bytes, statement: bytes) -> bool:
    try:
        key.verify(signature, statement)
    except InvalidSignature:
        return False
    return True


def _to_text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def _from_text(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error as error:
        raise ValueError("Not URL-safe base64") from error
