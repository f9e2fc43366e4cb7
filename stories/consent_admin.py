"""Consents in the admin: entered, withdrawn, never exported."""

from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets import AdminPageChooser

from stories.consents import tell_editors, unpublish_without_consent
from stories.models import Consent, StoryPage


class ConsentForm(WagtailAdminModelForm):
    story_page = forms.ModelChoiceField(
        label=_("Story"),
        queryset=StoryPage.objects.all(),
        widget=AdminPageChooser(target_models=[StoryPage]),
        help_text=_("Any language: a consent holds for all of them."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["story_page"] = self.instance.story

    def save(self, commit=True):
        self.instance.story_key = self.cleaned_data["story_page"].translation_key
        return super().save(commit)


class TakesStoriesDown:
    """Saving a consent may be a withdrawal: then the story goes at once, and all editors are told."""

    def save_instance(self):
        consent = super().save_instance()
        self.withdrawals = unpublish_without_consent(user=self.request.user)
        # Robust: what was saved stays saved, even when no mail can be sent.
        transaction.on_commit(lambda: tell_editors(self.withdrawals), robust=True)
        return consent

    def get_success_message(self, *instance):
        message = super().get_success_message(*instance)
        titles = [title for withdrawal in self.withdrawals for title in withdrawal.titles]
        if titles:
            taken_down = _("Taken off the site in all languages: %(titles)s") % {"titles": ", ".join(titles)}
            return f"{message} {taken_down}"
        return message


class ConsentIndexView(generic.IndexView):
    def get_base_queryset(self):
        return super().get_base_queryset().with_story_titles()


class ConsentCreateView(TakesStoriesDown, generic.CreateView):
    pass


class ConsentEditView(TakesStoriesDown, generic.EditView):
    pass


class ConsentViewSet(ModelViewSet):
    model = Consent
    name = "consents"
    icon = "thumbtack"
    menu_label = _("Consents")
    menu_order = 210
    add_to_admin_menu = True
    copy_view_enabled = False
    add_to_reference_index = False
    index_view_class = ConsentIndexView
    add_view_class = ConsentCreateView
    edit_view_class = ConsentEditView
    list_display = [
        Column("story_title", label=_("Story")),
        "giver",
        "given_on",
        "valid_until",
        "withdrawn_on",
        Column("state", label=_("State")),
    ]
    list_filter = ["giver", "withdrawn_on", "valid_until"]
    edit_handler = ObjectList(
        [
            FieldPanel("story_page"),
            FieldPanel("giver"),
            FieldRowPanel([FieldPanel("given_on"), FieldPanel("valid_until"), FieldPanel("withdrawn_on")]),
            FieldPanel("note"),
        ],
        base_form_class=ConsentForm,
    )
