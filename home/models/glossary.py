from dataclasses import dataclass

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, PublishingPanel
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin, TranslatableMixin
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField, TranslatableField

from core.blocks import BodyBlock
from core.fields import BlocksField
from core.models import BasePage, Topic
from core.models.legal import LegalState


class GlossaryTerm(
    PreviewableMixin, DraftStateMixin, RevisionMixin, index.Indexed, LegalState, TranslatableMixin, models.Model
):
    """A term and what it means, once per language. Editors can link it from any text.

    It has drafts like a page: a changed meaning can wait for its translation and go live with it.
    """

    term = models.CharField(
        _("term"), max_length=120, help_text=_("The word as people meet it, in the singular: “works agreement”.")
    )
    slug = models.SlugField(
        _("short name in the address"),
        max_length=120,
        blank=True,
        help_text=_("Follows from the term if you leave it empty."),
    )
    definition = models.TextField(
        _("definition"),
        max_length=900,
        help_text=_("One to three sentences that a colleague would understand."),
    )
    synonyms = models.TextField(
        _("also called"), blank=True, help_text=_("Abbreviations and other words, one per line.")
    )
    topic = models.ForeignKey(
        Topic,
        verbose_name=_("topic"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Readers of the topic find the term there."),
    )

    # In full, because otherwise the dates on which a draft goes live would follow the other language.
    translatable_fields = [
        SynchronizedField("legal_as_of"),
        SynchronizedField("legal_reviewed"),
        TranslatableField("term"),
        TranslatableField("slug"),
        TranslatableField("definition"),
        TranslatableField("synonyms"),
        SynchronizedField("topic", overridable=False),
    ]
    search_kind = "term"

    panels = [
        FieldPanel("term"),
        FieldPanel("definition"),
        FieldPanel("synonyms"),
        FieldPanel("topic"),
        LegalState.legal_panel,
        FieldPanel("slug"),
        PublishingPanel(),
    ]
    search_fields = [
        index.SearchField("term", boost=4),
        index.AutocompleteField("term"),
        index.SearchField("synonyms", boost=2),
        index.SearchField("definition"),
        index.FilterField("locale"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ["term"]
        constraints = [
            *getattr(TranslatableMixin.Meta, "constraints", []),
            models.UniqueConstraint(fields=["locale", "slug"], name="one_term_per_address_and_language"),
        ]

    def __str__(self) -> str:
        return self.term

    def save(self, *args, **kwargs):
        self.slug = self.slug or slugify(self.term)
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        self.slug = self.slug or slugify(self.term)
        twin = GlossaryTerm.objects.filter(locale_id=self.locale_id, slug=self.slug).exclude(pk=self.pk)
        if twin.exists():
            raise ValidationError({"term": _("This term is already in the glossary of this language.")})

    def serve_preview(self, request, mode_name):
        """The glossary of the language, with this draft in the place of what readers have."""
        page = GlossaryPage.objects.filter(locale=self.locale).first()
        if page is None:
            raise Http404
        page.draft_term = self
        return page.serve(request)

    @property
    def search_address(self) -> str:
        """Where a result of the search leads, from the address of the glossary on."""
        return f"#{self.slug}"

    @property
    def search_names(self) -> list[str]:
        """What people may type for it. Its translations are names of the same thing."""
        return [self.term, *self.synonym_list]

    @property
    def synonym_list(self) -> list[str]:
        return [line.strip() for line in self.synonyms.splitlines() if line.strip()]


@dataclass(frozen=True)
class GlossaryEntry:
    """A term as the glossary prints it; `german` is the German term, for glossaries of other languages."""

    term: GlossaryTerm
    german: str = ""

    @property
    def initial(self) -> str:
        """The letter it is filed under: Ä with A, digits and signs under #."""
        first = slugify(self.term.term)[:1].upper()
        return first if first.isalpha() else "#"


def glossary_entries(locale, *, draft: GlossaryTerm | None = None) -> list[GlossaryEntry]:
    """All published terms of the language in its alphabetical order, with two queries. A `draft` stands in the place
    of its published version."""
    german = {}
    if locale.language_code != settings.LANGUAGE_CODE:
        rows = GlossaryTerm.objects.filter(locale__language_code=settings.LANGUAGE_CODE, live=True)
        german = dict(rows.values_list("translation_key", "term"))
    terms = list(GlossaryTerm.objects.filter(locale=locale, live=True))
    if draft:
        terms = [term for term in terms if term.pk != draft.pk] + [draft]
    terms.sort(key=lambda term: slugify(term.term))
    return [GlossaryEntry(term, german.get(term.translation_key, "")) for term in terms]


class GlossaryPage(BasePage):
    """The glossary of a language, filed by letter; every term has an address of its own (`#term`)."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    shows_search_kind = "term"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    # Set for the preview of a term.
    draft_term: GlossaryTerm | None = None
    # No `parent_page_types`: the learning room wants it below its own index page.
    subpage_types = []

    class Meta:
        verbose_name = _("glossary")
        verbose_name_plural = _("glossaries")

    def get_context(self, request, *args, **kwargs):
        by_letter: dict[str, list[GlossaryEntry]] = {}
        for entry in glossary_entries(self.locale, draft=self.draft_term):
            by_letter.setdefault(entry.initial, []).append(entry)
        return super().get_context(request, *args, **kwargs) | {"letters": sorted(by_letter.items())}
