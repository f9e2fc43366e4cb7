"""Stories for tests, with everything a story may have or with nothing but a title."""

from core.models import TopicOnPage
from stories.models import Consent, StoryIndexPage, StoryPage
from tests.factories import make, make_homes


def make_indexes(**values):
    """The overview in both languages."""
    german_home, english_home = make_homes()
    german = make(StoryIndexPage, german_home, "Transfergeschichten", slug="geschichten", **values)
    key = {"translation_key": german.translation_key}
    english = make(StoryIndexPage, english_home, "Transfer stories", slug="stories", **key, **values)
    return german, english


def make_story(index, title="Pick-by-Voice", topics=(), **values) -> StoryPage:
    story = StoryPage(**{"title": title, "locale": index.locale, "summary": f"Worum es bei {title} geht."} | values)
    story.topic_items = [TopicOnPage(tag=topic) for topic in topics]
    index.add_child(instance=story)
    story.save_revision().publish()
    story.refresh_from_db()
    return story


def make_pair(indexes, german_title="Pick-by-Voice", english_title="Pick by voice", **values):
    """One story in two languages."""
    german = make_story(indexes[0], german_title, **values)
    return german, make_story(indexes[1], english_title, translation_key=german.translation_key, **values)


def agree(story, **values) -> Consent:
    return Consent.objects.create(story_key=story.translation_key, **values)


def full_content() -> dict:
    """One of everything an editor can fill in."""
    text = {"heading": "", "content": [{"type": "text", "value": "<p>Erst die Aufgabe.</p>"}]}
    decisions = [{"who": "Betriebsrat", "decided": "welche Daten"}]
    return {
        "company": "Großhandelslager",
        "place": "Herne",
        "employees": 85,
        "representation": "Betriebsrat mit fünf Mitgliedern",
        "disclaimer": "Alles erfunden.",
        "parts": [
            {"type": "introduction", "value": text},
            {"type": "trigger", "value": text | {"heading": "Ausgangslage: viele Fehler"}},
            {"type": "participation", "value": text | {"decisions": decisions}},
        ],
        "key_figures": [{"type": "figure", "value": {"value": "−30 %", "label": "Fehlgriffe", "note": ""}}],
        "lessons_learned": [{"type": "lesson", "value": "Früh fragen."}],
        "phases": [{"type": "phase", "value": {"phase": "pilot", "when": "Mai 2025", "text": "Zwölf Freiwillige"}}],
        "sources": [{"type": "source", "value": {"title": "Eigene Erhebung", "url": "https://example.org/"}}],
    }
