from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import SynchronizedField


class SiteTexts(TranslatableMixin, models.Model):
    """Texts that stand on every page, one row per language. A translatable snippet, because a Wagtail site
    setting cannot be translated (two rows, and an error in the admin)."""

    brand = models.CharField(
        _("word mark"),
        max_length=60,
        default="Change Ruhr · Zukunfts-Hub",
        help_text=_("Stands at the top of every page. “·” separates the project from the site."),
    )
    strapline = models.CharField(
        _("strapline"),
        max_length=160,
        blank=True,
        help_text=_("One sentence that says for whom the site is and what it offers."),
    )
    contact_email = models.EmailField(
        _("contact e-mail"),
        blank=True,
        help_text=_("A mailbox that somebody reads on every working day. Without it no contact is shown."),
    )
    contact_phone = models.CharField(
        _("contact phone"),
        max_length=40,
        blank=True,
        help_text=_("With country code: +49 …. Leave empty if nobody answers it."),
    )
    contact_address = models.TextField(_("contact address"), blank=True, help_text=_("One line per line."))
    funder_notice = models.TextField(
        _("funder notice"), blank=True, help_text=_("Word for word as the funding notice demands it.")
    )
    footer_text = models.TextField(
        _("footer text"), blank=True, help_text=_("One or two sentences about the project.")
    )
    licence_notice = models.CharField(
        _("licence notice"),
        max_length=300,
        blank=True,
        help_text=_("What readers may do with the texts, in one sentence that names the licence."),
    )
    licence_url = models.URLField(
        _("address of the licence"), blank=True, help_text=_("The licence's own page, in this language.")
    )
    alert_title = models.CharField(
        _("alert: title"), max_length=80, blank=True, help_text=_("Leave empty to show no alert.")
    )
    alert_text = models.TextField(
        _("alert: text"),
        max_length=300,
        blank=True,
        help_text=_("What has happened, whom it concerns, until when. Two sentences."),
    )
    alert_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("alert: page to read on"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Where readers learn more. Leave empty if the text says everything."),
    )
    demo_mode = models.BooleanField(
        _("demonstration mode"),
        default=True,
        help_text=_("Shows a banner on every page and asks search engines to stay away. Holds for all languages."),
    )
    demo_notice = models.CharField(
        _("demonstration notice"),
        max_length=200,
        default=_("Demonstration with sample content. Not a service of the institutions named."),
        help_text=_("Stands on every page as long as the demonstration mode is on."),
    )

    override_translatable_fields = [
        SynchronizedField("contact_phone", overridable=True),
        SynchronizedField("demo_mode", overridable=False),
    ]

    panels = [
        MultiFieldPanel([FieldPanel("brand"), FieldPanel("strapline")], _("Brand")),
        MultiFieldPanel(
            [FieldPanel("contact_email"), FieldPanel("contact_phone"), FieldPanel("contact_address")],
            _("Contact"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("funder_notice"),
                FieldPanel("footer_text"),
                FieldPanel("licence_notice"),
                FieldPanel("licence_url"),
            ],
            _("Footer"),
        ),
        MultiFieldPanel([FieldPanel("alert_title"), FieldPanel("alert_text"), FieldPanel("alert_page")], _("Alert")),
        MultiFieldPanel([FieldPanel("demo_mode"), FieldPanel("demo_notice")], _("Demonstration")),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("site texts")
        verbose_name_plural = _("site texts")

    def __str__(self) -> str:
        return f"{self.brand} ({self.locale})"

    def clean(self):
        super().clean()
        if self.alert_text and not self.alert_title:
            raise ValidationError({"alert_title": _("An alert needs a title: it is what people read first.")})
