"""The same answer to a refused publication, whichever button of the admin it came from."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from wagtail.admin import messages

from translation.refusal import PublishRefused


class RefusalMiddleware:
    """Views that know the refusal answer it themselves; this one catches it for all others of the admin.

    Their transactions are rolled back by then: nothing was changed.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, PublishRefused) or not hasattr(request, "_messages"):
            return None
        return answer(request, exception)


def answer(request: HttpRequest, refusal: PublishRefused) -> HttpResponse:
    """Says what is missing and leads to where the ways on are offered."""
    messages.error(request, str(refusal))
    address = reverse("translation_desk:translation", args=[refusal.translation.pk])
    if request.headers.get("x-requested-with") == "XMLHttpRequest":  # Wagtail's dialogues want to be told where to go
        return JsonResponse({"step": "success", "redirect": address})
    return redirect(address)
