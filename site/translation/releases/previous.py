"""What readers had before a release, so that it can be taken back to the letter."""

from datetime import datetime, timedelta

from django.db.models import Model
from wagtail.models import Revision

from translation.releases.models import ReleaseMember


def version_readers_have(instance: Model, *, before: Revision) -> tuple[bool, Revision | None]:
    """Whether it is live, and the revision that holds exactly what readers see now.

    Usually that is the live revision. It is not where there is none (imported content) or where facts were written
    to the live row since: then the row is kept as a revision of its own, dated just before the draft, so that the
    draft remains the newest.
    """
    row = type(instance)._default_manager.get(pk=instance.pk)
    if not row.live:
        return False, None
    live = row.live_revision
    if live and live.as_object().serializable_data() == row.serializable_data():
        return True, live
    return True, Revision.objects.create(
        content_object=row,
        base_content_type=row.get_base_content_type(),
        created_at=before.created_at - timedelta(microseconds=1),
        content=row.serializable_data(),
        object_str=str(row),
    )


def was_edited_since(instance: Model, member: ReleaseMember, moment: datetime) -> bool:
    """True when something else is live by now, or somebody has saved a draft after that moment."""
    if not instance.live or instance.live_revision_id != member.revision_id:
        return True
    return instance.revisions.filter(created_at__gt=moment).exists()
