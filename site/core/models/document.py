from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document


def file_languages() -> list[tuple[str, str]]:
    """Called by Django whenever it asks for the choices: so a new language of the site makes no migration."""
    return [*settings.LANGUAGES, ("", _("without words or several languages"))]


class SiteDocument(AbstractDocument):
    """A file to download. Readers are told its language and whether everybody can use it before they click."""

    language = models.CharField(
        _("language of the file"),
        max_length=10,
        choices=file_languages,
        default=settings.LANGUAGE_CODE,
        blank=True,
    )
    accessibility_note = models.CharField(
        _("accessibility note"),
        max_length=200,
        blank=True,
        help_text=_("For example “accessible PDF” or “scan, please ask us for a readable version”."),
    )

    admin_form_fields = (*Document.admin_form_fields, "language", "accessibility_note")

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
