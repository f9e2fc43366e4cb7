"""The preview beside the page editor shows the page as readers will see it."""

import pytest
from django.urls import reverse

from tests.factories import make_content, make_homes

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    return make_homes()[0]


def test_the_editor_may_show_a_preview_in_its_frame_and_the_readers_policy_holds_in_it(home):
    response = make_content(home, "Leitfaden").make_preview_request()

    policy = response["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "unsafe-inline" not in policy
    assert "Leitfaden</h1>" in response.text


def test_nobody_shows_a_public_page_in_a_frame(client, home):
    response = client.get(make_content(home, "Leitfaden").url)

    assert response["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in response["Content-Security-Policy"]


def test_without_signing_in_nobody_sees_a_draft(client, home):
    page = make_content(home, "Leitfaden")

    assert client.get(reverse("wagtailadmin_pages:view_draft", args=[page.pk])).status_code == 302
