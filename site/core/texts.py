"""The site texts of a language, and sentences that depend on them."""

import re

from django.conf import settings
from django.utils.translation import get_language

from core import generation

PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def site_texts(language_code: str | None = None):
    """The SiteTexts of the language, else of the default language, else an unsaved one with the defaults."""
    code = language_code or get_language() or settings.LANGUAGE_CODE
    return generation.cached(f"texts:{code}", lambda: _load(code))


def _load(code: str):
    from core.models import SiteTexts

    rows = {
        row.locale.language_code: row
        for row in SiteTexts.objects.select_related("locale", "alert_page").filter(
            locale__language_code__in=[code, settings.LANGUAGE_CODE]
        )
    }
    return rows.get(code) or rows.get(settings.LANGUAGE_CODE) or SiteTexts()


def fill(text: str, texts=None) -> str:
    """`text` with `{{contact_email}}`-like placeholders filled; a sentence whose value is empty is dropped."""
    if "{{" not in text:
        return text
    texts = texts or site_texts()
    sentences = re.split(r"(?<=[.!?])\s+", text)
    kept = [
        PLACEHOLDER.sub(lambda match: str(getattr(texts, match[1], "")), sentence)
        for sentence in sentences
        if all(getattr(texts, name, "") for name in PLACEHOLDER.findall(sentence))
    ]
    return " ".join(kept)
