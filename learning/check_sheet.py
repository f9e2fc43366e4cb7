"""A company check as it is filled in, and its result."""

from dataclasses import dataclass

from django.http import QueryDict
from wagtail.models import Page

from core.localized import localized_cards
from learning.domain.selfcheck import Band, DimensionResult, Result, result_of
from learning.exports.radar import Radar, radar
from learning.models import CheckPage


@dataclass(frozen=True)
class Reading:
    """What a band says, in the editor's words."""

    name: str
    text: str
    pages: list[Page]


@dataclass(frozen=True)
class DimensionReading:
    title: str
    result: DimensionResult
    reading: Reading | None
    open_statements: list[str]


@dataclass(frozen=True)
class Sheet:
    """`answers` is by statement id, as posted, so that the form can be shown filled in."""

    answers: dict[str, str]
    result: Result
    dimensions: list[DimensionReading]
    whole: Reading | None
    chart: Radar


def sheet_for(page: CheckPage, data: QueryDict) -> Sheet:
    """Nothing of `data` is kept. The recommended pages of all bands are fetched with a constant number of queries."""
    check = page.as_check()
    known = [id for dimension in check.dimensions for id in dimension.statements]
    answers = {id: data[id] for id in known if data.get(id)}
    scale = {str(points): points for points in range(check.top + 1)}
    result = result_of(check, {id: scale[value] for id, value in answers.items() if value in scale})
    bands = {child.id: child.value for child in page.bands} | {
        child.id: child.value for dimension in page.dimensions for child in dimension.value["bands"].bound_blocks
    }
    wanted = [band for band in [result.band, *(part.band for part in result.dimensions)] if band]
    cards = {card.translation_key: card for card in localized_cards(_pages(bands, wanted))}

    def reading(band: Band | None) -> Reading | None:
        if band is None:
            return None
        value = bands[band.id]
        pages = [cards[page.translation_key] for page in value["pages"] if page and page.translation_key in cards]
        return Reading(value["name"], value["text"], pages)

    return Sheet(
        answers=answers,
        result=result,
        dimensions=[
            DimensionReading(child.value["title"], part, reading(part.band), _texts(child.value, part.unanswered))
            for child, part in zip(page.dimensions, result.dimensions, strict=True)
        ],
        whole=reading(result.band),
        chart=radar([None if p.points is None else p.points / p.maximum for p in result.dimensions]),
    )


def _pages(bands: dict, wanted: list[Band]) -> list[Page]:
    return [page for band in wanted for page in bands[band.id]["pages"] if page]


def _texts(dimension, ids: tuple[str, ...]) -> list[str]:
    return [child.value for child in dimension["statements"].bound_blocks if child.id in ids]
