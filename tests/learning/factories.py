"""Modules and lessons for tests: small, published, in both languages where asked for."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from learning.actions import start_learning
from learning.blocks import steps_in
from learning.identity import COOKIE, Identity
from learning.models import CheckPage, Learner, LessonPage, ModuleIndexPage, ModulePage
from tests.factories import make, make_home

SAME_ORIGIN = {"HTTP_SEC_FETCH_SITE": "same-origin"}


def option(text: str, *, right: bool = False, feedback: str = "") -> dict:
    return {"text": text, "is_correct": right, "feedback": feedback or f"Zu {text}."}


def single_choice(**values: Any) -> tuple[str, dict]:
    options = [option("Richtige Antwort", right=True, feedback="Gut gedacht."), option("Falsche Antwort")]
    return "single_choice", {"prompt": "Was stimmt?", "hint": "", "options": options, "is_required": True} | values


def multiple_choice(**values: Any) -> tuple[str, dict]:
    options = [option("Erstens", right=True), option("Zweitens", right=True), option("Drittens")]
    return "multiple_choice", {"prompt": "Was gilt?", "hint": "", "options": options, "is_required": True} | values


def true_false(**values: Any) -> tuple[str, dict]:
    return "true_false", {
        "prompt": "Stimmt das?",
        "statement": "Technik kommt zuerst.",
        "answer": "false",
        "hint": "",
        "feedback_correct": "Genau, die Aufgabe zuerst.",
        "feedback_incorrect": "Doch nicht.",
        "is_required": True,
    } | values


def ordering(**values: Any) -> tuple[str, dict]:
    return "ordering", {
        "prompt": "Ordnen Sie.",
        "hint": "Vom Kleinen zum Großen.",
        "items": ["Informieren", "Anhören", "Mitentscheiden"],
        "feedback_correct": "Die Treppe steht.",
        "feedback_incorrect": "Noch nicht.",
        "is_required": True,
    } | values


def matching(**values: Any) -> tuple[str, dict]:
    pairs = [
        {"left": "Scanner ohne Netz", "right": "Technik"},
        {"left": "Keiner zuständig", "right": "Organisation"},
        {"left": "Rollen unklar", "right": "Organisation"},
    ]
    return "matching", {
        "prompt": "Was gehört wozu?",
        "hint": "",
        "pairs": pairs,
        "feedback_correct": "Passt zusammen.",
        "feedback_incorrect": "Schauen Sie noch einmal.",
        "is_required": True,
    } | values


def number(**values: Any) -> tuple[str, dict]:
    return "number", {
        "prompt": "Wie viele?",
        "hint": "",
        "answer": Decimal("1.5"),
        "tolerance": Decimal(0),
        "unit": "Stunden",
        "feedback_correct": "Anderthalb.",
        "feedback_incorrect": "Rechnen Sie nach.",
        "is_required": True,
    } | values


def cloze(**values: Any) -> tuple[str, dict]:
    return "cloze", {
        "prompt": "Ergänzen Sie.",
        "hint": "",
        "text": "Die {{1}}beurteilung nach § {{2}} ArbSchG.",
        "gaps": [{"accepted": "Gefährdungs\nGefährdung"}, {"accepted": "5\nfünf"}],
        "feedback_correct": "Vollständig.",
        "feedback_incorrect": "Da fehlt etwas.",
        "is_required": True,
    } | values


def reflection(**values: Any) -> tuple[str, dict]:
    return "reflection", {
        "prompt": "Wie war es bei Ihnen?",
        "model_answer": "Bei uns wurden wir früh gefragt.",
        "is_required": False,
    } | values


def checklist(**values: Any) -> tuple[str, dict]:
    return "checklist", {"prompt": "", "items": ["Ziel beschrieben", "Alle gefragt"], "is_required": False} | values


def task(**values: Any) -> tuple[str, dict]:
    return "task", {
        "prompt": "Praxisaufgabe: Karte",
        "intro": "Zeichnen Sie eine Karte.",
        "minutes": 45,
        "steps": ["Sammeln", "Ordnen"],
        "deliverable": "Eine Seite.",
        "criteria": ["Acht Gruppen"],
        "form": [{"title": "Karte", "sections": [{"title": "Gruppen", "fields": [field()]}]}],
        "is_required": False,
    } | values


def field(**values: Any) -> dict:
    blank = {"kind": "text", "label": "Name", "options": "", "rows": None, "row_labels": "", "columns": []}
    return blank | values


def text(words: str = "Ein Absatz zum Lesen.") -> tuple[str, str]:
    return "text", f"<p>{words}</p>"


EVERY_TYPE = (
    single_choice,
    multiple_choice,
    true_false,
    ordering,
    matching,
    number,
    cloze,
    reflection,
    checklist,
)


def make_index(code: str = "de", **values: Any) -> ModuleIndexPage:
    return make(ModuleIndexPage, make_home(code), "Lernen", **values)


def make_module(index: ModuleIndexPage, title: str = "Grundlagen", **values: Any) -> ModulePage:
    defaults = {"summary": "Worum es geht.", "objectives": [("objective", "Sie nennen drei Gründe.")]}
    return make(ModulePage, index, title, **(defaults | values))


def make_lesson(
    module: ModulePage, title: str = "Erste Lektion", body: list | None = None, **values: Any
) -> LessonPage:
    children = [text(), single_choice()] if body is None else body
    return make(LessonPage, module, title, body=children, **values)


def make_check(parent, **values: Any) -> CheckPage:
    def bands(top: int) -> list[dict]:
        middle = top // 2
        return [
            {"name": "Am Anfang", "minimum": 0, "maximum": middle, "text": "Fangen Sie an.", "pages": []},
            {"name": "Gut verankert", "minimum": middle + 1, "maximum": top, "text": "Weiter so.", "pages": []},
        ]

    def dimension(title: str) -> tuple[str, dict]:
        statements = [f"{title} Aussage {place}" for place in range(1, 6)]
        return "dimension", {"title": title, "question": "", "statements": statements, "bands": bands(15)}

    defaults = {
        "scale": [("label", label) for label in ("nein", "eher nein", "eher ja", "ja")],
        "dimensions": [dimension("Ziele"), dimension("Beteiligung"), dimension("Arbeit")],
        "bands": [("band", band) for band in bands(45)],
        "privacy_note": "Ihre Antworten bleiben bei Ihnen.",
    }
    return make(CheckPage, parent, "Betriebs-Check", **(defaults | values))


def step_of(lesson: LessonPage, kind: str):
    return next(child for child in steps_in(lesson.body) if child.block_type == kind)


def right_option(step) -> str:
    return next(child.id for child in step.value["options"].bound_blocks if child.value["is_correct"])


def wrong_option(step) -> str:
    return next(child.id for child in step.value["options"].bound_blocks if not child.value["is_correct"])


def learner_on(client: Client, *, lasts: str = Learner.Lasts.DEVICE, days_ago: int = 0) -> Identity:
    """Somebody who is remembered on `client`."""
    identity = start_learning(lasts)
    if days_ago:
        identity.learner.last_active = timezone.localdate() - timedelta(days=days_ago)
        identity.learner.save()
    client.cookies[COOKIE] = identity.token.hex()
    return identity


def answer_url(page, step) -> str:
    with translation.override(page.locale.language_code):
        return reverse("learning:answer", args=[page.pk, step.id])
