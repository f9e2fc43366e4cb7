"""A translator must not lose a gap: checked when the string is saved, shown at the string."""

from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils.translation import gettext as _
from wagtail_localize.models import StringTranslation

from learning.domain.authoring import gap_markers


@receiver(post_save, sender=StringTranslation, dispatch_uid="learning-gaps")
def mark_lost_gaps(instance: StringTranslation, **kwargs) -> None:
    """Marks the string with an error unless both languages have the same gap markers, in whatever order."""
    expected = sorted(gap_markers(instance.translation_of.data))
    if instance.has_error or sorted(gap_markers(instance.data)) == expected:
        return
    names = ", ".join(f"{{{{{number}}}}}" for number in expected)
    instance.has_error = True
    instance.field_error = _("The translation must contain exactly these gap markers: %(names)s") % {"names": names}
    StringTranslation.objects.filter(pk=instance.pk).update(has_error=True, field_error=instance.field_error)
