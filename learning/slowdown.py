"""Guessing codes and keys is slowed down; nothing else in the learning room is limited.

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


def is_slowed_down(request: HttpRequest) -> bool:
    """True after eight wrong codes or keys within ten minutes from one address."""
    return cache.get(_counter(request), 0) >= ATTEMPTS


def count_failure(request: HttpRequest) -> None:
    counter = _counter(request)
    if not cache.add(counter, 1, SECONDS):
        with suppress(ValueError):  # it ran out a moment ago: then this failure starts no new count
            cache.incr(counter)


def _counter(request: HttpRequest) -> str:
    key = cache.get_or_set("learning:slowdown-key", lambda: secrets.token_hex(32), _DAY)
    address = request.META.get("REMOTE_ADDR", "")
    return "learning:failures:" + hmac.new(bytes.fromhex(key), address.encode(), hashlib.sha256).hexdigest()
