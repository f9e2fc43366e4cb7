"""Whatever somebody uploads or pastes: it is refused with a reason or made harmless, and never an error page."""

import json
import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import ImageFile
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import Collection
from wagtail.rich_text import expand_db_html

from core.blocks.text import TEXT_FEATURES
from core.models import SiteDocument, SiteImage
from tests.factories import make_content, make_homes, picture_file

pytestmark = pytest.mark.django_db
SCRIPT = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture
def home():
    return make_homes()[0]


def png_that_claims(width: int, height: int) -> bytes:
    """A few bytes that say they are a picture of that size: reading it would fill the memory."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def upload(client, view: str, name: str, content: bytes) -> dict:
    """What the upload of several files answers: JSON that the page shows beside the file."""
    response = client.post(
        reverse(view),
        {
            "title": "Datei",
            "collection": Collection.get_first_root_node().pk,
            "files[]": SimpleUploadedFile(name, content),
        },
        headers={"X-Requested-With": "XMLHttpRequest"},
    )
    assert response.status_code == 200
    return response.json()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("riesig.png", png_that_claims(20_000, 20_000)),
        ("gross.png", png_that_claims(10_000, 10_000)),
        ("skript.svg", SCRIPT),
        ("skript.png", SCRIPT),
        ("leer.png", b""),
        ("kaputt.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 40),
        ("text.jpg", b"kein Bild"),
        ("seite.html", b"<script>alert(1)</script>"),
        ("schwer.png", png_that_claims(10, 10) + b"\0" * (15 * 1024 * 1024)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_picture_that_is_none_or_too_large_is_refused_with_a_reason(client, editor, name, content):
    answer = upload(client, "wagtailimages:add_multiple", name, content)

    assert answer["success"] is False
    assert len(answer["error_message"]) > 20
    assert not SiteImage.objects.exists()


def test_an_ordinary_picture_is_taken(client, editor):
    assert upload(client, "wagtailimages:add_multiple", "tor.png", picture_file().read())["success"] is True
    assert SiteImage.objects.get().width == 640


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("seite.html", b"<script>alert(1)</script>"),
        ("bild.svg", SCRIPT),
        ("programm.exe", b"MZ"),
        ("makro.docm", b"PK"),
        ("ohne-endung", b"text"),
        ("schwer.pdf", b"%PDF-1.7" + b"\0" * (20 * 1024 * 1024)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_document_of_another_kind_or_too_large_is_refused_with_a_reason(client, editor, name, content):
    answer = upload(client, "wagtaildocs:add_multiple", name, content)

    assert answer["success"] is False
    assert len(answer["error_message"]) > 20
    assert not SiteDocument.objects.exists()


def test_a_document_is_offered_to_save_and_never_run_in_the_page(client, editor):
    upload(client, "wagtaildocs:add_multiple", "liste.txt", b"<script>alert(1)</script>")

    response = client.get(SiteDocument.objects.get().url)
    response.close()

    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]


@pytest.mark.parametrize("reads_what_there_is", [True, False])
def test_a_picture_that_breaks_off_never_breaks_a_page(client, editor, monkeypatch, reads_what_there_is):
    """The library that makes PDFs lets the one for pictures read broken files as soon as it is loaded."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", reads_what_there_is)

    answer = upload(client, "wagtailimages:add_multiple", "abgebrochen.png", picture_file().read()[:1_500])

    assert answer["success"] is reads_what_there_is
    assert client.get(reverse("wagtailimages:index")).status_code == 200


# Rich text ---------------------------------------------------------------------------------


def as_pasted(text: str, url: str) -> str:
    """What the editor sends for a paragraph that is one link."""
    return json.dumps(
        {
            "blocks": [
                {
                    "key": "a",
                    "text": text,
                    "type": "unstyled",
                    "depth": 0,
                    "inlineStyleRanges": [],
                    "entityRanges": [{"offset": 0, "length": len(text), "key": 0}],
                }
            ],
            "entityMap": {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": url}}},
        }
    )


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:alert(1)",
    ],
)
def test_a_link_that_would_run_something_leaves_only_its_words(url):
    stored = ContentstateConverter(features=TEXT_FEATURES).to_database_format(as_pasted("Klick", url))

    html = expand_db_html(stored)

    assert "Klick" in html
    assert "href" not in html


@pytest.mark.parametrize("url", ["https://example.org/", "mailto:hub@example.org", "/de/kontakt/", "#rechte"])
def test_an_ordinary_link_stays(url):
    stored = ContentstateConverter(features=TEXT_FEATURES).to_database_format(as_pasted("Klick", url))

    assert f'href="{url}"' in expand_db_html(stored)


def test_pasted_html_is_shown_and_not_run():
    stored = ContentstateConverter(features=TEXT_FEATURES).to_database_format(
        as_pasted("<script>alert(1)</script>", "https://example.org/")
    )

    assert "<script>" not in expand_db_html(stored)


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="javascript:alert(1)">Klick</a></p>',
        '<p><img src="x" onerror="alert(1)">Klick</p>',
        "<p>Klick</p><script>alert(1)</script>",
    ],
)
def test_what_got_into_the_database_in_another_way_does_not_run_either(client, home, html):
    page = make_content(home, "Leitfaden", body=[("text", html)])

    response = client.get(page.url)

    assert "Klick" in response.text
    policy = response["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy


def test_a_caption_with_signs_of_html_stays_text(client, home):
    page = make_content(
        home, "Leitfaden", body=[("quote", {"text": "<b>fett</b>", "role": "<script>alert(1)</script>"})]
    )

    html = client.get(page.url).text

    assert "&lt;b&gt;fett&lt;/b&gt;" in html
    assert "<script>alert(1)" not in html


# Addresses of the admin --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/admin/pages/999999/edit/", 404),
        ("/admin/pages/99999999999999999999999999/edit/", 400),
        ("/admin/pages/?q=%00", 400),
        ("/admin/pages/?p=99999999999999999999", 200),
        ("/admin/images/?p=-1", 200),
        ("/admin/images/?q=" + "x" * 5_000, 400),
        ("/admin/reports/legal-state/?p=99999999&reviewed=maybe&language=%3Cscript%3E", 200),
        ("/admin/gibt-es-nicht/", 404),
    ],
)
def test_a_strange_address_in_the_admin_gets_a_clear_answer(client, editor, address, status):
    response = client.get(address)

    assert response.status_code == status
    assert b"<script>alert" not in response.content
