"""The pages of `pages.yaml`: the site's tree, with everything that is not a module, story, event or news item."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.apps import apps
from wagtail.models import Page

from demo.build_blocks import body, related_cards
from demo.content import read
from demo.loader import Loader
from demo.pictures import picture_fields
from demo.root import make_site, root_without_welcome


@dataclass(frozen=True)
class PageType:
    """How a `type` of the file becomes a page."""

    model: str
    values: dict[str, Any] = field(default_factory=dict)


PAGE_TYPES = {
    "home": PageType("home.HomePage"),
    "section": PageType("home.SectionPage"),
    "content": PageType("home.ContentPage"),
    "easy": PageType("home.ContentPage", {"layout": "easy"}),
    "glossary": PageType("home.GlossaryPage"),
    "partners": PageType("home.PartnersPage"),
    "event-index": PageType("home.EventIndexPage"),
    "news-index": PageType("home.NewsIndexPage"),
    "module-index": PageType("learning.ModuleIndexPage"),
    "selfcheck": PageType("learning.CheckPage"),
    "story-index": PageType("stories.StoryIndexPage"),
}


def model_of(page_type: str) -> type[Page]:
    return apps.get_model(PAGE_TYPES[page_type].model)


def entries() -> list[dict]:
    return sorted(read("pages")["pages"], key=lambda entry: entry["order"])


def place(loader: Loader) -> None:
    root = root_without_welcome()
    for entry in entries():
        parent = entry["parent"] or root
        loader.place(model_of(entry["type"]), entry["id"], parent=parent, title=entry["title"], slug=entry["slug"])
    make_site(loader.page("home"))


def load(loader: Loader) -> None:
    for entry in loader.each("Pages", entries()):
        loader.publish(entry["id"], page_values(entry, loader))


def page_values(entry: dict, loader: Loader) -> dict[str, Any]:
    """What every page has, the body with cards of related pages at its end, and what another step adds."""
    values = PAGE_TYPES[entry["type"]].values | common_values(entry)
    if any(f.name == "body" for f in model_of(entry["type"])._meta.fields):
        values["body"] = [*body(entry.get("body"), loader), *related_cards(entry, loader)]
    if adds := loader.additions.get(entry["id"]):
        values |= adds(loader)
    return values


def common_values(entry: dict) -> dict[str, Any]:
    """The fields of BasePage from an entry of any file. Topics go to `Loader.publish` on their own."""
    values = {
        "summary": entry.get("lead") or entry.get("teaser") or "",
        "nav_title": entry.get("nav_title", ""),
        "search_description": entry.get("meta_description", ""),
        "placement": entry.get("placement", "none"),
    }
    return values | picture_fields(entry.get("picture")) | legal_values(entry)


def legal_values(entry: dict) -> dict[str, Any]:
    """As of when the entry states law, and whether a lawyer has read it; nothing if it states none."""
    status = entry.get("legal_status")
    if not status:
        return {}
    return {"legal_as_of": date.fromisoformat(status["as_of"]), "legal_reviewed": status["reviewed"]}
