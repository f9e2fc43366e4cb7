"""Words for generated stories: sentences around the names of their topics, the same for the same seed."""

import random

PLACES = (
    "Dortmund",
    "Bochum",
    "Essen",
    "Hagen",
    "Herne",
    "Witten",
    "Unna",
    "Hamm",
    "Marl",
    "Bottrop",
    "Recklinghausen",
)
REPRESENTATIONS = {"de": "Betriebsrat", "en": "works council"}
TITLES = {"de": "{0}: {1} in {place}, Fall {number}", "en": "{0}: {1} in {place}, case {number}"}
SENTENCES = {
    "de": (
        "Die Belegschaft prüfte {0} acht Wochen lang im laufenden Betrieb.",
        "Im Workshop sammelten Schichtleitung und Kommissionierung ihre Fragen zu {1}.",
        "Der Betriebsrat verhandelte eine Vereinbarung über {2} und ließ sich beraten.",
        "Nach drei Wochen sanken die Wege, doch die Anzeigen blendeten nachts.",
        "Eine Fachkraft für Arbeitssicherheit begleitete die Erprobung von {0}.",
        "Zwei Abteilungen lehnten {1} zunächst ab und schlugen eine eigene Lösung vor.",
        "Die Schulung dauerte länger als geplant, weil das Handbuch fehlte.",
        "Heute gehört {2} zum Alltag, und Verbesserungen werden monatlich besprochen.",
        "Datenschutz und Leistungskontrolle waren die strittigsten Punkte.",
        "Die Pausenregelung wurde angepasst, nachdem Beschäftigte über Müdigkeit berichteten.",
    ),
    "en": (
        "The workforce tried {0} for eight weeks in daily operation.",
        "In a workshop, shift leaders and pickers collected their questions about {1}.",
        "The works council negotiated an agreement on {2} and took advice.",
        "After three weeks the walking distances fell, but the displays dazzled at night.",
        "An occupational safety specialist accompanied the trial of {0}.",
        "Two departments rejected {1} at first and proposed a solution of their own.",
        "Training took longer than planned because the manual was missing.",
        "Today {2} is part of everyday work, and improvements are discussed monthly.",
        "Data protection and performance monitoring were the most disputed points.",
        "The break rules were changed after employees reported fatigue.",
    ),
}


def title_of(code: str, names: list[str], place: str, number: int) -> str:
    return TITLES[code].format(*_three(names), place=place, number=number + 1)


def summary_of(code: str, names: list[str], seed: int) -> str:
    return " ".join(_sentences(code, names, seed, 2))


def text_of(code: str, names: list[str], seed: int) -> str:
    return f"<p>{' '.join(_sentences(code, names, seed + 1, 6))}</p>"


def _sentences(code: str, names: list[str], seed: int, count: int) -> list[str]:
    chance = random.Random(seed)  # noqa: S311 (the same text each time, nothing secret)
    return [sentence.format(*_three(names)) for sentence in chance.sample(SENTENCES[code], count)]


def _three(names: list[str]) -> list[str]:
    return (names * 3)[:3] if names else ["…"] * 3
