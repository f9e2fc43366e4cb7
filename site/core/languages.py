"""Everything bilingual that is not a template."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language, get_language_info, override
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from core import generation


@dataclass(frozen=True)
class LanguageLink:
    """One entry of the language switcher."""

    code: str
    name: str  # in its own language
    url: str
    full_url: str
    is_current: bool
    # Set when the page has no translation: a sentence, in the target language, about where the link leads.
    note: str = ""

    @property
    def is_fallback(self) -> bool:
        return bool(self.note)


def code_of(page: Page) -> str:
    """The language code of a page, without a query for its locale."""
    codes = generation.cached("locales", lambda: dict(Locale.all_objects.values_list("pk", "language_code")))
    return codes.get(page.locale_id) or page.locale.language_code


def translations_of(page: Page) -> dict[str, Page]:
    """Live pages by language code, the page itself included. German aliases under /en/ are no translations."""
    versions = page.get_translations().live().filter(alias_of=None)
    return {code_of(version): version for version in versions} | {code_of(page): page}


def nearest_translated_ancestor(page: Page, language_code: str) -> Page | None:
    keys = [ancestor.translation_key for ancestor in page.specific.breadcrumbs]
    return (
        Page.objects.live()
        .filter(translation_key__in=keys, locale__language_code=language_code, alias_of=None)
        .order_by("-depth")
        .first()
    )


def language_links(page: Page, request: HttpRequest | None) -> list[LanguageLink]:
    """One link per language, in the order of `settings.LANGUAGES`. Never a dead end."""
    versions = translations_of(page)
    return [_link_to(page, code, versions.get(code), request) for code, _name in settings.LANGUAGES]


def _link_to(page: Page, code: str, version: Page | None, request: HttpRequest | None) -> LanguageLink:
    note = ""
    if version is None:
        version = nearest_translated_ancestor(page, code)
        with override(code):
            note = _("This page is not available in %(language)s yet. The link leads to “%(title)s”.") % {
                "language": get_language_info(code)["name_translated"],
                "title": version.title if version else _("Home"),
            }
    return LanguageLink(
        code=code,
        name=get_language_info(code)["name_local"],
        url=(version.get_url(request) if version else None) or f"/{code}/",
        full_url=(version.get_full_url(request) if version else None) or f"/{code}/",
        is_current=code == code_of(page),
        note=note,
    )


def language_links_of_address(request: HttpRequest) -> list[LanguageLink]:
    """For views that are no pages (search, topics): the same address in the other language, query kept."""
    links = []
    for code, _name in settings.LANGUAGES:
        url = translate_url(request.get_full_path(), code)
        links.append(
            LanguageLink(
                code=code,
                name=get_language_info(code)["name_local"],
                url=url,
                full_url=request.build_absolute_uri(url),
                is_current=code == get_language(),
            )
        )
    return links
