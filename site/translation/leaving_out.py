"""Takes texts without a translation out of a version, with as much around them as makes no sense without them.

A paragraph of a rich text goes alone. Anything else goes with its whole block, so that no question loses an answer
and no picture its description.
"""

from collections import defaultdict
from collections.abc import Sequence

from bs4 import BeautifulSoup
from django.db.models import Model
from wagtail.fields import StreamField
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.strings import StringValue


class CannotBeLeftOut(Exception):
    """A text that the page cannot be without, such as its title. The argument is its segment."""


def without_texts(original: Model, segments: Sequence, unwanted: Sequence[StringSegmentValue]) -> list:
    """The segments that remain; blocks that go with them are taken out of `original`, which is not saved.

    Raises CannotBeLeftOut.
    """
    unwanted_ids = {id(segment) for segment in unwanted}
    paragraphs = _paragraphs(segments)
    blocks: set[tuple[str, str]] = set()
    for segment in unwanted:
        around = paragraphs.get(segment.path)
        if around and not all(id(paragraph) in unwanted_ids for paragraph in around):
            continue
        blocks.add(_block_of(original, segment))
    for field_name, block_id in blocks:
        _remove_block(original, field_name, block_id)
    remaining = [segment for segment in segments if not _is_in(segment.path, blocks)]
    return [_without_paragraphs(segment, paragraphs, unwanted_ids) for segment in remaining]


def _paragraphs(segments: Sequence) -> dict[str, list[StringSegmentValue]]:
    """The paragraphs of each rich text in their order, by path."""
    rich = {segment.path for segment in segments if isinstance(segment, TemplateSegmentValue)}
    found = defaultdict(list)
    for segment in sorted(segments, key=lambda segment: segment.order):
        if isinstance(segment, StringSegmentValue) and segment.path in rich:
            found[segment.path].append(segment)
    return found


def _block_of(original: Model, segment: StringSegmentValue) -> tuple[str, str]:
    """Field and block id; an empty id for a field that may be empty."""
    field_name, _, rest = segment.path.partition(".")
    field = original._meta.get_field(field_name)
    if isinstance(field, StreamField):
        return field_name, rest.split(".")[0]
    if not rest and getattr(field, "blank", False):
        return field_name, ""
    raise CannotBeLeftOut(segment)


def _remove_block(original: Model, field_name: str, block_id: str) -> None:
    if not block_id:
        setattr(original, field_name, "")
        return
    stream = getattr(original, field_name)
    position = next(index for index, block in enumerate(stream) if block.id == block_id)
    del stream[position]


def _is_in(path: str, blocks: set[tuple[str, str]]) -> bool:
    field_name, _, rest = path.partition(".")
    return (field_name, rest.split(".")[0]) in blocks


def _without_paragraphs(segment, paragraphs: dict, unwanted: set[int]):
    if isinstance(segment, TemplateSegmentValue):
        positions = [n for n, each in enumerate(paragraphs.get(segment.path, ())) if id(each) in unwanted]
        return _without_positions(segment, positions) if positions else segment
    if id(segment) in unwanted:
        # Its place in the template is gone; the texts after it keep their numbers.
        return StringSegmentValue(segment.path, StringValue(""), attrs={}).with_order(segment.order)
    return segment


def _without_positions(segment: TemplateSegmentValue, positions: Sequence[int]) -> TemplateSegmentValue:
    soup = BeautifulSoup(segment.template, "html.parser")
    for position in positions:
        element = soup.find("text", position=str(position))
        while element is not None and element.parent is not None:
            parent = element.parent
            element.decompose()
            if parent is soup or parent.find(True) or parent.get_text(strip=True):
                break
            element = parent
    return TemplateSegmentValue(segment.path, segment.format, str(soup), segment.string_count, order=segment.order)
