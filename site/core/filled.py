"""Stored text as readers see it: placeholders filled, and nothing shown that has become empty."""

from bs4 import BeautifulSoup, NavigableString
from wagtail.rich_text import RichText, expand_db_html

from core.texts import fill


def fill_rich_text(value: RichText | str) -> str:
    """HTML of a rich text, its placeholders filled by `core.texts.fill`. Paragraphs and items that end up empty
    are dropped with it."""
    html = expand_db_html(value.source if isinstance(value, RichText) else str(value or ""))
    if "{{" not in html:
        return html
    soup = BeautifulSoup(html, "html.parser")
    for text in soup.find_all(string=lambda s: "{{" in s):
        text.replace_with(NavigableString(fill(str(text))))
    for element in soup.find_all(["p", "li", "ul", "ol"]):
        if not element.get_text(strip=True):
            element.decompose()
    return str(soup)


def filled_lines(lines) -> list[str]:
    return [line for line in (fill(str(line)) for line in lines) if line]


def is_empty(child) -> bool:
    """True for a block that has nothing to say once its placeholders are filled."""
    if child.block_type == "text":
        return "{{" in child.value.source and not fill_rich_text(child.value).strip()
    if child.block_type == "lines":
        return not filled_lines(child.value["lines"])
    return False


def visible_children(stream) -> list:
    """The blocks of a stream without empty ones, and without a heading whose whole section has become empty."""
    shown = []
    dropped_something = False
    for child in reversed(list(stream)):
        if is_empty(child):
            dropped_something = True
            continue
        is_heading = child.block_type == "heading"
        if is_heading and dropped_something and (not shown or _ends_section(child, shown[-1])):
            continue
        if is_heading:
            dropped_something = False
        shown.append(child)
    return shown[::-1]


def _ends_section(heading, following) -> bool:
    return following.block_type == "heading" and following.value["level"] <= heading.value["level"]
