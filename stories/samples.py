"""What the block picker shows editors of each part of a story: invented for it, and from no company."""

INTRODUCTION = {
    "heading": "Drei Schichten, eine Halle",
    "content": [("text", "<p>Ein Metallbetrieb mit 180 Beschäftigten arbeitet in drei Schichten.</p>")],
}

TRIGGER = {
    "heading": "Fast eine Stunde Suchen in jeder Schicht",
    "content": [
        ("text", "<p>Niemand wusste genau, wo welches Teil liegt. Das Team der Frühschicht sprach es zuerst an.</p>")
    ],
}

PARTICIPATION = {
    "heading": "Die Halle entscheidet mit",
    "content": [("text", "<p>Jede Woche gab es eine Runde, in der alle drei Schichten vertreten waren.</p>")],
    "decisions": [
        {"who": "Teams der Halle", "decided": "in welcher Reihenfolge umgestellt wird"},
        {"who": "Betriebsrat und Geschäftsführung", "decided": "welche Daten gespeichert werden"},
    ],
}

SOLUTION = {
    "heading": "Ein Tablet an jedem Regal",
    "content": [("text", "<p>Wer ein Teil braucht, sieht den Lagerplatz. Das Suchen ist selten geworden.</p>")],
}

SETBACKS = {
    "heading": "Der erste Versuch war zu groß",
    "content": [("text", "<p>Beim nächsten Mal würde der Betrieb mit einer einzigen Halle beginnen.</p>")],
}

PHASE = {"phase": "pilot", "when": "März bis Mai 2026", "text": "Zwei Teams erproben die Tablets."}

SOURCE = {"title": "Musterbetrieb (2026): Bericht über die Erprobung", "url": "https://example.org/"}
