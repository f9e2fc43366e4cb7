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

# Blocks of nothing but words: once all of these are empty, nothing is left to show.
TEXT_BLOCKS = {"lines", "text"}


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
    """Title, lead and body of a page, without sentences whose contact is still empty and headings above nothing."""
    expected, heading = filled([entry["title"], entry["lead"]], code, texts), []
    for block in entry.get("body", []):
        if block["type"] == "heading":
            heading = filled(block, code, texts)
        elif words := filled(block, code, texts) or (block["type"] not in TEXT_BLOCKS and [""]):
            expected += [*heading, *filter(None, words)]
            heading = []
    return expected


def filled(value, code: str, texts) -> list[str]:
    return [text for text in (fill(text, texts) for text in words_of(value, code)) if text]


def words_shown(html: str) -> str:
    return squeezed(BeautifulSoup(html, "html.parser").get_text(" "))


def squeezed(text: str) -> str:
    """Without the differences that only setting makes: spaces, and quotation marks that a stylesheet adds."""
    return re.sub(r"\s+", "", text.translate(INVISIBLE))
