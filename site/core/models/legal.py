from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class LegalState(models.Model):
    """Something that states law says as of when, and whether a lawyer has read it. Readers see both."""

    legal_as_of = models.DateField(
        _("law as of"),
        null=True,
        blank=True,
        help_text=_("Only for texts that state law: the day on which the law was looked at."),
    )
    legal_reviewed = models.BooleanField(
        _("reviewed by a lawyer"),
        default=False,
        help_text=_("Tick only if a person with legal responsibility has read this text."),
    )

    legal_panel = MultiFieldPanel([FieldPanel("legal_as_of"), FieldPanel("legal_reviewed")], heading=_("Legal state"))

    class Meta:
        abstract = True
