"""Where nothing else works: three functions of wagtail-localize and Wagtail, wrapped when Django starts.

`tests/translation/test_upstream.py` fails as soon as one of them changes, so that somebody reads it again.
"""

from functools import wraps

from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail_localize.models import TranslationSource

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
