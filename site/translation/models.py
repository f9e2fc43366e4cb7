"""What is remembered about translations beyond wagtail-localize's own records."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from translation.alignment import Standing
from translation.releases.models import Release, ReleaseMember

__all__ = [
    "BuiltRevision",
    "CarriedTranslation",
    "MinorEdit",
    "OpenSegment",
    "Release",
    "ReleaseMember",
    "SourceVersion",
    "TranslationState",
]


class SourceVersion(models.Model):
    """A published version of a source that a translation was made from. Kept as long as anything refers to it."""

    source = models.ForeignKey("wagtail_localize.TranslationSource", on_delete=models.CASCADE, related_name="versions")
    digest = models.CharField(max_length=64)
    content_json = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "digest"], name="one_version_per_content")]

    def __str__(self) -> str:
        return f"{self.source_id}: {self.digest[:8]}"


class TranslationState(models.Model):
    """How a translation stands against the published version of its source. Counted anew at each publish."""

    translation = models.OneToOneField(
        "wagtail_localize.Translation", on_delete=models.CASCADE, related_name="state", verbose_name=_("translation")
    )
    # What the live translation was made from, and which of its texts had to be left out (`[path, text]`).
    confirmed_version = models.ForeignKey(
        SourceVersion, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    omitted = models.JSONField(default=list, blank=True)
    # Of the published source, as it was compared last: an equal one needs no second comparison.
    compared_digest = models.CharField(max_length=64, blank=True)
    # When the source was last published with a change that readers of the translation lack; minor edits do not count.
    changed_at = models.DateTimeField(null=True, blank=True)
    # When somebody who may not publish handed the translation over, and who.
    submitted_at = models.DateTimeField(null=True, blank=True)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    outdated = models.PositiveIntegerField(default=0)
    missing = models.PositiveIntegerField(default=0)
    gone = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.translation_id}: {self.outdated} outdated, {self.missing} missing"

    @property
    def open(self) -> int:
        """How many texts wait for the translator."""
        return self.outdated + self.missing


class OpenSegment(models.Model):
    """A text of the published source that has no confirmed translation, or one that is gone."""

    class State(models.TextChoices):
        OUTDATED = Standing.OUTDATED.value, _("outdated")
        MISSING = Standing.MISSING.value, _("missing")
        GONE = "gone", _("gone")

    state = models.ForeignKey(TranslationState, on_delete=models.CASCADE, related_name="segments")
    standing = models.CharField(max_length=10, choices=State.choices)
    path = models.TextField()
    order = models.PositiveIntegerField()
    text = models.TextField(blank=True)
    previous_text = models.TextField(blank=True)
    previous_translation = models.TextField(blank=True)

    class Meta:
        ordering = ["order", "pk"]

    def __str__(self) -> str:
        return f"{self.standing}: {self.path}"


class CarriedTranslation(models.Model):
    """Marks a translation that was taken over from an earlier wording of its source and is not confirmed yet."""

    string_translation = models.OneToOneField(
        "wagtail_localize.StringTranslation", on_delete=models.CASCADE, related_name="carried"
    )
    previous_text = models.TextField()
    previous_translation = models.TextField()

    def __str__(self) -> str:
        return f"{self.string_translation_id}"


class BuiltRevision(models.Model):
    """What a revision of a translation was made from."""

    revision = models.OneToOneField("wagtailcore.Revision", on_delete=models.CASCADE, related_name="+")
    translation = models.ForeignKey(
        "wagtail_localize.Translation", on_delete=models.CASCADE, related_name="built_revisions"
    )
    version = models.ForeignKey(SourceVersion, on_delete=models.CASCADE, related_name="+")
    # Both lists of `[path, text]`: missing texts stand in the draft in the source's language, omitted ones do not.
    missing = models.JSONField(default=list, blank=True)
    omitted = models.JSONField(default=list, blank=True)

    def __str__(self) -> str:
        return f"{self.revision_id}"


class MinorEdit(models.Model):
    """Marks a revision whose editor said that translations need no change."""

    revision = models.OneToOneField("wagtailcore.Revision", on_delete=models.CASCADE, related_name="+")

    def __str__(self) -> str:
        return f"{self.revision_id}"
