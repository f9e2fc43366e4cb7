"""What editors choose for a release."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateTimeInput

from translation.releases.models import Release


class ScheduleForm(forms.Form):
    publish_at = forms.DateTimeField(label=_("Goes live on"), widget=AdminDateTimeInput)


class AddToReleaseForm(forms.Form):
    """Into an open release, or into a new one."""

    release = forms.ModelChoiceField(
        label=_("Release"), queryset=Release.objects.none(), required=False, empty_label=_("A new release")
    )
    name = forms.CharField(label=_("Name of the new release"), max_length=120, required=False)
    with_translations = forms.BooleanField(
        label=_("With the versions in other languages"), required=False, initial=True
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["release"].queryset = Release.objects.filter(state__in=Release.OPEN_STATES)

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("release") and not cleaned.get("name"):
            self.add_error("name", _("A new release needs a name."))
        return cleaned

    def chosen_release(self, *, user) -> Release:
        """The release chosen, made now if it is to be a new one."""
        return self.cleaned_data["release"] or Release.objects.create(name=self.cleaned_data["name"], created_by=user)
