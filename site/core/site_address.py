"""Where the site answers, seen from outside."""

from urllib.parse import urlsplit

from django.conf import settings

DEFAULT_PORTS = {"http": 80, "https": 443}


def base_address() -> tuple[str, int]:
    """Host and port of `BASE_URL`, as a Wagtail site wants them."""
    base = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    return base.hostname, base.port or DEFAULT_PORTS[base.scheme]
