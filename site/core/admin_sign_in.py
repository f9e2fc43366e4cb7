"""The sign-in of the admin: every label in the language of the page, and no end of guessing passwords."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.auth import LoginForm

from core.slowdown import count_failure, is_slowed_down

DOOR = "sign-in"


class SignInForm(LoginForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["password"].label = _("Password")  # Wagtail's has no label to translate

    def clean(self):
        if is_slowed_down(self.request, DOOR):
            raise ValidationError(_("That was wrong several times. Please wait ten minutes and try again."))
        try:
            return super().clean()
        except ValidationError:
            count_failure(self.request, DOOR)
            raise
