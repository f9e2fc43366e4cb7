"""A release and what belongs to it."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel


class Release(models.Model):
    """Drafts that are published in one transaction: all of them or none."""

    class State(models.TextChoices):
        PREPARED = "prepared", _("being prepared")
        SCHEDULED = "scheduled", _("scheduled")
        REFUSED = "refused", _("refused")
        PUBLISHED = "published", _("published")
        UNDONE = "undone", _("taken back")

    # In these, members may be added and taken out. A scheduled release has to be stopped first, because whoever
    # scheduled it has answered for exactly these drafts.
    OPEN_STATES = (State.PREPARED, State.REFUSED, State.UNDONE)

    name = models.CharField(
        _("name"), max_length=120, help_text=_("What readers get with it: “New module on shift planning”.")
    )
    note = models.TextField(_("note"), blank=True, help_text=_("For your colleagues. Readers never see it."))
    state = models.CharField(
        _("state"), max_length=10, choices=State.choices, default=State.PREPARED, editable=False, db_index=True
    )
    publish_at = models.DateTimeField(_("goes live on"), null=True, blank=True, editable=False)
    published_at = models.DateTimeField(_("went live on"), null=True, blank=True, editable=False)
    refusal = models.TextField(_("why it was refused"), blank=True, editable=False)
    created_at = models.DateTimeField(_("created on"), auto_now_add=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("created by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        editable=False,
    )
    scheduled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("scheduled by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        editable=False,
    )

    panels = [FieldPanel("name"), FieldPanel("note")]

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("releases")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.name

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN_STATES


class ReleaseMember(models.Model):
    """One page or snippet of a release. Of a page the generic `Page` is kept, as revisions do."""

    release = models.ForeignKey(Release, on_delete=models.CASCADE, related_name="members")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    content = GenericForeignKey("content_type", "object_id")
    # So that editors know what it was when it is deleted.
    title = models.CharField(max_length=255, blank=True)
    # The draft that goes live. Empty while the release is open: then it is whichever is the newest.
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # What readers had before, for taking the release back; empty for what was published for the first time.
    previous = models.ForeignKey(
        "wagtailcore.Revision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    was_live = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("member of a release")
        verbose_name_plural = _("members of releases")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["release", "content_type", "object_id"], name="once_per_release")
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.release})"
