"""Topics: one thing, a name in each language. The tag model of django-taggit, language-neutral on purpose."""

from django.db import models
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from taggit.models import ItemBase, TagBase
from wagtail.models import Locale, Orderable


class Topic(TagBase, ClusterableModel):
    """`slug` is the neutral key (`technologies-ai`); `name` is a working label for the admin, unique with the kind."""

    class Kind(models.TextChoices):
        SECTOR = "sector", _("Sector")
        TECHNOLOGY = "technology", _("Technology")
        FIELD_OF_ACTION = "field-of-action", _("Field of action")
        COMPANY_SIZE = "company-size", _("Company size")
        PARTICIPATION_FORMAT = "participation-format", _("Participation format")
        TARGET_GROUP = "target-group", _("Target group")
        KEYWORD = "keyword", _("Keyword")

    free_tagging = False

    kind = models.CharField(
        _("kind"),
        max_length=30,
        choices=Kind.choices,
        default=Kind.KEYWORD,
        db_index=True,
        help_text=_("Decides in which list editors and readers find it."),
    )
    sort_order = models.PositiveIntegerField(_("position"), default=0, help_text=_("Order within the kind."))
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="merged_topics",
        help_text=_("Old drafts and addresses that name this topic follow to the other one."),
    )
    # A topic that was merged is no use of the other one.
    merged_into.wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["kind", "sort_order", "name"]

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The name in the active language, else the German one, else the working label."""
        return self.name_in(get_language()) or self.name_in("de") or self.name

    label.fget.short_description = _("Topic")

    @property
    def other_names(self) -> str:
        """For choosers: what else it is called, in all languages."""
        names = [word for name in self.names.all() for word in (name.name, *name.synonym_list)]
        return ", ".join(word for word in dict.fromkeys(names) if word != self.label)

    @property
    def current(self) -> "Topic":
        """The topic that this one was merged into, else itself. Merging never leaves a chain."""
        return self.merged_into or self

    def name_in(self, language_code: str) -> str:
        return next((n.name for n in self.names.all() if n.locale.language_code == language_code), "")

    def slug_in(self, language_code: str) -> str:
        return next((n.slug for n in self.names.all() if n.locale.language_code == language_code), "")

    @property
    def url(self) -> str:
        """Of its page in the active language; without a name there, the German one stands in the address."""
        slug = self.slug_in(get_language()) or self.slug_in("de") or self.slug
        return reverse("topic", args=[slug])

    @property
    def label_language(self) -> str:
        """The language `label` is in, for `lang=` where it is not the page's."""
        active = get_language()
        return active if self.name_in(active) else "de"


class TopicName(Orderable):
    """What a topic is called in one language, so that a third language needs no migration."""

    topic = ParentalKey(Topic, on_delete=models.CASCADE, related_name="names")
    locale = models.ForeignKey(
        Locale,
        verbose_name=_("language"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("Each language stands here once."),
    )
    name = models.CharField(_("name"), max_length=120, help_text=_("One to four words, as readers say it."))
    slug = models.SlugField(
        _("short name in the address"),
        max_length=120,
        help_text=_("Follows from the name if you leave it empty."),
    )
    synonyms = models.TextField(
        _("also called"),
        blank=True,
        help_text=_("Other words people search for, one per line: abbreviations, everyday words, older names."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("name of a topic")
        verbose_name_plural = _("names of topics")
        constraints = [
            models.UniqueConstraint(fields=["topic", "locale"], name="one_name_per_topic_and_language"),
            models.UniqueConstraint(fields=["locale", "slug"], name="one_topic_per_address_and_language"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def synonym_list(self) -> list[str]:
        return [line.strip() for line in self.synonyms.splitlines() if line.strip()]


class TopicOnPage(ItemBase):
    """A page is about a topic. One relation for pages of every type; synchronised, not translated."""

    tag = models.ForeignKey(Topic, verbose_name=_("topic"), on_delete=models.PROTECT, related_name="page_items")
    content_object = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="topic_items")

    class Meta:
        verbose_name = _("topic of a page")
        verbose_name_plural = _("topics of pages")
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="one_mention_per_topic_and_page")
        ]
