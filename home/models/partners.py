from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index

from core.blocks import BodyBlock
from core.fields import BlocksField
from core.models import BasePage, SiteImage


class Organisation(index.Indexed, TranslatableMixin, models.Model):
    """A partner or funder of the project, once per language."""

    class Role(models.TextChoices):
        COORDINATION = "coordination", _("Project coordination")
        PARTNER = "partner", _("Partner")
        FUNDER = "funder", _("Funder")

    name = models.CharField(
        _("name"), max_length=200, help_text=_("The official name, as the organisation writes it.")
    )
    affiliation = models.CharField(
        _("belongs to"),
        max_length=200,
        blank=True,
        help_text=_("The university or body it is part of, and the town."),
    )
    role = models.CharField(
        _("role"),
        max_length=20,
        choices=Role.choices,
        default=Role.PARTNER,
        help_text=_("Coordination stands first, funders stand last."),
    )
    description = models.TextField(
        _("description"),
        max_length=600,
        blank=True,
        help_text=_("One to three sentences: what it contributes to this project."),
    )
    url = models.URLField(
        _("website"), blank=True, help_text=_("The page about this project, if there is one. Begins with https://.")
    )
    logo = models.ForeignKey(
        SiteImage,
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Only with permission, on a white or transparent ground."),
    )
    logo_alt = models.CharField(
        _("alternative text of the logo"),
        max_length=200,
        blank=True,
        help_text=_("The words in the logo: “Ruhr University Bochum”. Leave empty if the name stands beside it."),
    )
    sort_order = models.PositiveIntegerField(
        _("position"), default=0, help_text=_("The smallest number stands first among those with the same role.")
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("affiliation"),
        FieldPanel("role"),
        FieldPanel("description"),
        FieldPanel("url"),
        MultiFieldPanel([FieldPanel("logo"), FieldPanel("logo_alt")], heading=_("Logo")),
        FieldPanel("sort_order"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.FilterField("locale")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["sort_order", "pk"]

    def __str__(self) -> str:
        return self.name

    @property
    def search_names(self) -> list[str]:
        """What people may type for it, in whatever language."""
        return [self.name]

    @property
    def search_affects(self):
        """The pages that are found by what is said of it."""
        return PartnersPage.objects.filter(locale_id=self.locale_id)


class PartnersPage(BasePage):
    """All organisations of the language, the coordination first, the funder last."""

    body = BlocksField(BodyBlock(), verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("organisation_names", boost=2),
        index.SearchField("organisation_texts"),
    ]

    parent_page_types = ["home.HomePage", "home.SectionPage", "home.ContentPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("partners page")
        verbose_name_plural = _("partners pages")

    @property
    def organisations(self):
        return Organisation.objects.filter(locale_id=self.locale_id)

    @property
    def organisation_names(self) -> list[str]:
        return [organisation.name for organisation in self.organisations]

    @property
    def organisation_texts(self) -> list[str]:
        return [text for one in self.organisations for text in (one.affiliation, one.description) if text]

    def get_context(self, request, *args, **kwargs):
        organisations = list(self.organisations.select_related("logo"))
        roles = [
            (role.label, [organisation for organisation in organisations if organisation.role == role])
            for role in Organisation.Role
        ]
        return super().get_context(request, *args, **kwargs) | {
            "organisations_by_role": [(label, members) for label, members in roles if members]
        }
