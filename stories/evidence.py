from django.db import models
from django.utils.translation import gettext_lazy as _


class Evidence(models.TextChoices):
    """How far a story may be relied on. Stands wherever the story stands."""

    DOCUMENTED = "documented", _("Documented case")
    ILLUSTRATIVE = "illustrative", _("Illustrative story")
