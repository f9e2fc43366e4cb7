"""Publishes what is due, and tells editors when it could not be. What `manage.py publish_releases` does."""

import logging
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.utils import get_admin_base_url

from translation.notices import language_of, write_to
from translation.releases import actions
from translation.releases.models import Release

logger = logging.getLogger("translation.releases")


@dataclass
class Outcome:
    published: list[Release] = field(default_factory=list)
    refused: list[Release] = field(default_factory=list)


def publish_due() -> Outcome:
    """Every scheduled release whose time has come, the earliest first. One that fails does not stop the others."""
    outcome = Outcome()
    due = Release.objects.filter(state=Release.State.SCHEDULED, publish_at__lte=timezone.now())
    for release in due.order_by("publish_at", "pk"):
        with override(language_of(release.scheduled_by)):
            try:
                if actions.publish_scheduled(release):
                    outcome.published.append(release)
            except Exception as error:
                # Nothing of this release is live. The next one may be.
                actions.refuse(release, reasons_of(error, release))
                release.refresh_from_db()
                tell_editors(release)
                outcome.refused.append(release)
    return outcome


def reasons_of(error: Exception, release: Release) -> list[str]:
    if isinstance(error, actions.ReleaseRefused):
        return error.reasons
    logger.error("Release %s could not be published", release.pk, exc_info=error)
    return [_("An unexpected error. The log of the server says more.")]


def tell_editors(release: Release) -> None:
    """By e-mail, in the language of their admin. The admin itself shows it too."""
    for user in {release.scheduled_by, release.created_by} - {None}:
        if not user.email or not user.is_active:
            continue
        with override(language_of(user)):
            address = f"{get_admin_base_url() or ''}{reverse('releases:show', args=[release.pk])}"
            write_to(
                user,
                _("The release “%(name)s” did not go live") % {"name": release.name},
                _("Nothing of it was published, and it will not be tried again by itself. The reasons:"),
                release.refusal,
                address,
            )
