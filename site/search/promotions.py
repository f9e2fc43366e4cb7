"""Results that editors put on top, with Wagtail's own "promoted search results"."""

from dataclasses import dataclass

from wagtail.contrib.search_promotions.models import SearchPromotion
from wagtail.models import Page
from wagtail.search.utils import normalise_query_string

from core.visibility import listed
from search.analysis.tokens import clean


@dataclass(frozen=True)
class Promotion:
    title: str
    url: str
    description: str


def promotions_for(text: str, language: str) -> list[Promotion]:
    """What editors chose for exactly this query, as far as it is public and in this language.

    Wagtail's template tag is not used: it would store every query that anybody types.
    """
    chosen = SearchPromotion.objects.filter(query__query_string=normalise_query_string(clean(text)))
    chosen = list(chosen.order_by("sort_order", "pk"))
    if not chosen:
        return []
    ids = {promotion.page_id for promotion in chosen if promotion.page_id}
    pages = listed(Page.objects.filter(pk__in=ids, locale__language_code=language)).in_bulk()
    return [found for promotion in chosen if (found := _promotion(promotion, pages))]


def _promotion(promotion: SearchPromotion, pages: dict[int, Page]) -> Promotion | None:
    if not promotion.page_id:
        return Promotion(promotion.external_link_text or "", promotion.external_link_url, promotion.description)
    page = pages.get(promotion.page_id)
    url = page.get_url() if page else None
    return Promotion(page.title, url, promotion.description) if url else None
