"""Notes and answers, readable only with the learner's token.

HKDF-SHA-256 (RFC 5869) makes the key from the token, AES-256-GCM (NIST SP 800-38D) seals each text with its own
random nonce. The place of the text is authenticated too, so that nobody can move a note to another step unnoticed.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12
_PURPOSE = b"learning: notes and answers, 1"


def seal(text: str, *, token: bytes, place: str) -> bytes:
    """`text` as nonce and ciphertext; `place` names the step it belongs to."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCM(_key(token)).encrypt(nonce, text.encode(), place.encode())


def unseal(sealed: bytes, *, token: bytes, place: str) -> str | None:
    """The text, or None when token or place are others than those it was sealed with, or a byte was changed."""
    try:
        text = AESGCM(_key(token)).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place.encode())
    except (InvalidTag, ValueError):
        return None
    return text.decode()


def _key(token: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(token)
