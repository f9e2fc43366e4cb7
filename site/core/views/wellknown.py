"""Small files that machines ask for at fixed addresses."""

from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import cache_control

from core.texts import site_texts


@cache_control(public=True, max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    """Keeps robots out of the admin always, and out of everything while the site is a demonstration."""
    if site_texts(settings.LANGUAGE_CODE).demo_mode:
        # Pages say noindex themselves; a robot must be allowed to read that.
        rules = "User-agent: *\nDisallow: /admin/\n"
    else:
        sitemap = request.build_absolute_uri("/sitemap.xml")
        rules = f"User-agent: *\nDisallow: /admin/\nSitemap: {sitemap}\n"
    return HttpResponse(rules, content_type="text/plain; charset=utf-8")


@cache_control(public=True, max_age=3600)
def security_txt(request: HttpRequest) -> HttpResponse:
    """RFC 9116. 404 as long as no contact is known, since a file without `Contact` is invalid."""
    email = site_texts(settings.LANGUAGE_CODE).contact_email
    if not email:
        return HttpResponse("No contact has been set yet.\n", status=404, content_type="text/plain; charset=utf-8")
    expires = (timezone.now() + timedelta(days=180)).replace(microsecond=0)
    lines = [
        f"Contact: mailto:{email}",
        f"Expires: {expires.isoformat()}",
        "Preferred-Languages: de, en",
        f"Canonical: {request.build_absolute_uri('/.well-known/security.txt')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
