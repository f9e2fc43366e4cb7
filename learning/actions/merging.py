"""Two learners turn out to be one person."""

from django.db import transaction

from learning.actions.recording import LearnerIsGone, sealed, write
from learning.cards.answers import TEXT
from learning.domain.progress import better
from learning.domain.questions import Answer
from learning.identity import Identity
from learning.models.records import Completion, Learner, StepRecord
from learning.queries import answer_in, key_of

BETWEEN_NOTES = "\n\n· · ·\n\n"


@transaction.atomic
def merge_learners(survivor: Identity, other: Identity) -> None:
    """Everything of `other` goes to `survivor`, and `other` is gone.

    Records take the better state, differing notes are both kept, everything is sealed anew with the survivor's token.
    Merging a learner with itself changes nothing, nor does merging one that is gone already: two devices may bring
    each other in at the same moment. Raises LearnerIsGone when it is the survivor that is gone.
    """
    if survivor.learner.pk == other.learner.pk:
        return
    both = Learner.objects.select_for_update().filter(pk__in=[survivor.learner.pk, other.learner.pk]).order_by("pk")
    if survivor.learner not in list(both):
        raise LearnerIsGone
    own = {key_of(row): row for row in StepRecord.objects.filter(learner=survivor.learner)}
    for row in StepRecord.objects.filter(learner=other.learner):
        _take_over(row, own.get(key_of(row)), survivor, other)
    for completion in Completion.objects.filter(learner=other.learner):
        Completion.objects.get_or_create(
            learner=survivor.learner,
            module_key=completion.module_key,
            defaults={"version": completion.version, "day": completion.day},
        )
    _prolong(survivor.learner, other.learner)
    other.learner.delete()


def _take_over(row: StepRecord, mine: StepRecord | None, survivor: Identity, other: Identity) -> None:
    key = key_of(row)
    theirs = answer_in(row, other)
    if mine is None:
        mine = StepRecord(
            learner=survivor.learner, module_key=row.module_key, lesson_key=row.lesson_key, step=row.step
        )
        write(mine, row.as_record())
        answer = theirs
    else:
        joined = better(mine.as_record(), row.as_record())
        answer = _joined_answer(mine, row, answer_in(mine, survivor), theirs)
        write(mine, joined)
    mine.answer = sealed(answer, key, survivor)
    mine.save()


def _joined_answer(mine: StepRecord, row: StepRecord, own: Answer, theirs: Answer) -> Answer:
    if not own or not theirs or own == theirs:
        return own or theirs
    if TEXT in own or TEXT in theirs:
        return {TEXT: BETWEEN_NOTES.join(dict.fromkeys([own.get(TEXT, ""), theirs.get(TEXT, "")]))}
    theirs_is_better = better(mine.as_record(), row.as_record()) != mine.as_record()
    return theirs if theirs_is_better else own


def _prolong(survivor: Learner, other: Learner) -> None:
    survivor.last_active = max(survivor.last_active, other.last_active)
    survivor.created = min(survivor.created, other.created)
    if Learner.Lasts.DEVICE in (survivor.lasts, other.lasts):
        survivor.lasts = Learner.Lasts.DEVICE
    survivor.save()
