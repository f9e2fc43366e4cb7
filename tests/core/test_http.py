"""Public posts carry no cookie: the browser's word about their origin decides."""

import pytest
from django.http import HttpResponse

from core.http import is_same_origin, same_origin_required


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Origin": "http://testserver"}, True),
        ({"Origin": "https://elsewhere.example"}, False),
        ({"Origin": "https://testserver"}, False),
        ({"Origin": "http://testserver:8000"}, False),
        ({"Origin": "http://someone@testserver"}, False),
        ({"Origin": "http://[testserver"}, False),
        ({"Origin": "null"}, False),
        ({}, False),
    ],
)
def test_the_browser_tells_where_a_post_comes_from(rf, headers, expected):
    request = rf.post("/", headers=headers)

    assert is_same_origin(request) is expected


def test_reading_needs_no_origin(rf):
    view = same_origin_required(lambda request: HttpResponse("read"))

    assert view(rf.get("/")).content == b"read"


@pytest.mark.django_db
def test_a_foreign_post_is_refused_kindly(rf):
    view = same_origin_required(lambda request: HttpResponse("written"))
    request = rf.post("/", headers={"Origin": "https://elsewhere.example"})

    response = view(request)

    assert response.status_code == 403
    assert b"written" not in response.content
