"""Who is learning on this device: the one cookie of the learning room."""

from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpRequest, HttpResponse

from learning.domain.identity import TOKEN_BYTES, bytes_from_hex, fingerprint
from learning.models.records import DAYS_ON_DEVICE, Learner

COOKIE = "learner"


@dataclass(frozen=True)
class Identity:
    """A learner together with the token, which only the device and this request know."""

    learner: Learner
    token: bytes


def identity_of(request: HttpRequest) -> Identity | None:
    """One query at most, none without the cookie. An unknown token never creates a learner."""
    if not hasattr(request, "_learning_identity"):
        request._learning_identity = _find(token_in(request))
    return request._learning_identity


def has_unknown_token(request: HttpRequest) -> bool:
    """True when the device believes to be remembered and we do not know it (any more)."""
    return COOKIE in request.COOKIES and identity_of(request) is None


def token_in(request: HttpRequest) -> bytes | None:
    return bytes_from_hex(request.COOKIES.get(COOKIE, ""), length=TOKEN_BYTES)


def _find(token: bytes | None) -> Identity | None:
    if token is None:
        return None
    return identity_with(token)


def identity_with(token: bytes) -> Identity | None:
    learner = Learner.objects.filter(fingerprint=fingerprint(token)).first()
    return Identity(learner, token) if learner else None


def keep(request: HttpRequest, response: HttpResponse, identity: Identity) -> None:
    """Sets or renews the cookie. 400 days are the most that browsers grant."""
    on_device = identity.learner.lasts == Learner.Lasts.DEVICE
    response.set_cookie(
        COOKIE,
        identity.token.hex(),
        max_age=timedelta(days=DAYS_ON_DEVICE) if on_device else None,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
    )


def forget(response: HttpResponse) -> None:
    response.delete_cookie(COOKIE, samesite="Lax")
