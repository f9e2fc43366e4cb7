"""Every case of the golden file, answered through the form of a published lesson."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from learning.cards.parts import right_value
from learning.models import StepRecord
from tests.factories import make_home
from tests.learning import factories
from tests.learning.factories import SAME_ORIGIN, answer_url, learner_on, make_index, make_lesson, make_module, option

pytestmark = pytest.mark.django_db

CASES = json.loads((Path(__file__).parent / "cases" / "scoring.json").read_text())


def language_of(case: dict) -> str:
    return case["question"].get("language", "de")


def block_for(question: dict) -> tuple[str, dict]:
    """The question as an editor would enter it."""
    make = getattr(factories, question["type"])
    match question:
        case {"options": options}:
            return make(options=[option(o["text"], right=o["correct"]) for o in options])
        case {"answer": is_true}:
            return make(answer="true" if is_true else "false")
        case {"items": items}:
            return make(items=[item["text"] for item in items])
        case {"pairs": pairs}:
            return make(pairs=[{"left": pair["left"], "right": pair["right"]} for pair in pairs])
        case {"gaps": gaps, "text": text}:
            return make(text=text, gaps=[{"accepted": "\n".join(gap["accepted"])} for gap in gaps])
    number = {"answer": Decimal(question["value"]), "tolerance": Decimal(question["tolerance"])}
    return make(**number, unit=question["unit"])


def form_for(case: dict, step) -> dict:
    """The answer as a browser would send it; the parts of the golden file have other ids than those of the lesson."""
    question, answer = case["question"], case["answer"]
    name = {"pairs": "pairs", "items": "items", "options": "options", "gaps": "gaps"}
    parts = next((part for part in name if part in question), None)
    if parts is None:
        return {"choice": answer.get("answer", "")} if question["type"] == "true_false" else answer
    ids = {part["id"]: child.id for part, child in zip(question[parts], step.value[parts].bound_blocks, strict=True)}
    if parts == "options":
        return {"choice": [ids.get(chosen, chosen) for chosen in answer]}
    if parts == "pairs":
        asked = step.value.as_question()
        return {ids[left]: right_value(asked, ids[right], seed=step.id) for left, right in answer.items()}
    return {ids[part]: text for part, text in answer.items()}


@pytest.mark.parametrize("code", ["de", "en"])
def test_each_case_gives_on_the_site_what_the_golden_file_says(client, code):
    cases = [case for case in CASES if language_of(case) == code]
    if code == "en":
        make_home("de")
    lesson = make_lesson(make_module(make_index(code)), body=[block_for(case["question"]) for case in cases])
    learner_on(client)

    for case, step in zip(cases, lesson.body, strict=True):
        client.post(answer_url(lesson, step), form_for(case, step), **SAME_ORIGIN)

    records = {record.step: record for record in StepRecord.objects.all()}
    for case, step in zip(cases, lesson.body, strict=True):
        record = records.get(step.id)  # none for an answer without content: it is asked for again
        points = (record.points, record.maximum) if record else (0, case["maximum"])
        assert points == (case["points"], case["maximum"]), case["rule"]
        assert (record is not None and record.state == "done") is (case["outcome"] == "right"), case["rule"]
