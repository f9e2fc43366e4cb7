"""One model family per file; imported here so that Django finds them."""

from core.models.document import SiteDocument
from core.models.image import SiteImage, SiteRendition
from core.models.page import BasePage
from core.models.texts import SiteTexts
from core.models.topics import Topic, TopicName, TopicOnPage
from core.models.user import User

__all__ = [
    "BasePage",
    "SiteDocument",
    "SiteImage",
    "SiteRendition",
    "SiteTexts",
    "Topic",
    "TopicName",
    "TopicOnPage",
    "User",
]
