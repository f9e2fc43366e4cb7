"""Everything that is written about learners. Each action is one transaction."""

from learning.actions.learners import delete_learner, purge_learners, start_learning
from learning.actions.merging import merge_learners
from learning.actions.recording import LearnerIsGone, finish_module, record_step

__all__ = [
    "LearnerIsGone",
    "delete_learner",
    "finish_module",
    "merge_learners",
    "purge_learners",
    "record_step",
    "start_learning",
]
