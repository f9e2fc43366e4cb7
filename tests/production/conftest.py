"""Only for `make production-test`, which starts the servers: without them there is nothing to ask."""

import os
import ssl
from http.client import HTTPResponse, HTTPSConnection

import pytest

PORT = os.environ.get("HUB_PRODUCTION_PORT")
HOST = "hub.example.org"

collect_ignore_glob = [] if PORT else ["test_*.py"]


@pytest.fixture
def ask():
    """`ask("/de/", method="GET", body=None, **headers)` → (response, body): one request to the web server."""

    def ask(path: str, method: str = "GET", body=None, host: str = HOST, **headers) -> tuple[HTTPResponse, bytes]:
        unchecked = ssl._create_unverified_context()  # noqa: S323 (a certificate made for this run)
        connection = HTTPSConnection("127.0.0.1", int(PORT), context=unchecked, timeout=30)
        connection.request(method, path, body, {"Host": host} | headers)
        response = connection.getresponse()
        content = response.read()
        connection.close()
        return response, content

    return ask
