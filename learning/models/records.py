"""What is stored about learners, and nothing else.

The page "Privacy while learning" prints these descriptions: every field says in `help_text` what it is for, every
model in `retention` how long it stays. A field without a purpose does not get past the tests.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from learning.domain.progress import Record, StepState

DAYS_ON_DEVICE = 400
DAYS_OF_SESSION = 2


class Learner(models.Model):
    """Somebody who wants to be remembered. No name, no address: only the trace of a random token."""

    class Lasts(models.TextChoices):
        DEVICE = "device", _("on this device")
        SESSION = "session", _("until the browser is closed")

    fingerprint = models.CharField(
        _("fingerprint of the token"),
        max_length=64,
        unique=True,
        help_text=_(
            "Finds your progress when your device sends its random token. The token itself is not stored here, "
            "and nobody can work it out from the fingerprint."
        ),
    )
    lasts = models.CharField(
        _("how long"),
        max_length=10,
        choices=Lasts.choices,
        default=Lasts.DEVICE,
        help_text=_("Your own choice: whether we remember you on this device or only until you close the browser."),
    )
    created = models.DateField(_("first day"), help_text=_("The day of your choice, without the time."))
    last_active = models.DateField(
        _("last day"),
        db_index=True,
        help_text=_("The last day on which you learned, without the time. The deletion period begins here."),
    )

    retention = _("Up to 400 days after the last day you learned; two days if you chose “until I close the browser”.")

    class Meta:
        verbose_name = _("learner")
        verbose_name_plural = _("learners")

    def __str__(self) -> str:
        return self.fingerprint[:8]


class StepRecord(models.Model):
    """What one learner has done at one step, in whatever language."""

    learner = models.ForeignKey(
        Learner,
        verbose_name=_("learner"),
        on_delete=models.CASCADE,
        related_name="records",
        help_text=_("Says whose progress it is."),
    )
    module_key = models.UUIDField(_("module"), help_text=_("Which module the step belongs to, in any language."))
    lesson_key = models.UUIDField(_("lesson"), help_text=_("Which lesson the step belongs to, in any language."))
    step = models.CharField(_("step"), max_length=40, help_text=_("Which question or task of the lesson it is."))
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=[(state.value, state.value) for state in StepState],
        help_text=_("Whether you have tried the step, seen its solution or finished it."),
    )
    points = models.PositiveSmallIntegerField(
        _("points"), default=0, help_text=_("Your best result at this question.")
    )
    maximum = models.PositiveSmallIntegerField(
        _("possible points"), default=0, help_text=_("How many points the question had then.")
    )
    digest = models.CharField(
        _("version of the question"),
        max_length=16,
        blank=True,
        help_text=_("Lets us tell you when a question has changed since you answered it."),
    )
    answer = models.BinaryField(
        _("answer or note, encrypted"),
        blank=True,
        default=b"",
        help_text=_(
            "Your last answer or your note. It is encrypted with your token, which only your device has. "
            "Nobody who runs this website can read it."
        ),
    )
    day = models.DateField(_("day"), help_text=_("The day on which you reached this state, without the time."))

    retention = _("As long as the learner it belongs to.")

    class Meta:
        verbose_name = _("step of a learner")
        verbose_name_plural = _("steps of learners")
        constraints = [
            models.UniqueConstraint(fields=["learner", "module_key", "lesson_key", "step"], name="one_record_per_step")
        ]

    def __str__(self) -> str:
        return f"{self.step}: {self.state}"

    def as_record(self) -> Record:
        return Record(
            state=StepState(self.state),
            points=self.points,
            maximum=self.maximum,
            digest=self.digest,
            day=self.day,
        )


class Completion(models.Model):
    """A module that was finished; it stays finished when the module changes later."""

    learner = models.ForeignKey(
        Learner,
        verbose_name=_("learner"),
        on_delete=models.CASCADE,
        related_name="completions",
        help_text=_("Says who finished the module."),
    )
    module_key = models.UUIDField(_("module"), help_text=_("Which module was finished, in any language."))
    version = models.CharField(
        _("version"), max_length=40, help_text=_("Which version of the module you finished, for the confirmation.")
    )
    day = models.DateField(_("day"), help_text=_("The day on which you finished it, without the time."))

    retention = _("As long as the learner it belongs to.")

    class Meta:
        verbose_name = _("finished module")
        verbose_name_plural = _("finished modules")
        constraints = [models.UniqueConstraint(fields=["learner", "module_key"], name="one_completion_per_module")]

    def __str__(self) -> str:
        return f"{self.module_key} {self.version}"


# In the order in which the privacy page prints them.
STORED = (Learner, StepRecord, Completion)
