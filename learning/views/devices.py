"""Learning on another device: by QR code, by short code, by learning key."""

import segno
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from core.slowdown import count_failure, is_slowed_down
from learning import handover
from learning.actions import LearnerIsGone, merge_learners
from learning.domain.identity import learning_key, short_code_from, token_from_key
from learning.identity import identity_of, identity_with, keep
from learning.views.pages import settle_cookie
from learning.views.private import draw, posted

# Holds the private key of a waiting device; without it nobody can read what the known device grants.
WAITING = "learner-waiting"
ARRIVE = "arrive"
DOOR = "learner"  # wrong keys, codes and offers count together


@require_safe
def devices(request: HttpRequest) -> HttpResponse:
    """On a device that is remembered: how to bring another one in. On any other: how to get in."""
    return _show_ways(request, arrives=ARRIVE in request.GET)


def _show_ways(
    request: HttpRequest, *, arrives: bool, problem: str = "", typed: str = "", status: int = 200
) -> HttpResponse:
    """A remembered device `arrives` too when its owner says so: then both become one."""
    identity = identity_of(request)
    context = {"identity": identity, "problem": problem, "typed": typed}
    if identity and not arrives:
        address = request.build_absolute_uri(reverse("learning:devices")) + "#" + handover.offer(identity.token)
        context |= {"offer_address": address, "qr_code": qr_svg(address), "key": learning_key(identity.token)}
        return settle_cookie(request, draw(request, "learning/devices.html", context, status=status))
    context["code"] = _waiting_code(request)
    return settle_cookie(request, draw(request, "learning/new_device.html", context, status=status))


@posted(lambda: reverse("learning:devices"))
def show_code(request: HttpRequest) -> HttpResponse:
    """A new device asks for a short code to be typed on the known one. Before, it stores nothing."""
    code, private_key = handover.ask()
    address = reverse("learning:devices") + (f"?{ARRIVE}" if identity_of(request) else "")
    response = HttpResponseRedirect(address, status=303)
    response.set_cookie(
        WAITING,
        f"{code}:{private_key}",
        max_age=handover.SECONDS,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure(),
    )
    return response


def qr_svg(address: str) -> str:
    return mark_safe(  # noqa: S308 (drawn by segno from an address of our own)
        segno.make(address, error="m").svg_inline(scale=5, border=3, omitsize=True, svgclass="qr-code", lineclass=None)
    )


def _waiting_code(request: HttpRequest) -> str:
    """The code this device has asked for, as long as it is good."""
    code, _, _private_key = request.COOKIES.get(WAITING, "").partition(":")
    return code if code and handover.is_asked(code) else ""


@posted(lambda: reverse("learning:devices"))
def grant(request: HttpRequest) -> HttpResponse:
    """The known device: somebody typed the code that the new one shows."""
    identity = identity_of(request)
    if identity is None:
        return HttpResponseRedirect(reverse("learning:devices"), status=303)
    typed = request.POST.get("code", "")
    if is_slowed_down(request, DOOR):
        return _refused(request, "slow", typed, arrives=False)
    code = short_code_from(typed)
    if code is None or not handover.grant(code, identity.token):
        count_failure(request, DOOR)
        return _refused(request, "code", typed, arrives=False)
    return draw(request, "learning/granted.html", {})


@posted(lambda: reverse("learning:devices"))
def collect(request: HttpRequest) -> HttpResponse:
    """The new device: the code has been typed on the other one."""
    code, _, private_key = request.COOKIES.get(WAITING, "").partition(":")
    token = handover.collect(code, private_key) if code else None
    if token is None:
        return _refused(request, "waiting", "")
    response = _arrive(request, token)
    response.delete_cookie(WAITING, samesite="Lax")
    return response


@posted(lambda: reverse("learning:devices"))
def take_offer(request: HttpRequest) -> HttpResponse:
    """The new device: brings the secret from the QR code, which stands behind the # and so in no log."""
    if is_slowed_down(request, DOOR):
        return _refused(request, "slow", "")
    token = handover.take_offer(request.POST.get("secret", ""))
    if token is None:
        count_failure(request, DOOR)
        return _refused(request, "offer", "")
    return _arrive(request, token)


@posted(lambda: reverse("learning:devices"))
def enter_key(request: HttpRequest) -> HttpResponse:
    typed = request.POST.get("key", "")
    if is_slowed_down(request, DOOR):
        return _refused(request, "slow", typed)
    token = token_from_key(typed)
    if token is None or identity_with(token) is None:
        count_failure(request, DOOR)
        return _refused(request, "key", typed)
    return _arrive(request, token)


def _arrive(request: HttpRequest, token: bytes) -> HttpResponse:
    """This device goes on with `token`. What it knew before goes along: both tokens are here in this one request."""
    arriving = identity_with(token)
    if arriving is None:
        return _refused(request, "gone", "")
    if known := identity_of(request):
        try:
            merge_learners(survivor=arriving, other=known)
        except LearnerIsGone:
            return _refused(request, "gone", "")
    response = HttpResponseRedirect(reverse("learning:overview"), status=303)
    keep(request, response, arriving)
    return response


def _refused(request: HttpRequest, problem: str, typed: str, *, arrives: bool = True) -> HttpResponse:
    status = 429 if problem == "slow" else 200 if problem == "waiting" else 422
    return _show_ways(request, arrives=arrives, problem=problem, typed=typed[:80], status=status)
