"""The terms of `glossary.yaml`."""

from django.utils.text import slugify

from demo.content import read
from demo.loader import Loader
from demo.pages import legal_values
from demo.topics import topic
from home.models import GlossaryTerm


def load(loader: Loader) -> None:
    for entry in loader.each("Glossary", read("glossary")["terms"]):
        loader.save(GlossaryTerm, f"term:{entry['id']}", term_values(entry))


def term_values(entry: dict) -> dict:
    synonyms = {code: "\n".join(words) for code, words in entry.get("synonyms", {}).items()}
    return {
        "term": entry["term"],
        "slug": {code: slugify(words) for code, words in entry["term"].items()},
        "definition": entry["definition"],
        "synonyms": synonyms or "",
        "topic": topic("topics", entry["topic"]),
    } | legal_values(entry)
