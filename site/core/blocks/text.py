"""Words: headings, paragraphs, quotes, callouts, lines for easy-to-read language, key figures, accordions."""

from django.core.exceptions import ValidationError
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

TEXT = _("Text")
INLINE_FEATURES = ["bold", "italic", "link", "document-link", "glossary-term", "words-de", "words-en"]
TEXT_FEATURES = [*INLINE_FEATURES, "ul", "ol"]


class HeadingValue(blocks.StructValue):
    @property
    def anchor_id(self) -> str:
        """The part after `#` in an address that leads here."""
        return slugify(self.get("anchor") or self.get("text") or "")


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(
        label=_("Text"),
        max_length=120,
        help_text=_("Says the point of what follows, in at most eight words: “Ask before you buy”."),
    )
    level = blocks.ChoiceBlock(
        label=_("Level"),
        choices=[("h2", _("Section")), ("h3", _("Subsection"))],
        default="h2",
        search_index=False,
        help_text=_("A section divides the page, a subsection divides a section."),
    )
    anchor = blocks.CharBlock(
        label=_("Anchor"),
        required=False,
        max_length=60,
        help_text=_("Only if other pages link to this heading: a short word that stays when the heading changes."),
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        group = TEXT
        description = _("Divides the page. Readers can jump to it, and links can lead to it.")
        template = "blocks/heading.html"
        value_class = HeadingValue
        preview_value = {"text": _("What has changed"), "level": "h2"}

    def clean(self, value):
        cleaned = super().clean(value)
        if not cleaned.anchor_id:
            raise StructBlockValidationError({"text": ValidationError(_("A heading needs at least one letter."))})
        return cleaned


class TextBlock(blocks.RichTextBlock):
    def __init__(self, **kwargs):
        super().__init__(**{"features": TEXT_FEATURES, "max_length": 6_000} | kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = TEXT
        description = _("Paragraphs and lists, with links and glossary terms.")
        template = "blocks/text.html"
        preview_value = "<p>Digitaler Wandel gelingt, wenn <b>alle</b> mitgestalten.</p>"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), max_length=500, rows=3, help_text=_("Without quotation marks."))
    role = blocks.CharBlock(
        label=_("Role"),
        max_length=120,
        help_text=_("Who says it, as a role: “Works council member, logistics firm”."),
    )

    class Meta:
        icon = "openquote"
        label = _("Quote")
        group = TEXT
        description = _("One or two sentences in somebody's own words, with the role of the person.")
        template = "blocks/quote.html"
        preview_value = {
            "text": "Erst haben wir die Arbeit angesehen, dann die Technik.",
            "role": "Betriebsrat, Metallbetrieb",
        }


class CalloutBlock(blocks.StructBlock):
    VARIANTS = [
        ("tip", _("Tip")),
        ("law", _("Law")),
        ("example", _("Example")),
        ("caution", _("Caution")),
        ("note", _("Note")),
        ("template", _("Template, still to be completed")),
    ]

    variant = blocks.ChoiceBlock(
        label=_("Kind"),
        choices=VARIANTS,
        default="tip",
        search_index=False,
        help_text=_("Readers see the kind as a word and a sign. “Template” also stops the site from going live."),
    )
    title = blocks.CharBlock(
        label=_("Title"),
        required=False,
        max_length=120,
        help_text=_("A few words that say what is in the box. Leave empty if the kind says enough."),
    )
    text = blocks.RichTextBlock(
        label=_("Text"),
        features=TEXT_FEATURES,
        max_length=1_500,
        help_text=_("At most five sentences that can be read without the rest of the page."),
    )

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        group = TEXT
        description = _("A box that stands out: tip, law, example, caution or note.")
        template = "blocks/callout.html"
        preview_value = {
            "variant": "tip",
            "title": "Prüffrage",
            "text": "<p>Können drei Personen das Ziel mit eigenen Worten wiedergeben?</p>",
        }


class LinesBlock(blocks.StructBlock):
    lines = blocks.ListBlock(
        blocks.CharBlock(label=_("Sentence"), max_length=200),
        label=_("Sentences"),
        min_num=1,
        max_num=60,
        help_text=_("One short sentence each, with one thought."),
    )

    class Meta:
        icon = "list-ul"
        label = _("Lines")
        group = TEXT
        description = _("One sentence per line, for easy-to-read language.")
        template = "blocks/lines.html"
        preview_value = {"lines": ["Sie können lernen.", "Zum Beispiel: Welche Rechte habe ich?"]}


class KeyFigureBlock(blocks.StructBlock):
    value = blocks.CharBlock(label=_("Figure"), max_length=20, help_text=_("With its unit: “12 minutes”, “−30%”."))
    label = blocks.CharBlock(
        label=_("What it measures"),
        max_length=120,
        help_text=_("A few words that make the figure understandable by itself: “less waiting time per shift”."),
    )
    note = blocks.CharBlock(
        label=_("Note"),
        required=False,
        max_length=160,
        help_text=_("What readers need to judge it: since when, compared with what, how many people."),
    )

    class Meta:
        icon = "order"
        label = _("Key figure")
        preview_template = "blocks/previews/key_figure.html"
        preview_value = {"value": "−30 %", "label": "weniger Wartezeit je Schicht", "note": "nach sechs Monaten"}

    def get_preview_context(self, value, parent_context=None):
        return super().get_preview_context(value, parent_context) | {"figures": {"figures": [value]}}


class KeyFiguresBlock(blocks.StructBlock):
    figures = blocks.ListBlock(
        KeyFigureBlock(),
        label=_("Figures"),
        min_num=1,
        max_num=4,
        help_text=_("The one to four figures that readers should remember."),
    )
    source = blocks.CharBlock(
        label=_("Source"),
        required=False,
        max_length=200,
        help_text=_("Where the figures come from, and when."),
    )

    class Meta:
        icon = "order"
        label = _("Key figures")
        group = TEXT
        description = _("Up to four figures that readers should remember, with what they measure.")
        template = "blocks/key_figures.html"
        preview_value = {"figures": [{"value": "5", "label": "Module", "note": ""}], "source": ""}


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(
        label=_("Title"),
        max_length=120,
        help_text=_("A question, or words that say what is inside: readers see only this before they open it."),
    )
    text = blocks.RichTextBlock(
        label=_("Text"), features=TEXT_FEATURES, max_length=3_000, help_text=_("A few paragraphs at most.")
    )

    class Meta:
        icon = "collapse-down"
        label = _("Section")


class AccordionBlock(blocks.StructBlock):
    items = blocks.ListBlock(
        AccordionItemBlock(),
        label=_("Sections"),
        min_num=1,
        max_num=20,
        help_text=_("For details that not everybody needs. What everybody needs stands in the text."),
    )

    class Meta:
        icon = "collapse-down"
        label = _("Accordion")
        group = TEXT
        description = _("Sections that open on a click: for details that not everybody needs.")
        template = "blocks/accordion.html"
        preview_value = {"items": [{"title": "Wer zahlt?", "text": "<p>Der Arbeitgeber.</p>"}]}
