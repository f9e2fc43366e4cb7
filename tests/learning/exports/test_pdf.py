import re
import zlib

from learning.exports.pdf import accessible_pdf

DOCUMENT = """<!doctype html><html lang="de"><head><title>Bestätigung</title></head>
<body><h1>Bestätigung</h1><table><tr><th scope="col">Modul</th></tr><tr><td>Grundlagen</td></tr></table>{more}
</body></html>"""


def unpacked(pdf: bytes) -> bytes:
    """All streams of `pdf` in plain bytes."""
    return b"".join(zlib.decompress(stream) for stream in re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL))


def test_the_pdf_declares_itself_accessible_tagged_and_german() -> None:
    pdf = accessible_pdf(DOCUMENT.format(more=""))
    content = unpacked(pdf)

    assert pdf.startswith(b"%PDF-1.7")
    assert b"pdfuaid" in content
    assert b"/MarkInfo" in content
    assert b"/StructTreeRoot" in content
    assert b"/Lang (de)" in content


def test_nothing_outside_the_document_is_fetched(caplog) -> None:
    accessible_pdf(
        DOCUMENT.format(more='<img alt="" src="file:///etc/hostname"><img alt="" src="http://localhost:1/">')
    )

    assert caplog.text.count("disallowed protocol") == 2
