"""Everything that changes a release. Each function is one transaction: all of it happens or nothing."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from translation.releases.findings import is_locked_for, may_publish, refusals
from translation.releases.members import Item, items_of, may_be_member
from translation.releases.models import Release, ReleaseMember
from translation.releases.previous import version_readers_have, was_edited_since
from translation.releases.refusing import ReleaseRefused, change, locked, opened, refusing


@transaction.atomic
def add_members(release: Release, instances: Iterable[Model]) -> int:
    """Returns how many were new. What has no drafts of its own is left out."""
    release = opened(release)
    added = 0
    for instance in filter(may_be_member, instances):
        _member, is_new = ReleaseMember.objects.get_or_create(
            release=release,
            content_type=instance.get_base_content_type(),
            object_id=instance.pk,
            defaults={"title": str(instance)[:255]},
        )
        added += is_new
    return added


@transaction.atomic
def remove_member(release: Release, member_id: int) -> None:
    opened(release).members.filter(pk=member_id).delete()


@transaction.atomic
def schedule(release: Release, *, at: datetime, user) -> None:
    """Fixes the drafts as they are now. Raises ReleaseRefused where `user` could not publish them today."""
    release = opened(release)
    if at <= timezone.now():
        raise ReleaseRefused([_("That moment has passed. Choose a later one, or publish now.")])
    for item in _checked(release, user=user):
        ReleaseMember.objects.filter(pk=item.member.pk).update(revision=item.draft)
    change(release, state=Release.State.SCHEDULED, publish_at=at, scheduled_by=user, refusal="")
    log(instance=release, action="translation.release.schedule", user=user, data={"at": at.isoformat()})


@transaction.atomic
def stop(release: Release, *, user=None) -> None:
    """Takes the date away; the release can be changed again. Does nothing to one that is not scheduled."""
    release = locked(release)
    if release.state != Release.State.SCHEDULED:
        return
    release.members.update(revision=None)
    change(release, state=Release.State.PREPARED, publish_at=None)
    log(instance=release, action="translation.release.stop", user=user)


@transaction.atomic
def publish(release: Release, *, user) -> int:
    """Publishes every member that has a draft, and returns how many. Raises ReleaseRefused."""
    release = locked(release)
    if not (release.is_open or release.state == Release.State.SCHEDULED):
        raise ReleaseRefused([_("This release went live already.")])
    return _publish_all(release, user=user)


@transaction.atomic
def publish_scheduled(release: Release) -> int:
    """For the scheduler, without a person: whoever scheduled the release had the right to. Returns 0 when somebody
    stopped or published it in the meantime. Raises ReleaseRefused."""
    release = locked(release)
    return _publish_all(release, user=None) if release.state == Release.State.SCHEDULED else 0


@transaction.atomic
def undo(release: Release, *, user) -> None:
    """Gives readers back what they had before. What was published for the first time goes off the site; the drafts
    stay. Raises ReleaseRefused where anything was edited or published since."""
    release = locked(release)
    if release.state != Release.State.PUBLISHED:
        raise ReleaseRefused([_("Only a release that went live can be taken back.")])
    items = [item for item in items_of(release) if item.member.revision_id or item.object is None]
    reasons = [f"{item.title}: {reason}" for item in items for reason in reasons_against_undoing(release, item, user)]
    if reasons:
        raise ReleaseRefused(reasons)
    for item in reversed(items):
        with refusing(item):
            _take_back(item, user=user)
    release.members.update(revision=None, previous=None, was_live=False)
    change(release, state=Release.State.UNDONE)
    log(instance=release, action="translation.release.undo", user=user, data={"count": len(items)})


@transaction.atomic
def refuse(release: Release, reasons: list[str]) -> None:
    """Keeps why a scheduled release did not go live. It is not tried again until somebody schedules it again."""
    release = locked(release)
    release.members.update(revision=None)
    change(release, state=Release.State.REFUSED, refusal="\n".join(reasons))
    log(instance=release, action="translation.release.refuse", data={"reasons": reasons})


def reasons_against_undoing(release: Release, item: Item, user) -> Iterable[str]:
    if item.object is None:
        yield _("It was deleted.")
    elif was_edited_since(item.object, item.member, release.published_at):
        yield _("It was edited or published since.")
    elif item.member.was_live and not item.member.previous_id:
        yield _("The version before it is no longer kept.")
    elif not may_publish(user, item.object):
        yield _("You may not publish this.")
    elif is_locked_for(user, item.object):
        yield _("Somebody else has locked this or is reviewing it.")


def _checked(release: Release, *, user) -> list[Item]:
    """The members that have a draft, in order, all of which may go live. Raises ReleaseRefused."""
    items = items_of(release)
    reasons = [f"{item.title}: {reason}" for item in items for reason in refusals(item, items, user=user)]
    with_draft = [item for item in items if item.draft]
    if not with_draft and not reasons:
        reasons = [_("There is nothing to publish: no member has a draft.")]
    if reasons:
        raise ReleaseRefused(reasons)
    return with_draft


def _publish_all(release: Release, *, user) -> int:
    items = _checked(release, user=user)
    for item in items:
        with refusing(item):
            _publish(item, user=user)
    change(release, state=Release.State.PUBLISHED, published_at=timezone.now(), refusal="")
    log(instance=release, action="translation.release.publish", user=user, data={"count": len(items)})
    return len(items)


def _publish(item: Item, *, user) -> None:
    # Asked again: publishing another member may just have carried its topics or dates over into this one's draft.
    draft = item.member.revision or item.object.revisions.order_by("-created_at", "-pk").first()
    was_live, previous = version_readers_have(item.object, before=draft)
    ReleaseMember.objects.filter(pk=item.member.pk).update(revision=draft, previous=previous, was_live=was_live)
    # Not "wagtail.publish.scheduled": with that, a refused translation is put aside without stopping the others.
    draft.publish(user=user, log_action="translation.release.member")


def _take_back(item: Item, *, user) -> None:
    if not item.member.was_live:
        item.object.unpublish(user=user)
    else:
        item.member.previous.publish(user=user, log_action="translation.release.restore")
