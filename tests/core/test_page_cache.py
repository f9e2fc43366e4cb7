"""Whole pages come from the cache, and never a stale, private or personal one."""

import pytest
from django.contrib.auth.models import AnonymousUser
from wagtail.models import PageViewRestriction

from tests.factories import make_content, make_homes

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(settings):
    settings.HUB_PAGE_CACHE_SECONDS = 60
    return make_content(make_homes()[0], "Kontakt")


def is_hit(response) -> bool:
    return response.get("X-Page-Cache") == "hit"


def test_the_second_visit_asks_the_database_nothing(client, page, django_assert_num_queries):
    client.get("/de/kontakt/")

    with django_assert_num_queries(0):
        response = client.get("/de/kontakt/")

    assert is_hit(response)
    assert "Kontakt" in response.content.decode()


def test_headers_that_protect_come_with_a_hit(client, page):
    first = client.get("/de/kontakt/")
    second = client.get("/de/kontakt/")

    names = [
        "Content-Security-Policy",
        "Permissions-Policy",
        "Referrer-Policy",
        "X-Content-Type-Options",
        "Content-Type",
    ]
    assert [second[name] for name in names] == [first[name] for name in names]


def test_publishing_shows_at_once(client, page, django_capture_on_commit_callbacks):
    client.get("/de/kontakt/")
    page.title = "Kontakt und Anfahrt"
    with django_capture_on_commit_callbacks(execute=True):
        page.save_revision().publish()

    response = client.get("/de/kontakt/")

    assert "Kontakt und Anfahrt" in response.content.decode()


def test_a_visitor_with_a_cookie_gets_a_page_of_their_own(client, page):
    client.get("/de/kontakt/")
    client.cookies["learner"] = "token"

    assert not is_hit(client.get("/de/kontakt/"))


def test_a_restricted_page_is_never_kept(client, page, admin_user):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    client.force_login(admin_user)
    client.get("/de/kontakt/")
    client.logout()

    response = client.get("/de/kontakt/")

    assert response.status_code == 302
    assert isinstance(response.wsgi_request.user, AnonymousUser)


@pytest.mark.parametrize("address", ["/de/kontakt/?x=1", "/admin/login/", "/robots.txt", "/de/gibt-es-nicht/"])
def test_what_is_not_a_plain_page_is_not_kept(client, page, address):
    client.get(address)

    assert not is_hit(client.get(address))
