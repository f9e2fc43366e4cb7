from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.search import index

from core.fields import BlocksField
from core.models import BasePage
from learning.blocks.check import BandBlock, DimensionBlock, bands_in
from learning.domain.selfcheck import Check, uncovered
from learning.models.going_live import CheckedWhenLive


class CheckPage(CheckedWhenLive, BasePage):
    """A check of one's own company: statements, a scale and bands. Nothing that is answered is stored."""

    intro = models.TextField(
        _("introduction"),
        blank=True,
        max_length=1_000,
        help_text=_("What the check is good for, how long it takes, and who should answer it together."),
    )
    privacy_note = models.CharField(
        _("note on privacy"),
        blank=True,
        max_length=300,
        help_text=_("Where the answers stay. It must be true: nothing is stored."),
    )
    dont_know_note = models.CharField(
        _("note on “don't know”"),
        blank=True,
        max_length=300,
        help_text=_("That “don't know” is an answer too, and how it counts."),
    )
    compare_note = models.CharField(
        _("note on comparing two results"),
        blank=True,
        max_length=300,
        help_text=_("How two people or two years can be compared."),
    )
    unanswered_note = models.TextField(
        _("note on missing answers"),
        blank=True,
        max_length=500,
        help_text=_("What happens to a result when answers are missing."),
    )
    scale = BlocksField(
        [("label", blocks.CharBlock(icon="order", label=_("Label"), max_length=60))],
        verbose_name=_("scale"),
        max_num=7,
        blank=True,
        help_text=_("From the lowest value, which counts 0, to the highest."),
    )
    dimensions = BlocksField(
        [("dimension", DimensionBlock())],
        verbose_name=_("dimensions"),
        blank=True,
        max_num=10,
        collapsed=True,
        help_text=_("Each is one subject with its own statements and result. Five can be done in a break."),
    )
    bands = BlocksField(
        [("band", BandBlock())],
        verbose_name=_("bands of the whole"),
        blank=True,
        max_num=6,
        help_text=_("Together they cover all points from 0 to the highest, without gap and overlap."),
    )
    max_unanswered = models.PositiveSmallIntegerField(
        _("missing answers allowed per dimension"),
        default=2,
        help_text=_("Up to so many, the points are projected; beyond, the dimension gets no band."),
    )

    room = "learning"
    listable = True
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("intro"),
        FieldPanel("scale"),
        FieldPanel("dimensions"),
        FieldPanel("bands"),
        FieldPanel("max_unanswered"),
        MultiFieldPanel(
            [
                FieldPanel("privacy_note"),
                FieldPanel("dont_know_note"),
                FieldPanel("compare_note"),
                FieldPanel("unanswered_note"),
            ],
            heading=_("Notes for readers"),
        ),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("intro"), index.SearchField("dimensions")]

    parent_page_types = ["home.HomePage", "home.SectionPage", "learning.ModuleIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = _("company check")
        verbose_name_plural = _("company checks")

    def check_before_live(self) -> None:
        if messages := self._gaps_in_bands():
            raise ValidationError({"dimensions": messages})

    def _gaps_in_bands(self) -> list[str]:
        """One sentence per dimension, and for the whole, whose points do not all fall into exactly one band."""
        check = self.as_check()
        tested = [
            (child.value["title"], dimension.bands, check.maximum_of(dimension))
            for child, dimension in zip(self.dimensions, check.dimensions, strict=True)
        ]
        tested.append((_("the whole"), check.bands, check.maximum))
        message = _("“%(title)s”: %(points)d points fall into no band or into more than one.")
        return [
            message % {"title": title, "points": points[0]}
            for title, bands, maximum in tested
            if (points := uncovered(bands, maximum))
        ]

    def as_check(self) -> Check:
        return Check(
            top=max(0, len(self.scale) - 1),
            dimensions=tuple(child.value.as_dimension(child.id) for child in self.dimensions),
            bands=bands_in(self.bands),
            max_unanswered=self.max_unanswered,
        )

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {"sheet": getattr(request, "check_sheet", None)}
