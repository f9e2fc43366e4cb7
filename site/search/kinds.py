"""What a result is, for the filter above the results."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.IntegerChoices):
    """Small numbers, because every posting carries one. Pages say theirs with `search_kind = "story"`."""

    MODULE = 1, _("Learning modules")
    LESSON = 2, _("Lessons")
    STORY = 3, _("Transfer stories")
    EVENT = 4, _("Events")
    GUIDANCE = 5, _("Guidance notes")
    NEWS = 6, _("News")
    PAGE = 7, _("Pages")
    TERM = 8, _("Glossary terms")
    DOCUMENT = 9, _("Documents")

    @property
    def slug(self) -> str:
        """The kind in an address, the same in every language so that switching language keeps the filter."""
        return self.name.lower()

    @classmethod
    def of(cls, slug: str | None) -> "Kind | None":
        """The kind of an address, None when it is none."""
        return next((kind for kind in cls if kind.slug == slug), None)


SINGULAR = {
    Kind.MODULE: _("Learning module"),
    Kind.LESSON: _("Lesson"),
    Kind.STORY: _("Transfer story"),
    Kind.EVENT: _("Event"),
    Kind.GUIDANCE: _("Guidance note"),
    Kind.NEWS: _("News item"),
    Kind.PAGE: _("Page"),
    Kind.TERM: _("Glossary term"),
    Kind.DOCUMENT: _("Document"),
}
