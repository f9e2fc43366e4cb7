"""Pages of the start content as their readers get them, and the words that must be on them."""

import re

from bs4 import BeautifulSoup

from core.texts import fill
from demo.content import read
from demo.markup import BOLD, LINK

LANGUAGES = ("de", "en")
# What templates put between words to set them well: soft hyphens, zero-width and hard spaces.
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060"), "") | {0x00A0: " ", 0x202F: " ", 0x2011: "-"}
# Not words: names of blocks, of fields and of other entries.
CONFIGURATION = {"type", "variant", "page_type", "sort", "number", "more_page", "page", "pages", "level", "style"}


def entries() -> dict[str, dict]:
    return {entry["id"]: entry for entry in read("pages")["pages"]}


def address(entry: dict, code: str) -> str:
    """Where the page answers: the slugs from the home page down, which itself is only the language."""
    slugs = []
    while entry["parent"]:
        slugs.insert(0, entry["slug"][code])
        entry = entries()[entry["parent"]]
    return "/" + "/".join([code, *slugs]) + "/"


def words_of(value, code: str) -> list[str]:
    """Every text below `value` in one language, as it reads without its markup."""
    if isinstance(value, str):
        return [LINK.sub(r"\1", BOLD.sub(r"\1", value))]
    if isinstance(value, list):
        return [text for child in value for text in words_of(child, code)]
    if isinstance(value, dict):
        other = set(LANGUAGES) - {code}
        names = [name for name in value if name not in CONFIGURATION | other]
        return [text for name in names for text in words_of(value[name], code)]
    return []


def words_expected(entry: dict, code: str, texts) -> list[str]:
    """Title, lead and body of a page, without sentences whose contact is still empty."""
    found = words_of([entry["title"], entry["lead"], entry.get("body", [])], code)
    return [text for text in (fill(text, texts) for text in found) if text]


def words_shown(html: str) -> str:
    return squeezed(BeautifulSoup(html, "html.parser").get_text(" "))


def squeezed(text: str) -> str:
    """Without the differences that only setting makes: spaces, and quotation marks that a stylesheet adds."""
    return re.sub(r"\s+", "", text.translate(INVISIBLE))
