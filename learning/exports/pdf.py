"""HTML to an accessible PDF (PDF/UA-1, ISO 14289-1: tagged, titled, in a declared language)."""

from weasyprint import HTML
from weasyprint.urls import URLFetcher


def accessible_pdf(html: str) -> bytes:
    """`html` is a whole document with `lang`, a title, its styles inside and pictures as data addresses.

    Nothing else is fetched, neither from the network nor from the disk: such pictures are left out.
    """
    fetcher = URLFetcher(allowed_protocols={"data"})
    return bytes(HTML(string=html, url_fetcher=fetcher).write_pdf(pdf_variant="pdf/ua-1"))
