"""Two tabs, two devices, double clicks, replays: the order never matters for what is reached."""

from copy import copy
from datetime import date
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learning.actions import LearnerIsGone, delete_learner, merge_learners, record_step, start_learning
from learning.domain.outline import StepKey
from learning.domain.progress import Record, StepState, better
from learning.identity import Identity
from learning.models import Learner
from learning.queries import memory_of
from tests.learning.domain.outlines import records

MODULE = "00000000-0000-0000-0000-000000000001"
KEYS = [StepKey(MODULE, "00000000-0000-0000-0000-000000000002", step) for step in ("a", "b")]
events = st.lists(st.tuples(st.sampled_from(KEYS), records()), min_size=1, max_size=8)


def joined(happened: list[tuple[StepKey, Record]]) -> dict[StepKey, Record]:
    by_key: dict[StepKey, list[Record]] = {}
    for key, record in happened:
        by_key.setdefault(key, []).append(record)
    return {key: reduce(better, found) for key, found in by_key.items()}


@pytest.mark.django_db
@settings(max_examples=25, deadline=None)
@given(events, st.randoms())
def test_any_order_and_any_replay_on_two_devices_ends_in_the_same_place(happened, random):
    identity = start_learning("device")
    replayed = [*happened, *random.choices(happened, k=3)]
    random.shuffle(replayed)

    for key, record in replayed:
        record_step(identity, key, record)

    assert memory_of(identity).records == joined(happened)


@pytest.mark.django_db
@settings(max_examples=15, deadline=None)
@given(events, events)
def test_merging_gives_what_one_learner_would_have(here, there):
    survivor, other = start_learning("device"), start_learning("session")
    for identity, happened in ((survivor, here), (other, there)):
        for key, record in happened:
            record_step(identity, key, record)

    merge_learners(survivor, other)

    assert memory_of(survivor).records == joined([*here, *there])


@pytest.mark.django_db
def test_two_devices_that_bring_each_other_in_at_the_same_moment_lose_nothing():
    one, two = start_learning("device"), start_learning("device")
    done = Record(state=StepState.DONE, day=date(2026, 11, 24))
    record_step(one, KEYS[0], done)
    record_step(two, KEYS[1], done)
    one_as_the_other_sees_it, two_as_the_other_sees_it = copy(one.learner), copy(two.learner)

    merge_learners(survivor=two, other=one)
    with pytest.raises(LearnerIsGone):
        merge_learners(
            survivor=Identity(one_as_the_other_sees_it, one.token), other=Identity(two_as_the_other_sees_it, two.token)
        )

    assert [learner.fingerprint for learner in Learner.objects.all()] == [two.learner.fingerprint]
    assert set(memory_of(two).records) == set(KEYS)


@pytest.mark.django_db
def test_a_learner_deleted_elsewhere_is_not_brought_back():
    identity = start_learning("device")
    pk = identity.learner.pk
    delete_learner(identity)
    identity.learner.pk = pk

    with pytest.raises(LearnerIsGone):
        record_step(identity, KEYS[0], Record(state=StepState.DONE, day=date(2026, 11, 24)))
