"""What is known about a learner. Reads only."""

import json
from collections.abc import Mapping
from uuid import UUID

from learning.domain.memory import NOTHING, Memory
from learning.domain.outline import Module, StepKey
from learning.domain.questions import Answer
from learning.domain.sealing import unseal
from learning.exports.learner_file import ExportedCompletion, ExportedStep
from learning.identity import Identity
from learning.models.records import Completion, StepRecord


def memory_of(
    identity: Identity | None, *, module: str | None = None, lesson: str | None = None, opens_all: bool = False
) -> Memory:
    """Two queries. Records of one module or of all; answers are opened only for `lesson` or with `opens_all`.

    A module's own task has the module's key as its lesson.
    """
    if identity is None:
        return NOTHING
    rows = StepRecord.objects.filter(learner=identity.learner).order_by("day", "pk")
    completions = Completion.objects.filter(learner=identity.learner)
    if module:
        rows, completions = rows.filter(module_key=module), completions.filter(module_key=module)
    if not (lesson or opens_all):
        rows = rows.defer("answer")
    found = list(rows)
    opened = [row for row in found if opens_all or str(row.lesson_key) == lesson]
    return Memory(
        records={key_of(row): row.as_record() for row in found},
        answers={key_of(row): answer_in(row, identity) for row in opened if row.answer},
        finished={str(completion.module_key): completion.version for completion in completions},
    )


def key_of(row: StepRecord) -> StepKey:
    return StepKey(str(row.module_key), str(row.lesson_key), row.step)


def place_of(key: StepKey) -> str:
    """What an answer is sealed to, so that it cannot be moved to another step."""
    return "/".join(key)


def answer_in(row: StepRecord, identity: Identity) -> Answer:
    """The answer opened with the learner's token; empty when there is none or it cannot be opened."""
    text = unseal(bytes(row.answer), token=identity.token, place=place_of(key_of(row))) if row.answer else None
    return json.loads(text) if text else {}


def everything_about(
    identity: Identity, modules: Mapping[str, Module]
) -> tuple[list[ExportedStep], list[ExportedCompletion]]:
    """All that is stored about the learner, opened, with titles from `modules` where those still exist."""
    rows = StepRecord.objects.filter(learner=identity.learner).order_by("module_key", "lesson_key", "step")
    lessons = {lesson.key: lesson.title for module in modules.values() for lesson in module.lessons}
    steps = [
        ExportedStep(
            key=key_of(row),
            record=row.as_record(),
            answer=dict(answer_in(row, identity)),
            module_title=_title(modules, row.module_key),
            lesson_title=lessons.get(str(row.lesson_key), ""),
        )
        for row in rows
    ]
    completions = [
        ExportedCompletion(
            module=str(completion.module_key),
            version=completion.version,
            day=completion.day,
            module_title=_title(modules, completion.module_key),
        )
        for completion in Completion.objects.filter(learner=identity.learner).order_by("module_key")
    ]
    return steps, completions


def _title(modules: Mapping[str, Module], key: UUID) -> str:
    module = modules.get(str(key))
    return module.title if module else ""
