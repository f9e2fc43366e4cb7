"""What other programs show of a page that somebody shares."""

import re

import pytest

from tests.factories import make_content, make_homes, make_picture

pytestmark = pytest.mark.django_db


def shared_picture(client, **values) -> str:
    page = make_content(make_homes()[0], **values)
    return re.search(r'<meta property="og:image" content="([^"]+)"', client.get(page.url).text)[1]


def test_a_page_is_shared_with_its_picture(client):
    address = shared_picture(client, listing_image=make_picture())

    assert re.fullmatch(r"http://testserver/media/images/\S+1200x630\S+", address)


def test_a_page_without_a_picture_is_shared_with_that_of_the_site(client):
    assert shared_picture(client) == "http://testserver/static/images/social.png"
