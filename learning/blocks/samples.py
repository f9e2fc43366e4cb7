"""What the block picker shows editors of each step: invented for it and from no lesson, so it gives nothing away."""

from decimal import Decimal

SINGLE_CHOICE = {
    "prompt": "Was gehört an den Anfang eines Digitalisierungsvorhabens?",
    "hint": "Denken Sie an die Menschen, die jeden Tag damit arbeiten.",
    "options": [
        {"text": "Die Auswahl der Software", "is_correct": False, "feedback": ""},
        {"text": "Ein Bild davon, wie heute gearbeitet wird", "is_correct": True, "feedback": ""},
        {"text": "Die Schulung aller Beschäftigten", "is_correct": False, "feedback": ""},
    ],
}

MULTIPLE_CHOICE = {
    "prompt": "Wen fragen Sie, bevor ein Pilot beginnt?",
    "hint": "",
    "options": [
        {"text": "Die Menschen, deren Arbeit sich ändert", "is_correct": True, "feedback": ""},
        {"text": "Den Betriebsrat", "is_correct": True, "feedback": ""},
        {"text": "Niemanden, der Pilot ist ja nur ein Versuch", "is_correct": False, "feedback": ""},
    ],
}

TRUE_FALSE = {
    "prompt": "Stimmt das?",
    "statement": "Ein Pilot darf auch damit enden, dass man die Technik nicht einführt.",
    "hint": "",
    "answer": "true",
}

ORDERING = {
    "prompt": "In welcher Reihenfolge gehen Sie vor?",
    "hint": "",
    "items": ["Arbeit ansehen", "Ziel vereinbaren", "Im Kleinen erproben", "Gemeinsam auswerten"],
}

MATCHING = {
    "prompt": "Was gehört zu welcher Rolle?",
    "hint": "",
    "pairs": [
        {"left": "Weiß, wo es im Alltag hakt", "right": "Team in der Halle"},
        {"left": "Achtet auf Rechte und Regeln", "right": "Betriebsrat"},
        {"left": "Gibt Zeit und Geld frei", "right": "Geschäftsführung"},
    ],
}

NUMBER = {
    "prompt": "Ein Weg von 4 Minuten fällt in jeder Schicht 6-mal weg. Wie viel Zeit spart das je Schicht?",
    "hint": "",
    "answer": Decimal(24),
    "tolerance": Decimal(0),
    "unit": "Minuten",
}

CLOZE = {
    "prompt": "Womit beginnt ein gutes Vorhaben, und was folgt darauf?",
    "hint": "",
    "text": "Erst kommt die {{1}}, dann die {{2}}.",
    "gaps": [{"accepted": "Arbeit"}, {"accepted": "Technik"}],
}

REFLECTION = {"prompt": "Wo würden Sie in Ihrem Betrieb anfangen, und wer müsste dabei sein?", "model_answer": ""}

CHECKLIST = {
    "prompt": "Bevor der Pilot beginnt",
    "items": ["Das Ziel steht in einem Satz.", "Alle Betroffenen wissen Bescheid.", "Der Ausstieg ist vereinbart."],
}

FORM = {
    "title": "Landkarte der Arbeit",
    "sections": [{"title": "Ein Arbeitsschritt", "fields": [{"kind": "text", "label": "Was wird getan?"}]}],
}

TASK = {
    "prompt": "Zeichnen Sie eine Landkarte Ihrer Arbeit",
    "intro": "Am besten zu dritt und dort, wo gearbeitet wird.",
    "minutes": 45,
    "steps": ["Gehen Sie den Weg eines Auftrags ab.", "Halten Sie fest, wo gewartet oder gesucht wird."],
    "deliverable": "Ein Blatt, das alle verstehen.",
    "criteria": ["Jemand aus dem Team erkennt die eigene Arbeit wieder."],
    "form": [FORM],
}

SCALE = ["Stimmt nicht", "Stimmt zum Teil", "Stimmt"]

BAND = {
    "name": "Auf dem Weg",
    "minimum": 2,
    "maximum": 4,
    "text": "Vieles ist vereinbart, aber nicht alle wissen davon. Beginnen Sie mit einer Runde im Team.",
}

DIMENSION = {
    "title": "Beteiligung",
    "question": "Werden die gefragt, deren Arbeit sich ändert?",
    "statements": [
        "Wir werden gefragt, bevor über neue Technik entschieden wird.",
        "Wer etwas vorschlägt, erfährt, was daraus geworden ist.",
    ],
    "bands": [BAND],
}

SOURCE = {"title": "Musterstelle (2026): Leitfaden zur Beteiligung", "url": "https://example.org/"}
