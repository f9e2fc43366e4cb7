"""Strange requests get a clear answer, and every answer carries its protection."""

import pytest
from django.test import Client

from tests.factories import make_content, make_homes, make_texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_homes()[0]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/de/gibt-es-nicht/", 404),
        ("/en/does-not-exist/", 404),
        ("/fr/", 404),
        ("/de/%00/", 400),
        ("/de/?q=%00", 400),
        ("/de/?q=" + "x" * 5_000, 400),
        ("/de/" + "a/" * 400, 404),
        ("/de/?page=99999999999999999999", 200),
        ("/de/..%2f..%2fetc/passwd", 404),
        ("/de/<script>alert(1)</script>/", 404),
        ("/documents/999/x.pdf", 404),
        ("/documents/" + "9" * 25 + "/x.pdf", 400),
        ("/documents/999/" + "9" * 25 + ".pdf", 404),
        ("/de/mein-lernen/form/" + "9" * 19 + "/x.pdf", 400),
        ("/.git/config", 404),
    ],
)
def test_a_strange_address_gets_a_clear_answer(client, home, address, status):
    response = client.get(address, follow=False)
    if response.status_code == 302:  # an address without a language gets one first
        response = client.get(response.url)

    assert response.status_code == status
    assert b"<script>alert(1)" not in response.content


@pytest.mark.parametrize(("language", "words"), [("de", "Seite"), ("en", "page")])
def test_a_missing_page_says_so_in_the_readers_language(client, home, language, words):
    html = client.get(f"/{language}/gibt-es-nicht/").content.decode()

    assert f'<html lang="{language}"' in html
    assert words in html


def test_an_unknown_host_is_refused(client, home):
    response = client.get("/de/", headers={"host": "evil.example"})

    assert response.status_code == 400
    assert b"evil.example" not in response.content


def test_readers_get_the_strict_policy_and_no_cookie(client, home):
    response = client.get("/de/")

    policy = response["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe" not in policy
    assert "camera=()" in response["Permissions-Policy"]
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert not response.cookies


def test_the_admin_gets_a_policy_its_editor_works_with_and_no_foreign_host(client, home):
    policy = client.get("/admin/login/")["Content-Security-Policy"]

    assert "script-src 'self' 'unsafe-inline'" in policy
    assert "http" not in policy.replace("https://www.youtube-nocookie.com", "").replace(
        "https://player.vimeo.com", ""
    ).replace("https://peertube.tv", "").replace("https://www.openstreetmap.org", "")


def test_robots_are_kept_out_of_a_demonstration_by_the_pages_themselves(client, home):
    assert '<meta name="robots" content="noindex">' in client.get("/de/").content.decode()
    assert "Sitemap:" not in client.get("/robots.txt").content.decode()


def test_security_txt_names_a_contact_or_is_missing(client, home, django_capture_on_commit_callbacks):
    assert client.get("/.well-known/security.txt").status_code == 404
    with django_capture_on_commit_callbacks(execute=True):
        make_texts("de", contact_email="sicherheit@example.org", demo_mode=False)

    lines = client.get("/.well-known/security.txt").content.decode().splitlines()
    assert lines[0] == "Contact: mailto:sicherheit@example.org"
    assert lines[1].startswith("Expires: 20")


def test_maintenance_answers_in_both_languages_without_a_query(client, home, settings, django_assert_num_queries):
    settings.HUB_MAINTENANCE = True

    with django_assert_num_queries(0):
        response = client.get("/de/")

    assert response.status_code == 503
    assert response["Retry-After"] == "600"
    html = response.content.decode()
    assert 'lang="de"' in html
    assert 'lang="en"' in html


def test_a_broken_page_still_answers_in_both_languages_without_a_query(rf, django_assert_num_queries):
    from django.views.defaults import server_error

    with django_assert_num_queries(0):
        response = server_error(rf.get("/"))

    html = response.content.decode()
    assert response.status_code == 500
    assert 'lang="de"' in html
    assert 'lang="en"' in html


def test_an_address_with_many_parts_asks_no_more_than_a_short_one(client, home, django_assert_max_num_queries):
    make_content(home, "Kontakt")
    client.get("/de/kontakt/")

    with django_assert_max_num_queries(16):
        client.get("/de/" + "kontakt/" * 50)


@pytest.mark.parametrize("language", ["de", "en"])
def test_a_missing_page_looks_the_same_while_the_site_is_being_developed(client, home, settings, language):
    settings.DEBUG = True
    settings.MIDDLEWARE = [*settings.MIDDLEWARE, "config.middleware.HouseNotFoundMiddleware"]

    response = client.get(f"/{language}/gibt-es-nicht/")

    assert response.status_code == 404
    assert f'<html lang="{language}"' in response.text
    assert "urlpatterns" not in response.text.lower()


@pytest.mark.parametrize("address", ["/de/", "/admin/login/", "/robots.txt"])
def test_a_form_that_has_grown_old_is_refused_kindly_in_both_languages(home, address):
    response = Client(enforce_csrf_checks=True).post(address)

    assert response.status_code == 403
    assert "laden Sie die Seite neu" in response.text
    assert "reload the page" in response.text
