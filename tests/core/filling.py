"""Fills pages of any type with recognisable texts, in every field and every block of every kind."""

from collections.abc import Iterator
from copy import copy
from datetime import date, datetime, time
from decimal import Decimal
from itertools import count

from django.db import models
from django.utils import timezone
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtail_localize.fields import TranslatableField, get_translatable_fields

from core.models import SiteDocument
from tests.factories import make_picture, make_topic

NOT_WORDS = (blocks.URLBlock, blocks.EmailBlock)


def as_loaded(instance: models.Model) -> None:
    """Makes the streams of `instance` what they are after saving and loading: only then every block has its id."""
    for field in type(instance)._meta.fields:
        if isinstance(field, StreamField):
            stored = getattr(instance, field.name).get_prep_value()
            setattr(instance, field.name, field.stream_block.to_python(stored))


class Filler:
    """`texts` are those that readers will see, in the order in which they were written."""

    def __init__(self, page: Page):
        self.page = page
        self.texts: list[str] = []
        self.picture = make_picture()
        self.document = SiteDocument.objects.create(title="Vorlage", file="documents/vorlage.odt")
        self.topic = make_topic("ki", de="Künstliche Intelligenz")
        self._numbers = count(1)

    def text(self) -> str:
        text = f"Satz {next(self._numbers)}"
        self.texts.append(text)
        return text

    def fill(self, instance: models.Model) -> None:
        """Writes into every field of `instance` that editors see and that is a text or a stream."""
        fields = get_translatable_fields(type(instance))
        translatable = {field.field_name for field in fields if isinstance(field, TranslatableField)}
        for field in type(instance)._meta.fields:
            if isinstance(field, StreamField):
                setattr(instance, field.name, field.stream_block.normalize(self.value(field.stream_block)))
            elif field.name in translatable and self._is_text(field):
                setattr(instance, field.name, self.text())
        as_loaded(instance)

    @staticmethod
    def _is_text(field: models.Field) -> bool:
        not_words = (models.SlugField, models.URLField, models.EmailField)
        is_text = isinstance(field, (models.CharField, models.TextField)) and not isinstance(field, not_words)
        return is_text and not field.choices

    def value(self, block: blocks.Block):
        """Something that `block` accepts, with a new text wherever it takes words."""
        for kind, make in self._makers():
            if isinstance(block, kind):
                return make(block)
        raise NotImplementedError(f"Nothing to put into {type(block).__name__}")

    def _makers(self) -> Iterator[tuple]:
        # From the special to the general: an ImageBlock is a StructBlock too.
        # A copy each: the alternative text is kept at the picture itself.
        yield ImageBlock, lambda _block: {"image": copy(self.picture), "decorative": False, "alt_text": self.text()}
        yield BaseTypedTableBlock, self._table
        yield blocks.StaticBlock, lambda _block: None
        yield blocks.BaseStreamBlock, lambda b: [(name, self.value(child)) for name, child in b.child_blocks.items()]
        yield blocks.BaseStructBlock, lambda b: {name: self.value(child) for name, child in b.child_blocks.items()}
        yield blocks.ListBlock, lambda b: [self.value(b.child_block), self.value(b.child_block)]
        yield blocks.PageChooserBlock, lambda _block: self.page
        yield DocumentChooserBlock, lambda _block: self.document
        yield SnippetChooserBlock, lambda _block: self.topic
        yield blocks.ChoiceBlock, lambda b: list(b.field.choices)[-1][0]
        yield blocks.BooleanBlock, lambda _block: True
        yield blocks.IntegerBlock, lambda _block: 1
        yield blocks.DecimalBlock, lambda _block: Decimal(1)
        yield blocks.DateBlock, lambda _block: date(2026, 3, 1)
        yield blocks.TimeBlock, lambda _block: time(9, 0)
        yield blocks.DateTimeBlock, lambda _block: timezone.make_aware(datetime(2026, 3, 1, 9, 0))
        yield NOT_WORDS, lambda _block: "https://vimeo.com/22439234"
        yield blocks.RichTextBlock, lambda _block: f"<p>{self.text()}</p>"
        yield (blocks.CharBlock, blocks.TextBlock), lambda _block: self.text()

    def _table(self, block: BaseTypedTableBlock):
        names = list(block.child_blocks)
        return block.to_python(
            {
                "caption": self.text(),
                "columns": [{"type": name, "heading": self.text()} for name in names],
                "rows": [{"values": [self.value(block.child_blocks[name]) for name in names]} for _row in range(2)],
            }
        )
