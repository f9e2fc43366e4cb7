"""A story as schema.org Article, for search engines and archives."""

from core.languages import code_of
from core.texts import site_texts


def article_of(story, citation) -> dict:
    """Says in `genre` and in the headline whether the story is documented or illustrative."""
    texts = site_texts()
    publisher = {"@type": "Organization", "name": texts.brand}
    article = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": story.marked_title,
        "genre": story.mark_label,
        "abstract": story.summary,
        "creditText": story.disclaimer,
        "inLanguage": code_of(story),
        "url": citation.url,
        "datePublished": _iso(story.first_published_at),
        "dateModified": _iso(story.last_published_at),
        "author": publisher,
        "publisher": publisher,
        "license": texts.licence_url,
        "about": [{"@type": "Thing", "name": topic.label} for topic in story.topics],
        "citation": [source.value["title"] for source in story.sources],
    }
    return {name: value for name, value in article.items() if value}


def _iso(moment) -> str:
    return moment.isoformat(timespec="seconds") if moment else ""
