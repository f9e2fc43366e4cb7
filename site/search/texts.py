"""The words of an object, as its own `search_fields` name them, sorted by how much they say."""

import re
from collections.abc import Iterator

from wagtail import blocks
from wagtail.rich_text import get_text_for_indexing
from wagtail.search import index

# Paragraphs and points of a list are passages of their own.
_END_OF_PASSAGE = re.compile(r"(</(?:p|h\d|li|blockquote)>)", re.IGNORECASE)
_CONTAINERS = (blocks.BaseStructBlock, blocks.BaseStreamBlock, blocks.ListBlock)


def fields_of(instance) -> dict[str, str]:
    """Texts by the fields of `search.analysis.weights`. Only what the model declares searchable is read.

    A boost from 4 on makes a field a title, from 2 on another name; `summary` keeps its name, the rest is body.
    """
    texts: dict[str, list[str]] = {"title": [], "aliases": [], "summary": [], "headings": [], "body": []}
    for field in type(instance).get_search_fields():
        if not isinstance(field, index.SearchField):
            continue
        stream = getattr(instance, field.field_name)
        if isinstance(stream, blocks.StreamValue):
            for name, text in _stream_texts(stream):
                texts[name].append(text)
                if name != "body":
                    # A snippet reads on from a heading.
                    texts["body"].append(text)
        else:
            texts[_place(field)] += _plain(field.get_value(instance))
    return {name: "\n".join(filter(None, parts)) for name, parts in texts.items()}


def _place(field: index.SearchField) -> str:
    boost = field.boost or 1
    if field.field_name in ("title", "summary"):
        return field.field_name
    return "title" if boost >= 4 else "aliases" if boost >= 2 else "body"


def _plain(value) -> list[str]:
    if isinstance(value, list | tuple):
        return [text for part in value for text in _plain(part)]
    return [str(value)] if value else []


def _stream_texts(stream: blocks.StreamValue) -> Iterator[tuple[str, str]]:
    for child in stream:
        place = "headings" if child.block_type == "heading" else "body"
        for text in block_texts(child.block, child.value):
            yield place, text


def block_texts(block: blocks.Block, value) -> list[str]:
    """What a block lets be found. A block's own `get_searchable_content` and `search_index = False` are final."""
    if not getattr(block, "search_index", True) or value is None:
        return []
    if isinstance(block, blocks.ChoiceBlock | blocks.MultipleChoiceBlock | blocks.BooleanBlock):
        return []
    if isinstance(block, blocks.RichTextBlock):
        return [get_text_for_indexing(_END_OF_PASSAGE.sub(r"\1\n", value.source))]
    if _says_itself(block):
        return [str(text) for text in block.get_searchable_content(value) if text]
    if isinstance(block, blocks.BaseStructBlock):
        return [text for name, child in block.child_blocks.items() for text in block_texts(child, value.get(name))]
    if isinstance(block, blocks.BaseStreamBlock):
        return [text for child in value for text in block_texts(child.block, child.value)]
    return [text for child in value for text in block_texts(block.child_block, child)]


def _says_itself(block: blocks.Block) -> bool:
    if not isinstance(block, _CONTAINERS):
        return True
    standard = (blocks.BaseStructBlock, blocks.BaseStreamBlock, blocks.ListBlock)
    return type(block).get_searchable_content not in {cls.get_searchable_content for cls in standard}
