"""Every component in every state, for designers and browser tests. Development and test settings only."""

from dataclasses import dataclass
from datetime import date

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.translation import override
from wagtail.models import Page

from core.blocks import BodyBlock
from core.blocks.text import CalloutBlock
from core.menus import placed_page_models


@dataclass(frozen=True)
class Legal:
    """Stands in for a page or term that states law."""

    legal_as_of: date
    legal_reviewed: bool


def rendered_blocks(request) -> list[tuple[str, str]]:
    """Label and HTML of each block of the editorial vocabulary, drawn with its own preview value."""
    context = {"request": request}
    return [
        (block.label, block.render(block.normalize(block.get_preview_value()), context))
        for block in BodyBlock().child_blocks.values()
    ]


def rendered_callouts() -> list[str]:
    block = CalloutBlock()
    values = (
        {"variant": variant, "title": label, "text": "<p>Erst die Arbeit.</p>"} for variant, label in block.VARIANTS
    )
    return [block.render(block.normalize(value)) for value in values]


def one_page_per_card() -> list[Page]:
    """One live page for each card there is, from whichever room."""
    found = {model.card_template: model.objects.live().filter(depth__gt=2).first() for model in placed_page_models()}
    return [page for page in found.values() if page]


def patterns(request):
    # German below /en/ too, like the samples: one language is enough to see every component.
    with override("de"):
        context = {
            "blocks": rendered_blocks(request),
            "callouts": rendered_callouts(),
            "cards": one_page_per_card(),
            "legal_states": [Legal(date(2026, 11, 22), False), Legal(date(2026, 11, 22), True)],
            "paging": Paginator(range(240), 12).page(9),
            "page_title": "Muster",
        }
    return render(request, "patterns/index.html", context)
