"""Tags of the story room: `{% load story_tags %}`."""

from django import template

register = template.Library()


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
