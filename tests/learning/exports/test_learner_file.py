import json
from datetime import date

from learning.domain.outline import StepKey
from learning.domain.progress import Record, StepState
from learning.exports.learner_file import ExportedCompletion, ExportedStep, learner_file

DAY = date(2026, 11, 24)


def test_the_file_holds_everything_and_says_what_it_means() -> None:
    step = ExportedStep(
        key=StepKey("m", "l", "s"),
        record=Record(state=StepState.DONE, points=1, maximum=2, digest="d", day=DAY),
        answer={"text": "Größe"},
        module_title="Module",
        lesson_title="Lesson",
    )
    completion = ExportedCompletion(module="m", version="2026-11-22.0a1b2c3d", day=DAY, module_title="Module")

    data = learner_file(created=DAY, last_active=DAY, steps=[step], completions=[completion])

    assert "Größe" in data.decode()
    assert json.loads(data) == {
        "format": "learning-record-1",
        "created": "2026-11-24",
        "last_active": "2026-11-24",
        "steps": [
            {
                "module": "m",
                "lesson": "l",
                "step": "s",
                "module_title": "Module",
                "lesson_title": "Lesson",
                "state": "done",
                "points": 1,
                "maximum": 2,
                "version_answered": "d",
                "day": "2026-11-24",
                "answer": {"text": "Größe"},
            }
        ],
        "completed_modules": [
            {"module": "m", "title": "Module", "version": "2026-11-22.0a1b2c3d", "day": "2026-11-24"}
        ],
    }
