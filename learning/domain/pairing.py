"""A token on its way from one device to another, readable for nobody in between.

The waiting device holds a private key (X25519, RFC 7748); whoever grants encrypts the token for the public one with a
key made for this one message. What lies in the shared cache meanwhile is of no use without the waiting device.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE_BYTES = 12
_PURPOSE = b"learning: another device, 1"


def new_pair() -> tuple[bytes, bytes]:
    """A private and its public key, `KEY_BYTES` each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal_for(public: bytes, message: bytes) -> bytes:
    """`message` for the holder of the private key that belongs to `public`."""
    ephemeral = X25519PrivateKey.generate()
    key = _key(ephemeral.exchange(X25519PublicKey.from_public_bytes(public)))
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return ephemeral.public_key().public_bytes_raw() + nonce + AESGCM(key).encrypt(nonce, message, None)


def open_with(private: bytes, sealed: bytes) -> bytes | None:
    """The message, or None when it was sealed for somebody else or changed on its way."""
    sender, rest = sealed[:KEY_BYTES], sealed[KEY_BYTES:]
    try:
        shared = X25519PrivateKey.from_private_bytes(private).exchange(X25519PublicKey.from_public_bytes(sender))
        return AESGCM(_key(shared)).decrypt(rest[:_NONCE_BYTES], rest[_NONCE_BYTES:], None)
    except (InvalidTag, ValueError):
        return None


def _key(shared: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=_PURPOSE).derive(shared)
