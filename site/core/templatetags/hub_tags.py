"""Template tags and filters of the house: `{% load hub_tags %}`."""

import json
import re

from django import template
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe

from core.filled import fill_rich_text, visible_children
from core.texts import fill

register = template.Library()

register.filter("fill_texts", fill, is_safe=True)
register.filter("visible_blocks", visible_children)


@register.filter
def filled_rich_text(value) -> str:
    """Rich text with placeholders filled, sentences without a value dropped and internal links resolved."""
    return mark_safe(fill_rich_text(value))  # noqa: S308 (Wagtail's own rendering of stored rich text)


@register.filter
def is_current_for(item, page) -> bool:
    return item.is_current_for(page)


@register.filter
def brand_parts(brand: str) -> list[str]:
    """ "Change Ruhr · Zukunfts-Hub" is set in two lines: the name, then what it is."""
    return [part.strip() for part in brand.split("·", 1)]


@register.filter
def sections(body) -> list:
    """The section headings of a body, for the list of contents beside it."""
    return [
        child.value
        for child in visible_children(body)
        if child.block_type == "heading" and child.value["level"] == "h2"
    ]


@register.filter
def page_numbers(paging):
    """The numbers a list of pages shows around the current one, with an ellipsis where some are left out."""
    return paging.paginator.get_elided_page_range(paging.number, on_each_side=1, on_ends=1)


# Blocks whose styles most pages do without, and the stylesheets they need.
BLOCK_STYLES = {
    "accordion": ["blocks/accordion"],
    "cards": ["cards", "dates", "blocks/card_rows"],
    "downloads": ["blocks/downloads"],
    "embed": ["blocks/embed"],
    "image": ["blocks/figure"],
    "key_figures": ["blocks/key_figures"],
    "lines": ["blocks/lines"],
    "page_list": ["cards", "dates", "blocks/card_rows"],
    "picture_row": ["blocks/figure"],
    "quote": ["blocks/quote"],
    "table": ["blocks/table"],
    "video": ["blocks/figure", "blocks/video"],
}


@register.inclusion_tag("components/body_styles.html")
def body_styles(body=(), *, cards=()):
    """The stylesheets that a body (a stream of blocks) needs, and those of `cards` that stand outside of it."""
    used = {child.block_type for child in body}
    names = {name for block_type in used for name in BLOCK_STYLES.get(block_type, [])}
    if cards:
        names.add("cards")
    return {"stylesheets": [f"css/{name}.css" for name in sorted(names)]}


# Inside a script element only these could end it; JSON knows them by their code points.
JSON_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def json_ld(data: dict) -> str:
    """A data block for search engines. Browsers do not run it, so the content security policy lets it stand."""
    text = json.dumps(data, ensure_ascii=False).translate(JSON_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 (escaped above)


@register.filter
def unbroken(title: str) -> str:
    """A headline in which short words with a hyphen ("Zukunfts-Hub") do not break at it."""
    marked = re.sub(r"\b\w{2,8}-\w{2,6}\b", r'<span class="unbroken">\g<0></span>', escape(title))
    return mark_safe(marked)  # noqa: S308 (escaped one line above)
