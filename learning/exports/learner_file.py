"""Everything the site keeps about one learner, as a JSON file for that learner.

The right of access and to portability (Art. 15 and 20 GDPR), without asking anybody.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from learning.domain.outline import StepKey
from learning.domain.progress import Record

FORMAT = "learning-record-1"


@dataclass(frozen=True, kw_only=True)
class ExportedStep:
    """`answer` is decrypted; the titles say in the language of the export what the keys mean, where they still can."""

    key: StepKey
    record: Record
    answer: dict[str, str]
    module_title: str = ""
    lesson_title: str = ""


@dataclass(frozen=True, kw_only=True)
class ExportedCompletion:
    module: str
    version: str
    day: date
    module_title: str = ""


def learner_file(
    *,
    created: date,
    last_active: date,
    steps: Sequence[ExportedStep],
    completions: Sequence[ExportedCompletion],
) -> bytes:
    """UTF-8, indented for reading, in the order given."""
    content = {
        "format": FORMAT,
        "created": created.isoformat(),
        "last_active": last_active.isoformat(),
        "steps": [_step(step) for step in steps],
        "completed_modules": [
            {
                "module": completion.module,
                "title": completion.module_title,
                "version": completion.version,
                "day": completion.day.isoformat(),
            }
            for completion in completions
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def _step(step: ExportedStep) -> dict[str, object]:
    return {
        **step.key._asdict(),
        "module_title": step.module_title,
        "lesson_title": step.lesson_title,
        "state": str(step.record.state),
        "points": step.record.points,
        "maximum": step.record.maximum,
        "version_answered": step.record.digest,
        "day": step.record.day.isoformat(),
        "answer": step.answer,
    }
