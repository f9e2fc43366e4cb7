"""Lets no text in the source's language go live on a translation, whichever way somebody publishes."""

import logging

from django.db.models import Model
from wagtail.models import Revision
from wagtail_localize.models import Translation

from translation.known import Known, known_translations, untranslated, working_texts
from translation.models import BuiltRevision, OpenSegment
from translation.notices import tell_about_refusal
from translation.refusal import PublishRefused
from translation.sources import texts_of, translation_into

logger = logging.getLogger(__name__)
SCHEDULED = "wagtail.publish.scheduled"


def may_go_on(action) -> bool:
    """Asked by Wagtail's publishing action before it does anything.

    Raises PublishRefused. Only when the time of a scheduled draft has come nobody is there to read that: the draft
    stays one, is not tried again, and its editors get an e-mail.
    """
    try:
        check(action.revision, action.object)
    except PublishRefused as refusal:
        if action.log_action != SCHEDULED:
            raise
        logger.warning("%s", refusal)
        unschedule(action.revision)
        tell_about_refusal(refusal, action.revision)
        return False
    return True


def check(revision: Revision, instance: Model) -> None:
    """Raises PublishRefused if the revision would show a text that has no translation."""
    translation = translation_into(instance)
    if translation is None:
        return
    known = known_translations(translation)
    built = BuiltRevision.objects.filter(revision=revision).first()
    missing = [place for place in built.missing if not _is_wanted(known, *place)] if built else []
    if missing := missing or foreign_texts(translation, instance, known):
        raise PublishRefused(translation, missing)


def foreign_texts(translation: Translation, instance: Model, known: Known) -> list[list[str]]:
    """`[path, text]` of what stands in `instance` in the words of the source, without a translator wanting it so."""
    waiting = {(text.path, text.text) for text in untranslated(working_texts(translation), known)}
    waiting |= set(
        OpenSegment.objects.filter(state__translation=translation)
        .exclude(standing=OpenSegment.State.GONE)
        .values_list("path", "text")
    )
    if not waiting:
        return []
    return [
        [piece.path, piece.text]
        for piece in texts_of(instance)
        if (piece.path, piece.text) in waiting and piece.text not in known.written_at(piece.path)
    ]


def _is_wanted(known: Known, path: str, text: str) -> bool:
    """A name or a number may be the same in both languages: then somebody has written it down as its translation."""
    row = known.confirmed(path, text)
    return row is not None and row.data == text


def unschedule(revision: Revision) -> None:
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
