"""The steps of `load_demo`, in order. What a step may do stands in `demo.loader`."""

from demo import accounts, events, glossary, learning, news, organisations, pages, pictures, stories, texts, topics
from demo.indexing import indexed_once

STEPS = [accounts, topics, texts, organisations, pictures, glossary, pages, stories, learning, news, events]


def run(loader) -> None:
    """All pages get their place before any of them is filled: so each can link to every other."""
    with indexed_once(loader.written):
        for step in STEPS:
            loader.additions |= getattr(step, "ADDS", {})
            if hasattr(step, "place"):
                step.place(loader)
        for step in STEPS:
            if hasattr(step, "load"):
                step.load(loader)
