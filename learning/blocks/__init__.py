"""What an editor can put into a lesson: the editorial vocabulary and the steps that learners take."""

from learning.blocks.lesson import LessonBodyBlock, StepChild, steps_in
from learning.blocks.task import PracticeTaskBlock

__all__ = ["LessonBodyBlock", "PracticeTaskBlock", "StepChild", "steps_in"]
