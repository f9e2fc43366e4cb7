"""The one refusal, said in the same words wherever somebody tries to publish."""

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail_localize.models import Translation


class PublishRefused(ValidationError):
    """Texts would go live in the language of the source. Nothing was changed.

    A ValidationError, because every caller of Wagtail and wagtail-localize reckons with those.
    """

    def __init__(self, translation: Translation, missing: list):
        self.translation = translation
        # Of `[path, text]`; the same words twice in one place wait for one translation.
        self.missing = [list(place) for place in dict.fromkeys(map(tuple, missing))]
        super().__init__({NON_FIELD_ERRORS: [refusal_message(translation, len(self.missing))]})

    def __str__(self) -> str:
        return " ".join(self.messages)


def refusal_message(translation: Translation, count: int) -> str:
    return (
        _("Not published: “%(title)s”.") % {"title": translation.source.object_repr}
        + " "
        + (
            ngettext("One paragraph has no translation yet.", "%(count)d paragraphs have no translation yet.", count)
            % {"count": count}
            + " "
            + _("You can translate now, publish only your correction, or publish without these paragraphs.")
        )
    )
