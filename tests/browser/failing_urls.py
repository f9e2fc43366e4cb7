"""The site's addresses, and two that fail: for the error pages."""

from django.core.exceptions import PermissionDenied
from django.urls import path

from config.urls import urlpatterns as addresses_of_the_site


def forbidden(request):
    raise PermissionDenied


def broken(request):
    raise RuntimeError("A fault of ours, made by a test.")


urlpatterns = [path("de/forbidden/", forbidden), path("en/forbidden/", forbidden), path("broken/", broken)]
urlpatterns += addresses_of_the_site
