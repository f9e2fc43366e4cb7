"""One family per file; imported here so that Django finds them."""

from stories.models.consent import Consent
from stories.models.index import StoryIndexPage
from stories.models.story import StoryPage

__all__ = ["Consent", "StoryIndexPage", "StoryPage"]
