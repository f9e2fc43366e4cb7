"""Every block and every list in the admin has an icon that exists: a missing one leaves a hole in the picker."""

import re

import pytest
from wagtail import blocks
from wagtail.admin.icons import get_icons
from wagtail.fields import StreamField
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

STREAMS = {
    f"{model._meta.label}.{field.name}": field.stream_block
    for model in get_page_models()
    for field in model._meta.fields
    if isinstance(field, StreamField)
}


def icons_in(block: blocks.Block) -> set[str]:
    children = [*getattr(block, "child_blocks", {}).values(), getattr(block, "child_block", None)]
    return {block.meta.icon}.union(*(icons_in(child) for child in children if child))


def known_icons() -> set[str]:
    return set(re.findall(r'id="icon-([\w-]+)"', get_icons()))


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_every_block_has_an_icon_that_exists(stream):
    assert icons_in(stream) - known_icons() == set()


def test_every_shared_text_has_an_icon_that_exists():
    assert {model.snippet_viewset.icon for model in get_snippet_models()} - known_icons() == set()
