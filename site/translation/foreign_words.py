"""Words that stay in another language on purpose, marked in the editor, so that they are read out properly."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature

LABELS = {"de": _("German words"), "en": _("English words")}


def feature_of(code: str) -> str:
    return f"words-{code}"


def register(features) -> None:
    """One style for each language of the site; both stand beside bold and italic."""
    for code, name in settings.LANGUAGES:
        style = f"WORDS-{code.upper()}"
        features.default_features.append(feature_of(code))
        features.register_editor_plugin(
            "draftail",
            feature_of(code),
            InlineStyleFeature(
                {
                    "type": style,
                    "label": code.upper(),
                    "description": str(LABELS.get(code, name)),
                    "style": {"borderBottom": "2px dotted"},
                }
            ),
        )
        features.register_converter_rule(
            "contentstate",
            feature_of(code),
            {
                "from_database_format": {f"span[lang={code}]": InlineStyleElementHandler(style)},
                "to_database_format": {"style_map": {style: {"element": "span", "props": {"lang": code}}}},
            },
        )
