"""Guessing is slowed down: keys and codes of learners, passwords of the admin. Nothing else is limited.

Thirty people behind one address may learn at once. Counters carry no address: it goes through a keyed hash whose key
is random, lives in the cache and is thrown away after a day.
"""

import hashlib
import hmac
import secrets
from contextlib import suppress

from django.core.cache import cache
from django.http import HttpRequest

ATTEMPTS = 8
SECONDS = 10 * 60
_DAY = 24 * 3600


def is_slowed_down(request: HttpRequest, door: str) -> bool:
    """True after eight failures within ten minutes from one address at the same door."""
    return cache.get(_counter(request, door), 0) >= ATTEMPTS


def count_failure(request: HttpRequest, door: str) -> None:
    counter = _counter(request, door)
    if not cache.add(counter, 1, SECONDS):
        with suppress(ValueError):  # it ran out a moment ago: then this failure starts no new count
            cache.incr(counter)


def _counter(request: HttpRequest, door: str) -> str:
    key = cache.get_or_set("slowdown:key", lambda: secrets.token_hex(32), _DAY)
    address = request.META.get("REMOTE_ADDR", "")
    return f"slowdown:{door}:" + hmac.new(bytes.fromhex(key), address.encode(), hashlib.sha256).hexdigest()
