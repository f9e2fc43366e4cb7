"""Behind a web server, the address that counts is the one the web server saw."""

import pytest
from django.http import HttpResponse

from config.middleware import ProxyAddressMiddleware


@pytest.mark.parametrize(
    ("forwarded", "address"),
    [("203.0.113.7", "203.0.113.7"), ("198.51.100.1, 203.0.113.7", "203.0.113.7"), ("", "127.0.0.1")],
)
def test_only_what_the_web_server_itself_added_is_believed(rf, forwarded, address):
    seen = []
    middleware = ProxyAddressMiddleware(lambda request: seen.append(request.META["REMOTE_ADDR"]) or HttpResponse())

    middleware(rf.get("/de/", HTTP_X_FORWARDED_FOR=forwarded))

    assert seen == [address]
