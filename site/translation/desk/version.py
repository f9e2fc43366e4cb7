"""Which version of the source translators work on, as opposed to the one that readers have."""

import json

from django.db.models import Model, TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import Translation

from translation.sources import content_of, digest_of


class Version(TextChoices):
    """With what the desk says about it."""

    PUBLISHED = "published", _("You work on the published version of the source.")
    EARLIER = "earlier", _("You work on an earlier version of the source. A newer one has been published since.")
    DRAFT = "draft", _("You work on the newest draft of the source. Readers do not have it yet.")
    EARLIER_DRAFT = "earlier-draft", _("You work on an earlier draft of the source. Readers never had it.")

    @property
    def is_newest(self) -> bool:
        """Of its kind: nothing has to be taken over before the translation is handed on."""
        return self in (Version.PUBLISHED, Version.DRAFT)


def version_in_work(translation: Translation) -> Version:
    source = translation.source
    live = source.get_source_instance()
    working = working_digest(translation)
    present = digest_of(type(live), content_of(live))
    if is_public(live) and working == present:
        return Version.PUBLISHED
    draft = _draft_digest(live)
    if working == draft or (draft is None and not is_public(live) and working == present):
        return Version.DRAFT
    published_at = getattr(live, "last_published_at", None)
    # What was taken over after the last publication and is not what was published then, was a draft.
    if not is_public(live) or (published_at and source.last_updated_at > published_at):
        return Version.EARLIER_DRAFT
    return Version.EARLIER


def is_public(source: Model) -> bool:
    """Things without drafts always are."""
    return getattr(source, "live", True)


def has_newer_draft(translation: Translation) -> bool:
    """Whether the source has a draft that translators could work on already."""
    draft = _draft_digest(translation.source.get_source_instance())
    return draft is not None and draft != working_digest(translation)


def working_digest(translation: Translation) -> str:
    source = translation.source
    return digest_of(source.specific_content_type.model_class(), json.loads(source.content_json))


def _draft_digest(live: Model) -> str | None:
    """None if there is nothing that readers do not have."""
    if not getattr(live, "has_unpublished_changes", False):
        return None
    return digest_of(type(live), content_of(live.get_latest_revision_as_object()))
