"""Learners come and go."""

from datetime import date, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from learning.domain.identity import fingerprint, new_token
from learning.identity import Identity
from learning.models.records import DAYS_OF_SESSION, DAYS_ON_DEVICE, Completion, Learner, StepRecord


def start_learning(lasts: str) -> Identity:
    """A new learner with a new token, which is nowhere but in the answer to this call."""
    token = new_token()
    today = timezone.localdate()
    learner = Learner.objects.create(fingerprint=fingerprint(token), lasts=lasts, created=today, last_active=today)
    return Identity(learner, token)


def delete_learner(identity: Identity) -> None:
    """The learner and everything that belongs to it, at once and for good."""
    identity.learner.delete()


@transaction.atomic
def purge_learners(today: date) -> int:
    """Deletes whoever has not learned for the period they chose; returns how many learners that were.

    Three queries, however many learners there are. `delete()` would read every row first: somebody listens to the
    deletion of all models, and nobody needs to hear of these.
    """
    expired = Learner.objects.filter(
        Q(lasts=Learner.Lasts.DEVICE, last_active__lt=today - timedelta(days=DAYS_ON_DEVICE))
        | Q(lasts=Learner.Lasts.SESSION, last_active__lt=today - timedelta(days=DAYS_OF_SESSION))
    )
    for model in (StepRecord, Completion):
        rows = model.objects.filter(learner__in=expired)
        rows._raw_delete(rows.db)
    return expired._raw_delete(expired.db)
