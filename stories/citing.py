"""How a story is cited: APA (7th edition), BibTeX and RIS, always with the address of the version that was read."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from core.languages import code_of
from core.texts import site_texts

# Signs that mean something to TeX.
TEX_SIGNS = str.maketrans(
    {sign: f"\\{sign}" for sign in "&%$#_{}"}
    | {"\\": r"\textbackslash ", "~": r"\textasciitilde ", "^": r"\textasciicircum "}
)


@dataclass(frozen=True)
class Citation:
    title: str  # with the mark of its evidence: a citation travels without the page
    publisher: str
    published: datetime
    url: str
    language: str
    version: int | None  # id of the revision; None for a page that never had one

    @classmethod
    def of(
        cls, story, request: HttpRequest, version: int | None = None, published: datetime | None = None
    ) -> "Citation":
        """The live version, unless another one and its moment are given."""
        version = version or story.live_revision_id
        published = published or story.last_published_at or story.first_published_at or timezone.now()
        address = story.reverse_subpage("version", args=[version]) if version else ""
        return cls(
            title=f"{story.title} [{story.mark_label}]",
            publisher=site_texts().brand,
            published=timezone.localtime(published),
            url=(story.get_full_url(request) or "") + address,
            language=code_of(story),
            version=version,
        )

    @property
    def apa(self) -> str:
        return _("%(publisher)s. (%(date)s). %(title)s. %(url)s") % {
            "publisher": self.publisher,
            "date": date_format(self.published, pgettext("date in a citation", "Y, j F")),
            "title": self.title,
            "url": self.url,
        }

    @property
    def key(self) -> str:
        return f"zukunftshub{self.published:%Y}-{self.version or 'page'}-{self.language}"

    @property
    def bibtex(self) -> str:
        fields = {
            "title": "{" + tex(self.title) + "}",
            "author": "{" + tex(self.publisher) + "}",
            "year": f"{self.published:%Y}",
            "month": f"{self.published:%m}",
            "url": self.url,
            "language": {"de": "ngerman", "en": "british"}.get(self.language, self.language),
            "note": tex(_("Version of %(date)s") % {"date": date_format(self.published, "DATE_FORMAT")}),
        }
        lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
        return f"@online{{{self.key},\n{lines}\n}}\n"

    @property
    def ris(self) -> str:
        fields = [
            ("TY", "ELEC"),
            ("TI", self.title),
            ("AU", self.publisher),
            ("PB", self.publisher),
            ("PY", f"{self.published:%Y}"),
            ("DA", f"{self.published:%Y/%m/%d}/"),
            ("UR", self.url),
            ("LA", self.language),
            ("ER", ""),
        ]
        # Two spaces on either side of the hyphen's place, CRLF at the end: the format is that old.
        return "".join(f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in fields)


def tex(text: str) -> str:
    return " ".join(text.split()).translate(TEX_SIGNS)
