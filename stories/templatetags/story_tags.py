"""Tags of the story room: `{% load story_tags %}`."""

import json

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()
JSON_ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


@register.simple_tag
def json_ld(data: dict) -> str:
    """A data block for search engines. Browsers do not run it, so the content security policy lets it stand."""
    text = json.dumps(data, ensure_ascii=False).translate(JSON_ESCAPES)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))  # noqa: S308 (escaped above)


@register.filter
def headed_parts(parts) -> list[dict]:
    """The parts of a story as `{name, heading, value}`: an empty heading takes the name of its part, and the
    introduction has none unless an editor wrote one."""
    return [
        {
            "name": part.block_type,
            "heading": part.value["heading"] or ("" if part.block_type == "introduction" else part.block.label),
            "value": part.value,
        }
        for part in parts
    ]
