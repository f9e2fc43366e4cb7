"""A step was taken."""

import json

from django.db import transaction
from django.utils import timezone

from learning.domain.memory import Memory
from learning.domain.outline import Module, StepKey
from learning.domain.progress import Record, better
from learning.domain.questions import Answer
from learning.domain.sealing import seal
from learning.identity import Identity
from learning.models.records import Completion, Learner, StepRecord
from learning.queries import place_of


class LearnerIsGone(Exception):
    """Deleted in another window while this one was open."""


@transaction.atomic
def record_step(identity: Identity, key: StepKey, record: Record, answer: Answer | None = None) -> None:
    """Joins `record` with what is known of the step; an answer replaces the one before, also when everything in it was
    taken back; None keeps it.

    Safe to repeat and to run on two devices at once: the learner's row is locked, and joining only ever improves.
    """
    learner = locked(identity)
    place = {"module_key": key.module, "lesson_key": key.lesson, "step": key.step}
    row = StepRecord.objects.filter(learner=learner, **place).first() or StepRecord(learner=learner, **place)
    write(row, better(row.as_record(), record) if row.pk else record)
    if answer is not None:
        row.answer = sealed(answer, key, identity)
    row.save()
    today = timezone.localdate()
    if learner.last_active != today:
        learner.last_active = today
        learner.save(update_fields=["last_active"])


def locked(identity: Identity) -> Learner:
    """The learner's row, for nobody else until the transaction ends. Raises LearnerIsGone."""
    learner = Learner.objects.select_for_update().filter(pk=identity.learner.pk).first()
    if learner is None:
        raise LearnerIsGone
    return learner


def write(row: StepRecord, record: Record) -> None:
    row.state = record.state.value
    row.points, row.maximum = record.points, record.maximum
    row.digest, row.day = record.digest, record.day


def sealed(answer: Answer, key: StepKey, identity: Identity) -> bytes:
    if not answer:
        return b""
    return seal(json.dumps(dict(answer)), token=identity.token, place=place_of(key))


def finish_module(identity: Identity, module: Module, memory: Memory) -> bool:
    """Keeps that the module was finished, once, with its present version. False while something is missing.

    `memory` is what is remembered of that module right now. Raises LearnerIsGone.
    """
    if module.key in memory.finished:
        return True
    if not memory.progress_in(module).passes:
        return False
    with transaction.atomic():
        completion = Completion(
            learner=locked(identity), module_key=module.key, version=module.version, day=timezone.localdate()
        )
        Completion.objects.bulk_create([completion], ignore_conflicts=True)
    return True
