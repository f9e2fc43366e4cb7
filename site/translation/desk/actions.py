"""What the buttons of the desk do."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import Translation

from translation.carrying import confirm, take_over, take_over_draft
from translation.desk.version import is_public, version_in_work
from translation.machine import MachineText, wordings_translated_by_machine
from translation.models import OpenSegment
from translation.publishing import refuse_if_incomplete
from translation.states import state_of
from translation.worddiff import is_cosmetic


def still_right(translation: Translation, segments: Iterable[OpenSegment], *, user) -> int:
    """Confirms the earlier translations; says how many."""
    count = 0
    for segment in segments:
        if segment.standing == OpenSegment.State.OUTDATED:
            save_text(translation, segment, segment.previous_translation, user=user)
            count += 1
    return count


def cosmetic_segments(translation: Translation) -> list[OpenSegment]:
    """Outdated texts of which every word is the same, and whose translation a person has read once."""
    by_machine = wordings_translated_by_machine(translation)
    outdated = state_of(translation).segments.filter(standing=OpenSegment.State.OUTDATED)
    return [
        segment
        for segment in outdated
        if segment.previous_text not in by_machine and is_cosmetic(segment.previous_text, segment.text)
    ]


def save_text(translation: Translation, segment: OpenSegment | MachineText, data: str, *, user) -> None:
    """Raises ValueError, with a sentence for people, if the text cannot stand there."""
    row = confirm(translation, path=segment.path, text=segment.text, data=data, user=user)
    row.refresh_from_db()
    if row.has_error:
        raise ValueError(row.get_error() or row.field_error)


@transaction.atomic
def bring_up_to_date(translation: Translation) -> None:
    """Goes over to the published version if translators still work on an earlier one.

    Of a source that is not on the site, to its newest draft.
    """
    if not version_in_work(translation).is_newest:
        source = translation.source
        (take_over if is_public(source.get_source_instance()) else take_over_draft)(source)
        source.refresh_from_db()


def publish(translation: Translation, *, user) -> None:
    """The translation of the published version, or of the draft that translators work on. Raises PublishRefused."""
    with transaction.atomic():
        bring_up_to_date(translation)
        refuse_if_incomplete(translation)
        translation.save_target(user=user, publish=True)


def submit(translation: Translation, *, user) -> None:
    """Hands a draft over to somebody who may publish it, with the page's workflow if it has one.

    Raises PublishRefused as long as texts have no translation: a reviewer could do nothing with it.
    """
    with transaction.atomic():
        bring_up_to_date(translation)
        refuse_if_incomplete(translation)
        translation.save_target(user=user, publish=False)
        target = translation.get_target_instance()
        workflow = target.get_workflow() if isinstance(target, Page) else None
        if workflow and not target.workflow_in_progress:
            workflow.start(target, user)
        state = state_of(translation)
        state.submitted_at, state.submitted_by = timezone.now(), user
        state.save(update_fields=["submitted_at", "submitted_by"])


def send_back(translation: Translation) -> None:
    """The translator goes on; the draft stays."""
    state = state_of(translation)
    state.submitted_at = state.submitted_by = None
    state.save(update_fields=["submitted_at", "submitted_by"])
