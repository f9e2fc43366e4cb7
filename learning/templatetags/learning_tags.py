"""What the learning room's templates need beyond the house's own tags."""

from collections.abc import Mapping

from django import template
from django.utils.translation import get_language
from wagtail.blocks import StreamValue

from core.templatetags.hub_tags import json_ld
from learning.cards import StepCard, card_for
from learning.exports.metadata import schema_org
from learning.metadata import learning_resource

register = template.Library()


@register.simple_tag
def module_json_ld(page) -> str:
    return json_ld(schema_org(learning_resource(page)))


@register.simple_tag
def sample_card(bound) -> StepCard:
    """The step of a bound block as the only one of a lesson that does not exist, before anybody has answered."""
    step = StreamValue.StreamChild(bound.block, bound.value, id="sample")
    return card_for(step, page_id=0, language=get_language(), number=1, total=1)


@register.filter
def value_of(values: Mapping[str, str] | str, key: str) -> str:
    """`values[key]`, empty without it or without values at all."""
    return values.get(key, "") if isinstance(values, Mapping) else ""
