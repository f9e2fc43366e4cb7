"""Our words for the scripts of the translation editor, whose own view knows only the catalogue of its package."""

from django.conf import settings
from django.urls import path
from django.views.i18n import JavaScriptCatalog


class ScriptWords(JavaScriptCatalog):
    packages = ["wagtail_localize"]

    def get_paths(self, packages: list[str]) -> list:
        # What is read first is written last, and so holds.
        return [*settings.LOCALE_PATHS, *super().get_paths(packages)]


def script_words_urls() -> list:
    """The address of wagtail-localize's own catalogue; registered before it, so that ours answers."""
    return [path("localize/jsi18n/", ScriptWords.as_view(), name="script_words")]
