from django.conf import settings
from django.db import models
from django.db.models import Case, OuterRef, Q, Subquery, When
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from stories.evidence import Evidence


class ConsentQuerySet(models.QuerySet):
    def lapsed(self, day=None):
        """Withdrawn, or past its last day. Such a consent hides its story in every language."""
        day = day or timezone.localdate()
        return self.filter(Q(withdrawn_on__lte=day) | Q(valid_until__lt=day))

    def valid(self, day=None):
        day = day or timezone.localdate()
        # Not `exclude(lapsed)`: in SQL a missing date is neither before nor after.
        return self.filter(
            Q(withdrawn_on__isnull=True) | Q(withdrawn_on__gt=day),
            Q(valid_until__isnull=True) | Q(valid_until__gte=day),
            given_on__lte=day,
        )

    def with_story_titles(self):
        """Each with `story_title`: the German one, or whichever there is; None once the story is deleted."""
        from stories.models.story import StoryPage

        is_other = Case(When(locale__language_code=settings.LANGUAGE_CODE, then=0), default=1)
        versions = StoryPage.objects.filter(translation_key=OuterRef("story_key")).order_by(is_other, "pk")
        return self.annotate(story_title=Subquery(versions.values("title")[:1]))

    def permit(self, story) -> bool:
        """True if nobody has taken the story back and, where it is documented, its company has agreed."""
        consents = self.filter(story_key=story.translation_key)
        if consents.lapsed().exists():
            return False
        return story.evidence != Evidence.DOCUMENTED or consents.valid().filter(giver=Consent.Giver.COMPANY).exists()


class Consent(models.Model):
    """Somebody agreed that a story about them may be read. Plain on purpose: it knows its story only by the
    translation key, so it holds for all languages and never stands in a revision, an export or the API."""

    class Giver(models.TextChoices):
        COMPANY = "company", _("the company")
        PEOPLE = "people", _("people who are shown or quoted")

    story_key = models.UUIDField(_("story"), db_index=True)
    giver = models.CharField(_("given by"), max_length=10, choices=Giver.choices, default=Giver.COMPANY)
    note = models.TextField(
        _("record"),
        blank=True,
        help_text=_("Where the signed consent is kept and what it covers. Only editors can read this."),
    )
    given_on = models.DateField(_("given on"), default=timezone.localdate)
    valid_until = models.DateField(
        _("valid until"), null=True, blank=True, help_text=_("Last day. Leave empty if it holds until withdrawn.")
    )
    withdrawn_on = models.DateField(
        _("withdrawn on"),
        null=True,
        blank=True,
        help_text=_("From this day on the story is gone, in all languages at once."),
    )

    objects = ConsentQuerySet.as_manager()

    class Meta:
        verbose_name = _("consent")
        verbose_name_plural = _("consents")
        ordering = ["-given_on", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_until__isnull=True) | Q(valid_until__gte=models.F("given_on")),
                name="consent_ends_after_it_begins",
                violation_error_message=_("The last day must not be before the day on which it was given."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_giver_display()}, {date_format(self.given_on, 'SHORT_DATE_FORMAT')}"

    @cached_property
    def story(self):
        """The German page, or whichever there is; None once the story is deleted."""
        from stories.models.story import StoryPage

        versions = StoryPage.objects.filter(translation_key=self.story_key).select_related("locale")
        by_code = {version.locale.language_code: version for version in versions}
        return by_code.get(settings.LANGUAGE_CODE) or next(iter(by_code.values()), None)

    @property
    def search_affects(self):
        """The pages that may become public or stop being so with this: the search looks at them again."""
        return Page.objects.filter(translation_key=self.story_key)

    @property
    def state(self) -> str:
        """For the editors' list."""
        if self.withdrawn_on and self.withdrawn_on <= timezone.localdate():
            return _("withdrawn")
        return _("expired") if self.is_lapsed else _("valid")

    @property
    def is_lapsed(self) -> bool:
        today = timezone.localdate()
        return bool(
            (self.withdrawn_on and self.withdrawn_on <= today) or (self.valid_until and self.valid_until < today)
        )
