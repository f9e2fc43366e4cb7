"""Middleware of the whole site: headers, readable addresses, the language of the admin."""

import re
from urllib.parse import unquote, urlsplit

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.middleware.locale import LocaleMiddleware
from django.shortcuts import render
from django.template.loader import render_to_string
from django.urls import resolve
from django.utils import translation
from django.views.defaults import page_not_found
from wagtail.models import Page

MAX_ADDRESS_LENGTH = 4_096
NUMBER_WITHOUT_END = re.compile(r"/\d{19,}(/|$)")  # ids have 64 bits, and nobody will ever get that far


def is_admin(request: HttpRequest) -> bool:
    return request.path_info.startswith("/admin/")


class PolicyHeadersMiddleware(CSPMiddleware):
    """The strict content security policy for readers, the admin's for editors, and what else a browser may do."""

    def get_policy_parts(self, request, response, report_only=False):
        parts = super().get_policy_parts(request, response, report_only)
        if report_only:
            return parts
        if is_admin(request):
            return PolicyParts(config=settings.CONTENT_SECURITY_POLICY_ADMIN["DIRECTIVES"])
        if getattr(request, "is_preview", False):  # the reader's policy, inside the frame of the page editor
            return PolicyParts(config=settings.CONTENT_SECURITY_POLICY["DIRECTIVES"] | {"frame-ancestors": ["'self'"]})
        return parts

    def process_response(self, request, response):
        response.setdefault("Permissions-Policy", settings.HUB_PERMISSIONS_POLICY)
        response.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return super().process_response(request, response)


class ProxyAddressMiddleware:
    """Behind the web server every request comes from the web server: takes the address it was asked from instead.

    Only the last entry of X-Forwarded-For is written by our own web server; whatever stands before it, a visitor may
    have made up. Production settings only: without a web server in front, the header must not be believed.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if forwarded := request.META.get("HTTP_X_FORWARDED_FOR"):
            request.META["REMOTE_ADDR"] = forwarded.rsplit(",", 1)[-1].strip()
        return self.get_response(request)


class HouseNotFoundMiddleware:
    """Development only: shows our page for wrong addresses instead of Django's list of address patterns.

    Whoever tries the site with `make run` shall see what readers see. Errors keep Django's page with the trace.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if response.status_code == 404 and not response.streaming and b"<title>Page not found at " in response.content:
            return page_not_found(request, Http404())
        return response


class MaintenanceMiddleware:
    """Answers 503 in both languages while MAINTENANCE is set, without asking the database."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.HUB_MAINTENANCE:
            return HttpResponse(render_to_string("maintenance.html"), status=503, headers={"Retry-After": "600"})
        return self.get_response(request)


class ReadableAddressMiddleware:
    """Answers 400 to addresses no person wrote: without end, with a null byte or a number that no database takes."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        address = request.path_info + "?" + request.META.get("QUERY_STRING", "")
        is_unreadable = "\x00" in address or "%00" in address or NUMBER_WITHOUT_END.search(request.path_info)
        if is_unreadable or len(address) > MAX_ADDRESS_LENGTH:
            return render(request, "400.html", status=400)
        return self.get_response(request)


class HubLocaleMiddleware(LocaleMiddleware):
    """Lets the admin speak German unless the editor's own account says otherwise; readers get their language."""

    def process_request(self, request):
        if is_admin(request):
            translation.activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE
        else:
            super().process_request(request)

    def process_response(self, request, response):
        """Sends an address without a language to the one with it, if there is such a page; else it stays a 404."""
        if is_admin(request):  # has no language that could be missing
            return response
        answer = super().process_response(request, response)
        if answer is response or request.path_info == "/":
            return answer
        is_page = resolve(unquote(urlsplit(answer.url).path)).url_name == "wagtail_serve"
        return response if is_page and Page.find_for_request(request, request.path_info) is None else answer
