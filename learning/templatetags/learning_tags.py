"""What the learning room's templates need beyond the house's own tags."""

import json
from collections.abc import Mapping

from django import template
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from wagtail.blocks import StreamValue

from learning.cards import StepCard, card_for
from learning.catalogue_data import learning_resource
from learning.exports.metadata import schema_org

register = template.Library()

# Inside a script element only these could end it; JSON knows them by their code points.
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.simple_tag
def module_json_ld(page) -> str:
    content = json.dumps(schema_org(learning_resource(page)), ensure_ascii=False).translate(_ESCAPES)
    script = '<script type="application/ld+json">{}</script>'
    return format_html(script, mark_safe(content))  # noqa: S308 (escaped for a script element above)


@register.simple_tag
def sample_card(bound) -> StepCard:
    """The step of a bound block as the only one of a lesson that does not exist, before anybody has answered."""
    step = StreamValue.StreamChild(bound.block, bound.value, id="sample")
    return card_for(step, page_id=0, language=get_language(), number=1, total=1)


@register.filter
def value_of(values: Mapping[str, str] | str, key: str) -> str:
    """`values[key]`, empty without it or without values at all."""
    return values.get(key, "") if isinstance(values, Mapping) else ""
