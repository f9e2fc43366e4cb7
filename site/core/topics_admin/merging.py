"""Merging in the admin: choose the topic that remains, see what will happen, do it."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import FormView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import ReferenceIndex
from wagtail.permissions import policy_registry
from wagtail.snippets.widgets import AdminSnippetChooser

from core.models import Topic
from core.topics_merging import merge_topic


class TopicChooser(AdminSnippetChooser):
    def value_from_datadict(self, data, files, name):
        # The chooser looks the topic up before the form checks anything.
        value = super().value_from_datadict(data, files, name)
        return value if str(value or "").isdecimal() else None


class MergeForm(forms.Form):
    into = forms.ModelChoiceField(
        label=gettext_lazy("Topic that remains"), queryset=Topic.objects.filter(merged_into__isnull=True)
    )

    def __init__(self, *args, topic: Topic, **kwargs):
        super().__init__(*args, **kwargs)
        self.topic = topic
        self.fields["into"].widget = TopicChooser(Topic, linked_fields={}, icon="tag")

    def clean_into(self) -> Topic:
        if self.cleaned_data["into"] == self.topic:
            raise ValidationError(_("Please choose another topic than the one that goes."))
        return self.cleaned_data["into"]


class MergeView(WagtailAdminTemplateMixin, FormView):
    viewset = None
    form_class = MergeForm
    template_name = "topics/admin/merge.html"
    page_title = gettext_lazy("Merge topic")
    header_icon = "tag"

    def dispatch(self, request, *args, **kwargs):
        if not policy_registry.get_by_type(Topic).user_has_permission(request.user, "change"):
            raise PermissionDenied
        if self.topic is None:
            return redirect(self.list_url)
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def topic(self) -> Topic | None:
        """None if somebody else merged or deleted it in the meantime."""
        return Topic.objects.filter(pk=self.kwargs["pk"], merged_into__isnull=True).first()

    @property
    def list_url(self) -> str:
        return reverse(self.viewset.get_url_name("list"))

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"topic": self.topic}

    def get_page_subtitle(self):
        return self.topic.label

    def get_breadcrumbs_items(self):
        return [
            *self.breadcrumbs_items,
            {"url": self.list_url, "label": self.viewset.menu_label},
            {"url": "", "label": self.page_title, "sublabel": self.topic.label},
        ]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        usage_count = ReferenceIndex.get_grouped_references_to(self.topic).count()
        context["media"] = context["form"].media
        return context | {"topic": self.topic, "usage_count": usage_count, "list_url": self.list_url}

    def form_valid(self, form):
        target = form.cleaned_data["into"]
        changed = merge_topic(self.topic, target, user=self.request.user)
        text = ngettext(
            "“%(old)s” is “%(new)s” now: %(number)d page changed.",
            "“%(old)s” is “%(new)s” now: %(number)d pages changed.",
            changed,
        )
        messages.success(self.request, text % {"old": self.topic.label, "new": target.label, "number": changed})
        return redirect(self.list_url)
