"""Below every field and block of the editor stands what good looks like."""

from collections.abc import Iterator

import pytest
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel, Panel, PublishingPanel
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import get_page_models
from wagtail.snippets.models import get_snippet_models

MODELS = [model for model in [*get_page_models(), *get_snippet_models()] if model._meta.app_label != "wagtailcore"]


def field_panels(panel: Panel, *, is_explained: bool = False) -> Iterator[tuple[FieldPanel, bool]]:
    """Each field with whether the group it stands in explains it already."""
    # Wagtail opens its dialogue for scheduling with a sentence of its own.
    is_explained = is_explained or bool(panel.help_text) or isinstance(panel, PublishingPanel)
    if isinstance(panel, FieldPanel):
        yield panel, is_explained
    inline = [panel.child_edit_handler] if isinstance(panel, InlinePanel) else []
    for child in [*getattr(panel, "children", []), *inline]:
        yield from field_panels(child, is_explained=is_explained)


def help_of(block: blocks.Block) -> str:
    return str(getattr(block.meta, "help_text", "") or getattr(getattr(block, "field", None), "help_text", "") or "")


def silent_blocks(block: blocks.Block, path: str) -> Iterator[str]:
    """Paths of the blocks below `block` that an editor fills in without being told how."""
    if isinstance(block, blocks.ListBlock):
        yield from silent_blocks(block.child_block, path)
    elif isinstance(block, (blocks.BaseStreamBlock, BaseTypedTableBlock)):
        for name, child in block.child_blocks.items():
            yield from silent_blocks(child, f"{path}.{name}")
    elif isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            # The picture of an ImageBlock is explained by the block itself.
            explains_itself = isinstance(block, ImageBlock) and name == "image"
            if not (help_of(child) or explains_itself or isinstance(child, blocks.StaticBlock)):
                yield f"{path}.{name}"
            yield from silent_blocks(child, f"{path}.{name}")


def edit_handler_of(model):
    return model.get_edit_handler() if hasattr(model, "get_edit_handler") else model.snippet_viewset.get_edit_handler()


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model._meta.label)
def test_every_field_says_what_good_looks_like(model):
    silent = []
    for panel, is_explained in field_panels(edit_handler_of(model)):
        field = panel.model._meta.get_field(panel.field_name)
        stream = field.stream_block if isinstance(field, StreamField) else None
        if not (is_explained or field.help_text or (stream and help_of(stream))):
            silent.append(field.name)
        if stream:
            silent += silent_blocks(stream, field.name)

    assert silent == []


def test_every_page_type_and_every_shared_text_is_looked_at():
    assert {"home.ContentPage", "stories.StoryPage", "learning.LessonPage", "home.GlossaryTerm", "core.Topic"} <= {
        model._meta.label for model in MODELS
    }
