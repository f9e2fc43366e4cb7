"""Menus follow the pages' own `placement`: nobody keeps a second list."""

from dataclasses import dataclass

from django.apps import apps
from wagtail.models import Page

from core import generation
from core.visibility import listed

MAIN_MENU_LIMIT = 6


@dataclass(frozen=True)
class MenuItem:
    title: str
    url: str
    page_id: int
    summary: str
    path: str  # treebeard's: an item is current when the page's path begins with it

    def is_current_for(self, page: Page | None) -> bool:
        return bool(page and page.path and page.path.startswith(self.path))


def placed_page_models() -> list[type[Page]]:
    return [
        model
        for model in apps.get_models()
        if issubclass(model, Page) and any(field.name == "placement" for field in model._meta.fields)
    ]


def menu(placement: str, language_code: str) -> list[MenuItem]:
    """Live, public pages with that placement in that language, in tree order. Cached until something changes."""
    return generation.cached(f"menu:{placement}:{language_code}", lambda: _build(placement, language_code))


def _build(placement: str, language_code: str) -> list[MenuItem]:
    pages = [
        page
        for model in placed_page_models()
        for page in listed(
            model.objects.filter(locale__language_code=language_code, placement=placement)
        ).defer_streamfields()
    ]
    return [
        MenuItem(page.menu_title, page.url, page.pk, page.summary, page.path)
        for page in sorted(pages, key=lambda page: page.path)
        if page.url
    ]


def main_menu_is_full(page: Page) -> bool:
    """True when six other pages of its language stand in the main menu. `page` may be new."""
    others = sum(
        model.objects.filter(locale_id=page.locale_id, placement="main", live=True).exclude(pk=page.pk).count()
        for model in placed_page_models()
    )
    return others >= MAIN_MENU_LIMIT
