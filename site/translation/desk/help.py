"""What translators need not look for: earlier translations of similar texts, and terms whose translation is fixed."""

from dataclasses import dataclass

from django.apps import apps
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from translation.machine import MACHINE
from translation.memory import Remembered, Suggestion, suggestions
from translation.terms import Term, missed_terms, terms_in

# The newest ones; a large site has that many texts, and comparing takes some milliseconds for each open text.
REMEMBERED = 20_000


@dataclass(frozen=True)
class Helper:
    source_code: str
    target_code: str
    remembered: list[Remembered]
    glossary: list[Term]

    @classmethod
    def for_translation(cls, translation: Translation) -> "Helper":
        return cls(
            source_code=translation.source.locale.language_code,
            target_code=translation.target_locale.language_code,
            remembered=remembered_for(translation),
            glossary=glossary_for(translation),
        )

    def suggestions(self, text: str) -> list[Suggestion]:
        return suggestions(text, self.remembered)

    def terms_in(self, text: str) -> list[Term]:
        return terms_in(text, self.glossary, language=self.source_code)

    def missed(self, translation: str, terms: list[Term]) -> list[Term]:
        return missed_terms(translation, terms, language=self.target_code)


def remembered_for(translation: Translation) -> list[Remembered]:
    """Confirmed translations between the two languages, of the whole site."""
    rows = (
        StringTranslation.objects.filter(
            locale_id=translation.target_locale_id,
            translation_of__locale_id=translation.source.locale_id,
            has_error=False,
            carried__isnull=True,
            context__isnull=False,
        )
        .exclude(context__path="slug")
        .exclude(translation_type=MACHINE)
        .order_by("-updated_at")
        .values_list("translation_of__data", "data", "context__object_id")[:REMEMBERED]
    )
    rows = list(rows)
    titles = dict(
        TranslationSource.objects.filter(locale_id=translation.source.locale_id).values_list(
            "object_id", "object_repr"
        )
    )
    return [Remembered(source, target, titles.get(key, "")) for source, target, key in rows]


def glossary_for(translation: Translation) -> list[Term]:
    """Terms that stand in the glossary of both languages.

    A model takes part that calls itself terms for the search and says what its names are.
    """
    found: dict = {}
    for model in apps.get_models():
        if getattr(model, "search_kind", "") != "term":
            continue
        for place, locale_id in enumerate((translation.source.locale_id, translation.target_locale_id)):
            for term in model.objects.filter(locale_id=locale_id):
                found.setdefault(term.translation_key, [(), ()])[place] = tuple(term.search_names)
    return [Term(source, target) for source, target in found.values() if source and target]
