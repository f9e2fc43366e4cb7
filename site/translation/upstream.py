"""Where nothing else works: five functions of wagtail-localize and Wagtail, wrapped when Django starts.

`tests/translation/test_upstream.py` fails as soon as one of them changes, so that somebody reads it again.
"""

from functools import wraps

from bs4 import Tag
from django.utils.formats import date_format
from django.utils.timezone import localtime
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail_localize import strings
from wagtail_localize.compat import DATE_FORMAT
from wagtail_localize.models import StringTranslation, TranslationSource

from translation.carrying import refresh_and_carry
from translation.guard import may_go_on
from translation.publishing import create_or_update


def install() -> None:
    """Once for each process; a second call changes nothing."""
    if getattr(TranslationSource, "is_extended", False):
        return
    TranslationSource.is_extended = True
    TranslationSource.create_or_update_translation = _refusing_first(TranslationSource.create_or_update_translation)
    TranslationSource.refresh_segments = _carrying_along(TranslationSource.refresh_segments)
    PublishRevisionAction.execute = _guarded(PublishRevisionAction.execute)
    StringTranslation.get_comment = _dated_in_words(StringTranslation.get_comment)
    strings.INLINE_TAGS.append("span")
    strings.validate_element = _knowing_languages(strings.validate_element)


def _refusing_first(upstream):
    """Upstream writes the live row at once, also for a draft and also when publishing is refused afterwards."""

    @wraps(upstream)
    def create_or_update_translation(self, locale, user=None, publish=True, copy_parent_pages=False, fallback=False):
        return create_or_update(
            upstream,
            self,
            locale,
            user=user,
            publish=publish,
            copy_parent_pages=copy_parent_pages,
            fallback=fallback,
        )

    return create_or_update_translation


def _carrying_along(upstream):
    """Upstream forgets which text continues which: a changed word loses its sentence's translation."""

    @wraps(upstream)
    def refresh_segments(self):
        refresh_and_carry(self, lambda: upstream(self))

    return refresh_segments


def _guarded(upstream):
    """Every way to publish ends here. Wagtail's hooks reach the buttons of its own views only."""

    @wraps(upstream)
    def execute(self, skip_permission_checks=False):
        if may_go_on(self):
            return upstream(self, skip_permission_checks=skip_permission_checks)
        return None

    return execute


def _dated_in_words(upstream):
    """Upstream writes the names of months in English, whatever the language of the admin."""

    @wraps(upstream)
    def get_comment(self):
        day = date_format(localtime(self.updated_at), "DATE_FORMAT")
        return (upstream(self) or "").replace(self.updated_at.strftime(DATE_FORMAT), day)

    return get_comment


def _knowing_languages(upstream):
    """Words of another language (a name, a law's title) are marked in rich text with `<span lang="de">`.

    Upstream takes a span for a block of its own and knows no attribute but those of links.
    """

    @wraps(upstream)
    def validate_element(element):
        if not isinstance(element, Tag):
            return
        if element.name == "span" and set(element.attrs) in ({"lang"}, {"id"}):
            for child in element.children:
                validate_element(child)
            return
        # Upstream goes on to the children by its own name for itself, and so comes back here.
        upstream(element)

    return validate_element
