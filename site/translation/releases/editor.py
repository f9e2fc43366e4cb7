"""“Publish together with its translations”, as the page editor offers it."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Page

from translation.releases import actions
from translation.releases.members import with_translations
from translation.releases.models import Release


@transaction.atomic
def release_with_translations(page: Page, *, user) -> Release:
    """The open release that holds the page already, else a new one named after it; its translations are added."""
    members = {"members__content_type": ContentType.objects.get_for_model(Page), "members__object_id": page.pk}
    release = Release.objects.filter(state__in=Release.OPEN_STATES, **members).first()
    if release is None:
        name = page.get_latest_revision_as_object().title
        release = Release.objects.create(name=name[:120], created_by=user)
    actions.add_members(release, with_translations(page))
    return release
