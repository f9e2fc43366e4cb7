"""Steps, forms and bands of the YAML files as values of the learning room's blocks. See demo.values."""

from collections.abc import Callable

from demo.content import ContentError
from demo.values import Item


def question(entry: dict) -> tuple:
    """A child for the body of a lesson. Raises ContentError for a type that nobody can build."""
    builder = QUESTIONS.get(entry["type"])
    if builder is None:
        raise ContentError(f"{entry['id']}: nobody can build a question of the type “{entry['type']}”.")
    shared = {"prompt": entry["prompt"]}
    if entry["type"] != "reflection":
        shared |= {"hint": entry.get("hint", ""), "is_required": True}
    return entry["type"], shared | builder(entry), entry["id"]


def choice(entry: dict) -> dict:
    options = [
        Item(
            option["id"],
            {"text": option["text"], "is_correct": option["correct"], "feedback": option["feedback"]},
        )
        for option in entry["options"]
    ]
    return {"options": options}


def true_false(entry: dict) -> dict:
    answer = "true" if entry["answer"] else "false"
    return {"statement": entry["statement"], "answer": answer} | feedback(entry)


def ordering(entry: dict) -> dict:
    items = [Item(str(item["id"]), item["text"]) for item in entry["items_in_correct_order"]]
    return {"items": items} | feedback(entry)


def matching(entry: dict) -> dict:
    pairs = [Item(str(pair["id"]), {"left": pair["left"], "right": pair["right"]}) for pair in entry["pairs"]]
    return {"pairs": pairs} | feedback(entry)


def number(entry: dict) -> dict:
    amounts = {"answer": str(entry["answer"]), "tolerance": str(entry["tolerance"])}
    return amounts | {"unit": entry["unit"]} | feedback(entry)


def cloze(entry: dict) -> dict:
    gaps = [Item(str(gap["id"]), {"accepted": as_lines(gap["accepted"])}) for gap in entry["gaps"]]
    return {"text": entry["text"], "gaps": gaps} | feedback(entry)


def reflection(entry: dict) -> dict:
    return {"model_answer": entry["model_answer"], "is_required": False}


def feedback(entry: dict) -> dict:
    return {name: entry[name] for name in ("feedback_correct", "feedback_incorrect")}


def checklist(block: dict, loader) -> tuple:
    return "checklist", {"prompt": "", "items": block["items"], "is_required": False}


def task(entry: dict) -> dict:
    return {
        "prompt": entry["title"],
        "intro": entry["intro"],
        "minutes": entry["minutes"],
        "steps": entry["steps"],
        "deliverable": entry["deliverable"],
        "criteria": entry["criteria"],
        "form": [form(entry["template"])],
        "is_required": False,
    }


def form(entry: dict) -> dict:
    sections = [
        Item(section["id"], {"title": section["title"], "fields": [field(part) for part in section["fields"]]})
        for section in entry["sections"]
    ]
    return {"title": entry["title"], "sections": sections}


def field(entry: dict) -> Item:
    columns = [
        Item(column["id"], {"kind": column["type"], "label": column["label"], "options": options(column)})
        for column in entry.get("columns", [])
    ]
    value = {
        "kind": entry["type"],
        "label": entry["label"],
        "options": options(entry),
        "rows": entry.get("rows"),
        "row_labels": joined(entry.get("row_labels", [])),
        "columns": columns,
    }
    return Item(entry["id"], value)


def options(entry: dict):
    return joined([option["label"] for option in entry.get("options", [])])


def joined(texts: list[dict[str, str]]):
    """Bilingual texts, one per line."""
    return as_lines({code: [text[code] for text in texts] for code in texts[0]}) if texts else ""


def as_lines(lines: dict[str, list[str]]) -> dict[str, str]:
    return {code: "\n".join(texts) for code, texts in lines.items()}


def dimension(entry: dict, loader) -> dict:
    return {
        "title": entry["title"],
        "question": entry["question"],
        "statements": [Item(statement["id"], statement["text"]) for statement in entry["statements"]],
        "bands": [Item(part["id"], band(part, loader)) for part in entry["bands"]],
    }


def band(entry: dict, loader) -> dict:
    keys = [*entry["modules"], *entry["stories"], *entry["events"]]
    return {
        "name": entry["name"],
        "minimum": entry["min"],
        "maximum": entry["max"],
        "text": entry["text"],
        "pages": [loader.page(key) for key in keys if loader.find(key)],
    }


QUESTIONS: dict[str, Callable[[dict], dict]] = {
    "single_choice": choice,
    "multiple_choice": choice,
    "true_false": true_false,
    "ordering": ordering,
    "matching": matching,
    "number": number,
    "cloze": cloze,
    "reflection": reflection,
}
