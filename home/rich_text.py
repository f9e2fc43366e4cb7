"""Glossary terms inside rich text: stored as `<a linktype="glossary-term" id="…">`, read as a link to the term."""

from urllib.parse import urlencode

from django.conf import settings
from django.urls import reverse
from django.utils.functional import lazy
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.html_to_contentstate import LinkElementHandler
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature

from core import generation
from core.rich_text import NO_LINK, TogetherLinkHandler
from core.visibility import listed
from home.models import GlossaryPage, GlossaryTerm

FEATURE = "glossary-term"
ENTITY = "GLOSSARY-TERM"


def glossary_address(language_code: str) -> str:
    """Where the terms of a language stand; empty as long as its glossary is not published."""

    def find() -> str:
        page = listed(GlossaryPage.objects.filter(locale__language_code=language_code)).first()
        return (page and page.url) or ""

    return generation.cached(f"glossary:{language_code}", find)


class GlossaryTermHandler(TogetherLinkHandler):
    """Leads to the term of the reader's language; plain words where that language has no such term."""

    identifier = FEATURE

    @staticmethod
    def get_model():
        return GlossaryTerm

    @classmethod
    def extract_references(cls, attrs):
        yield GlossaryTerm, attrs["id"], "", ""

    @classmethod
    def opening_tags(cls, ids: set[int]) -> dict[int, str]:
        address = glossary_address(get_language())
        linked = GlossaryTerm.objects.filter(pk__in=ids)
        versions = GlossaryTerm.objects.filter(
            live=True, locale__language_code=get_language(), translation_key__in=linked.values("translation_key")
        )
        slugs = dict(versions.values_list("translation_key", "slug"))
        keys = dict(linked.values_list("pk", "translation_key"))
        return {pk: _opening_tag(address, slugs.get(keys.get(pk))) for pk in ids}


def _opening_tag(address: str, slug: str | None) -> str:
    return format_html('<a class="term" href="{}#{}">', address, slug) if address and slug else NO_LINK


# The editor --------------------------------------------------------------------------------


class GlossaryTermElementHandler(LinkElementHandler):
    """Tells the editor which term a stored link means, so that it can be read and changed there."""

    def get_attribute_data(self, attrs):
        term = GlossaryTerm.objects.filter(pk=attrs["id"]).first() if attrs["id"].isdecimal() else None
        url = reverse(GlossaryTerm.snippet_viewset.get_url_name("edit"), args=[term.pk]) if term else None
        return {"id": attrs["id"], "term": str(term or _("This term is no longer in the glossary")), "url": url}


def term_link(props):
    return DOM.create_element("a", {"linktype": FEATURE, "id": props.get("id")}, props["children"])


def term_chooser_address() -> str:
    """Editors write in the language that is translated from: its terms come first, the others by the filter."""
    chooser = reverse(GlossaryTerm.snippet_viewset.chooser_viewset.get_url_name("choose"))
    return f"{chooser}?{urlencode({'locale': settings.LANGUAGE_CODE})}"


def register_glossary_term_feature(features) -> None:
    features.register_link_type(GlossaryTermHandler)
    features.register_editor_plugin(
        "draftail",
        FEATURE,
        EntityFeature(
            {
                "type": ENTITY,
                "icon": "glossary",
                "description": _("Glossary term"),
                "attributes": ["id", "term", "url"],
                "chooserUrls": {"termChooser": lazy(term_chooser_address, str)()},
            },
            js=["wagtailadmin/js/chooser-modal.js", "admin/glossary-term.js"],
        ),
    )
    features.register_converter_rule(
        "contentstate",
        FEATURE,
        {
            "from_database_format": {f'a[linktype="{FEATURE}"]': GlossaryTermElementHandler(ENTITY)},
            "to_database_format": {"entity_decorators": {ENTITY: term_link}},
        },
    )
