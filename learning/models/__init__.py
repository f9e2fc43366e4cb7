from learning.models.check import CheckPage
from learning.models.index import ModuleIndexPage
from learning.models.lesson import LessonPage
from learning.models.module import ModulePage
from learning.models.records import Completion, Learner, StepRecord

__all__ = [
    "CheckPage",
    "Completion",
    "Learner",
    "LessonPage",
    "ModuleIndexPage",
    "ModulePage",
    "StepRecord",
]
