"""From one device to another, through the cache, for a quarter of an hour.

Two ways: the known device *offers* (a secret in a QR code, which the new device brings back), or the new device *asks*
(a short code, which is typed on the known one). In neither case does the cache hold a token that it could read.
"""

import hashlib

from django.core.cache import cache

from learning.domain import crockford, pairing
from learning.domain.identity import TOKEN_BYTES, bytes_from_hex, new_short_code, new_token
from learning.domain.sealing import seal, unseal

SECONDS = 15 * 60
_OFFER = "learning offer"


def offer(token: bytes) -> str:
    """A secret that gives `token` to whoever brings it first."""
    secret = new_token()
    cache.set(_place("offer", secret.hex()), seal(token.hex(), token=secret, place=_OFFER), SECONDS)
    return secret.hex()


def take_offer(secret: str) -> bytes | None:
    """The token behind a secret, once; None when it was taken, is too old or never existed."""
    key = bytes_from_hex(secret, length=TOKEN_BYTES)
    place = _place("offer", secret)
    sealed = cache.get(place) if key else None
    if sealed is None:
        return None
    cache.delete(place)
    token = unseal(sealed, token=key, place=_OFFER)
    return bytes.fromhex(token) if token else None


def ask() -> tuple[str, str]:
    """A short code to show, and the private key that stays on the asking device."""
    code = new_short_code()
    private, public = pairing.new_pair()
    cache.set(_place("ask", code), {"public": public, "granted": None}, SECONDS)
    return code, private.hex()


def is_asked(code: str) -> bool:
    return cache.get(_place("ask", code)) is not None


def grant(code: str, token: bytes) -> bool:
    """Gives `token` to the device that shows `code`; False when no device shows it (any more)."""
    place = _place("ask", code)
    asked = cache.get(place)
    if asked is None:
        return False
    cache.set(place, {**asked, "granted": pairing.seal_for(asked["public"], token)}, SECONDS)
    return True


def collect(code: str, private: str) -> bytes | None:
    """The token that was granted to this device, once; None while nobody has typed the code.

    Only the device that asked can take it: with another private key nothing happens.
    """
    place = _place("ask", code)
    asked = cache.get(place)
    key = bytes_from_hex(private, length=pairing.KEY_BYTES)
    token = pairing.open_with(key, asked["granted"]) if key and asked and asked["granted"] else None
    if token:
        cache.delete(place)
    return token


def _place(kind: str, secret: str) -> str:
    digest = hashlib.sha256(crockford.tidy(secret).encode()).hexdigest()
    return f"learning:{kind}:{digest}"
