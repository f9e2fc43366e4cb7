"""Public forms without a cookie: the browser's own word about where a post comes from."""

from functools import wraps

from django.http import HttpRequest
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt

UNSAFE_METHODS = {"POST", "PUT", "PATCH", "DELETE"}


def is_same_origin(request: HttpRequest) -> bool:
    """True when the browser says that the post comes from our own page.

    `Sec-Fetch-Site` where it is sent, else `Origin`, which must be exactly ours. A request with neither is refused:
    every browser of the last years sends one of them with a post.
    """
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site:
        return fetch_site == "same-origin"
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"


def same_origin_required(view):
    """For public posts. `{% csrf_token %}` would set a cookie for every reader and break the shared cache."""

    @wraps(view)
    def checked(request: HttpRequest, *args, **kwargs):
        if request.method in UNSAFE_METHODS and not is_same_origin(request):
            return render(request, "403.html", {"reason": "origin"}, status=403)
        return view(request, *args, **kwargs)

    return csrf_exempt(checked)
