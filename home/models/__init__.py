"""One page family per file; imported here so that Django finds them."""

from home.models.content import ContentPage, SectionPage
from home.models.events import EventIndexPage, EventPage
from home.models.glossary import GlossaryPage, GlossaryTerm
from home.models.home import HomePage
from home.models.news import NewsIndexPage, NewsPage
from home.models.partners import Organisation, PartnersPage

__all__ = [
    "ContentPage",
    "EventIndexPage",
    "EventPage",
    "GlossaryPage",
    "GlossaryTerm",
    "HomePage",
    "NewsIndexPage",
    "NewsPage",
    "Organisation",
    "PartnersPage",
    "SectionPage",
]
