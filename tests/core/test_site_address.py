"""Addresses that are written out in full follow the place where the site is served."""

import pytest
from django.core.management import call_command
from wagtail.models import Site

from home.models import HomePage


@pytest.mark.parametrize(
    ("base_url", "root_url"),
    [
        ("http://127.0.0.1:9000", "http://127.0.0.1:9000"),
        ("http://hub.example.org", "http://hub.example.org"),
        ("https://hub.example.org", "https://hub.example.org"),
    ],
)
def test_the_site_follows_its_base_url(demo_site, client, settings, base_url, root_url):
    settings.WAGTAILADMIN_BASE_URL = base_url

    call_command("site_address")

    assert Site.objects.get(is_default_site=True).root_url == root_url
    assert f"{root_url}/de/" in client.get("/sitemap.xml").text


def test_an_address_that_is_right_already_is_left_alone(demo_site, settings, django_assert_num_queries):
    settings.WAGTAILADMIN_BASE_URL = Site.objects.get(is_default_site=True).root_url
    with django_assert_num_queries(1):
        call_command("site_address")

    assert HomePage.objects.first().full_url.startswith(settings.WAGTAILADMIN_BASE_URL)
