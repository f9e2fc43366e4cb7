"""One description of a value in two languages, turned into what a field of one language stores.

A value is plain Python: strings, numbers, dates, model instances, and for a StreamField a list of
`(block type, value)`. Wherever a text differs between the languages stands `{"de": …, "en": …}`. A stream child may
carry an id of its own, `(block type, value, "q1")`, as may an item of a list block, `Item("q1", value)`; otherwise
its place counts. Both languages get the same block ids from that, which is what wagtail-localize pairs texts by.
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import Model
from wagtail import blocks
from wagtail.fields import StreamField

from demo.content import ContentError
from demo.keys import block_id

LANGUAGES = {"de", "en"}  # those of the files, whatever others the site has


@dataclass(frozen=True)
class Item:
    """An item of a list block that keeps its id when it moves."""

    id: str
    value: Any


def in_language(value: Any, code: str) -> Any:
    """`value` with every `{"de": …, "en": …}` replaced by one language and every model instance by its primary key."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, dict):
        if value.keys() == LANGUAGES:
            return value[code]
        return {key: in_language(child, code) for key, child in value.items()}
    if isinstance(value, list | tuple):
        return [in_language(child, code) for child in value]
    return value


def stored_values(model: type[Model], values: dict[str, Any], *, code: str, key: str) -> dict[str, Any]:
    """What each field stores in one language: streams as JSON with ids, foreign keys as primary keys."""
    stored = {}
    for name, value in values.items():
        field = model._meta.get_field(name)
        if isinstance(field, StreamField):
            stored[name] = raw_block(field.stream_block, value, code, (key, name))
        else:
            stored[name] = in_language(value, code)
    return stored


def assign(instance: Model, stored: dict[str, Any]) -> None:
    """Sets the result of `stored_values` on an instance, without saving it."""
    for name, value in stored.items():
        field = instance._meta.get_field(name)
        setattr(instance, field.attname, field.to_python(value) if isinstance(field, StreamField) else value)


def raw_block(block: blocks.Block, value: Any, code: str, path: tuple) -> Any:
    """A block's value in one language as a StreamField stores it, every id filled in.

    Raises ContentError for a block type or a field that does not exist.
    """
    if isinstance(block, blocks.StreamBlock):
        return [_stream_child(block, child, code, path, place) for place, child in enumerate(value)]
    if isinstance(block, blocks.ListBlock):
        return [_list_item(block, item, code, path, place) for place, item in enumerate(value)]
    if isinstance(block, blocks.StructBlock):
        return _struct(block, value, code, path)
    return in_language(value, code)


def _stream_child(block: blocks.StreamBlock, child: tuple, code: str, path: tuple, place: int) -> dict:
    kind, value, *own_id = child
    if kind not in block.child_blocks:
        raise ContentError(f"{'/'.join(path)}: there is no block “{kind}”.")
    here = (*path, own_id[0] if own_id else f"{place}:{kind}")
    return {"type": kind, "value": raw_block(block.child_blocks[kind], value, code, here), "id": block_id(*here)}


def _list_item(block: blocks.ListBlock, item: Any, code: str, path: tuple, place: int) -> dict:
    own_id, value = (item.id, item.value) if isinstance(item, Item) else (str(place), item)
    here = (*path, own_id)
    return {"type": "item", "value": raw_block(block.child_block, value, code, here), "id": block_id(*here)}


def _struct(block: blocks.StructBlock, value: dict, code: str, path: tuple) -> dict:
    if unknown := value.keys() - block.child_blocks.keys():
        raise ContentError(f"{'/'.join(path)}: there is no field “{', '.join(sorted(unknown))}”.")
    return {
        name: raw_block(child, value[name], code, (*path, name))
        if name in value
        else _absent(child, code, (*path, name))
        for name, child in block.child_blocks.items()
    }


def _absent(block: blocks.Block, code: str, path: tuple) -> Any:
    """What the editor's form would store for a field that was left alone."""
    if isinstance(block, blocks.StructBlock):
        return raw_block(block, {}, code, path)
    if isinstance(block, blocks.ListBlock | blocks.StreamBlock):
        # Their defaults come with new ids each time they are read.
        return []
    default = block.get_prep_value(block.get_default())
    # wagtail-localize wants every text to be one.
    return "" if default is None and isinstance(block, blocks.CharBlock | blocks.TextBlock) else default
