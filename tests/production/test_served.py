"""The site as the public gets it: through nginx with TLS, from gunicorn, PostgreSQL and Redis."""

import gzip
import os
import re
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_home_page_answers_in_both_languages_with_every_protection(ask, language):
    response, html = ask(f"/{language}/")

    assert response.status == 200
    assert f'<html lang="{language}"' in html.decode()
    assert response.getheader("Strict-Transport-Security") == "max-age=63072000; includeSubDomains; preload"
    assert "default-src 'self'" in response.getheader("Content-Security-Policy")
    assert response.getheader("X-Content-Type-Options") == "nosniff"
    assert response.getheader("Set-Cookie") is None


def test_the_second_reader_gets_the_page_from_redis(ask):
    ask("/de/glossar-gibt-es-hier-nicht/")
    ask("/de/lernen/")

    response, _html = ask("/de/lernen/")

    assert response.getheader("X-Page-Cache") == "hit"


def test_stylesheets_travel_compressed_and_are_kept_for_years(ask):
    _response, html = ask("/de/")
    address = re.search(rb'href="(/static/[^"]+\.css)"', html)[1].decode()

    response, content = ask(address, **{"Accept-Encoding": "gzip"})

    assert response.status == 200
    assert "immutable" in response.getheader("Cache-Control")
    assert len(content) < len(gzip.decompress(content))


def test_pictures_come_from_the_web_server_and_may_be_kept(ask):
    _response, html = ask("/de/")
    address = re.search(rb"/media/images/[^\s\",]+", html)[0].decode()

    response, _content = ask(address)

    assert response.status == 200
    assert "immutable" in response.getheader("Cache-Control")
    assert "default-src 'none'" in response.getheader("Content-Security-Policy")


def test_original_uploads_are_not_handed_out(ask):
    response, _content = ask("/media/original_images/home.png")

    assert response.status == 404


def test_an_unknown_host_gets_a_refusal_and_not_a_page(ask):
    response, _content = ask("/de/", host="evil.example")

    assert response.status == 400


def test_the_admin_asks_for_a_password_over_cookies_that_only_this_host_gets(ask):
    response, html = ask("/admin/login/")

    assert response.status == 200
    assert response.getheader("Set-Cookie").startswith("__Host-csrf=")
    assert "redaktion / redaktion" not in html.decode()


def test_the_demonstration_sign_ins_do_not_open_the_admin(ask):
    response, html = ask("/admin/login/")
    cookie = response.getheader("Set-Cookie").split(";")[0]
    token = re.search(rb'name="csrfmiddlewaretoken" value="([^"]+)"', html)[1].decode()
    form = urlencode({"csrfmiddlewaretoken": token, "username": "admin", "password": "admin"})

    response, _html = ask(
        "/admin/login/",
        "POST",
        form,
        Cookie=cookie,
        Referer="https://hub.example.org/admin/login/",
        **{"Content-Type": "application/x-www-form-urlencoded"},
    )

    assert response.status == 200  # the form again, not the redirect of a welcome


@pytest.mark.parametrize(("address", "word"), [("/de/suche/?q=", "Betribsrat"), ("/en/search/?q=", "works counsil")])
def test_the_search_forgives_a_typing_error_on_postgresql(ask, address, word):
    response, html = ask(address + quote(word))

    assert response.status == 200
    assert html.decode().count("<mark>") > 0


def test_the_log_knows_nobody(ask):
    ask("/de/", **{"User-Agent": "Werkhalle 3", "Referer": "https://intranet.example/abteilung"})

    logs = Path(os.environ["HUB_PRODUCTION_LOGS"])
    lines = (logs / "nginx.log").read_text() + (logs / "app.log").read_text()

    assert "/de/" in lines
    assert not re.search(r"127\.0\.0\.1|Werkhalle|intranet|\d\d:\d\d", lines)
