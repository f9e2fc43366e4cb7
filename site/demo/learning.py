"""Modules, lessons and the company check of the start content."""

from demo import learning_blocks as build
from demo.build_blocks import body
from demo.content import read
from demo.pages import legal_values
from demo.pictures import picture_fields
from demo.topics import topics_of
from learning.models import LessonPage, ModulePage

INDEX, CHECK = "learn", "company-check"
PICTURES = {
    "m1": "module-1-basics",
    "m2": "module-2-co-determination",
    "m3": "module-3-assistance",
    "m4": "module-4-data-protection",
    "m5": "module-5-methods",
}


def place(loader) -> None:
    for module in read("modules")["modules"]:
        loader.place(ModulePage, module["id"], parent=INDEX, title=module["title"], slug=module["slug"])
        for lesson in module["lessons"]:
            loader.place(LessonPage, lesson["id"], parent=module["id"], title=lesson["title"], slug=lesson["slug"])


def load(loader) -> None:
    modules = read("modules")["modules"]
    lessons = [(module, lesson) for module in modules for lesson in module["lessons"]]
    for module in loader.each("Modules", modules):
        topics = topics_of(module, target_groups="target_groups", sectors="sectors", topics="topics")
        loader.publish(module["id"], module_values(module, loader), topics=topics)
    for module, lesson in loader.each("Lessons", lessons):
        loader.publish(lesson["id"], lesson_values(lesson, loader), topics=topics_of(module, topics="topics"))


def index_values(loader) -> dict:
    return picture_fields("learning")


def module_values(module: dict, loader) -> dict:
    return picture_fields(PICTURES.get(module["id"])) | {
        "summary": module["teaser"],
        "level": module["level"],
        "objectives": [("objective", text) for text in module["objectives"]],
        "requires": [("module", loader.page(key)) for key in module.get("requires", [])],
        "task": [("task", build.task(module["practice_task"]), "task")],
        "related": [("page", loader.page(key)) for key in module["related_stories"] if loader.find(key)],
        "legal_note": module["legal_note"],
    }


def lesson_values(lesson: dict, loader) -> dict:
    children = body(lesson["body"], loader, more={"checklist": build.checklist})
    if "template" in lesson:
        children.append(("form", build.form(lesson["template"]), "form"))
    children += [build.question(question) for question in lesson["questions"]]
    return {"body": children, "sources": sources(lesson)} | legal_values(lesson)


def sources(entry: dict) -> list[tuple]:
    by_id = {source["id"]: source for source in read("modules")["sources"]}
    found = [by_id[id] for id in entry.get("sources", [])]
    return [("source", {"title": source["title"], "url": source["url"] or ""}, source["id"]) for source in found]


def check_values(loader) -> dict:
    check = read("selfcheck")["selfcheck"]
    return {
        "intro": check["intro"],
        "privacy_note": check["privacy_note"],
        "dont_know_note": check["dont_know_note"],
        "compare_note": check["compare_note"],
        "unanswered_note": check["scoring"]["unanswered"],
        "max_unanswered": check["scoring"]["max_unanswered_per_dimension"],
        "scale": [("label", step["label"]) for step in sorted(check["scale"], key=lambda step: step["value"])],
        "dimensions": [("dimension", build.dimension(entry, loader), entry["id"]) for entry in check["dimensions"]],
        "bands": [("band", build.band(entry, loader), entry["id"]) for entry in check["overall_bands"]],
    }


ADDS = {INDEX: index_values, CHECK: check_values}
