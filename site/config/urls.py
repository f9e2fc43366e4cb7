"""Every address. Pages come last: Wagtail answers whatever nobody else claims."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from django.views.generic import RedirectView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from core.views.sitemap import sitemap
from core.views.wellknown import robots, security_txt

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("robots.txt", robots),
    path(".well-known/security.txt", security_txt, name="security-txt"),
    path("favicon.ico", RedirectView.as_view(url=settings.STATIC_URL + "images/favicon.svg")),
]

if settings.HUB_PATTERN_PAGE:
    from core.views.patterns import patterns

    urlpatterns += i18n_patterns(path("muster/", patterns, name="patterns"))
    urlpatterns += static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)

urlpatterns += i18n_patterns(
    path("", include("core.urls")),
    path("", include("search.urls")),
    path(_("my-learning/"), include("learning.urls")),
    path("", include(wagtail_urls)),
)
