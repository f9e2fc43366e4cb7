"""Choosing topics: by kind, and by any name or synonym in any language."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import ChooseResultsView, ChooseView, SnippetChooserViewSet

from core.models import Topic
from core.topics_admin.finding import current_only, matching


class TopicFilterForm(BaseFilterForm):
    q = forms.CharField(
        label=_("Name or synonym, in any language"),
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Search")}),
    )
    kind = forms.ChoiceField(
        label=_("Kind"),
        required=False,
        choices=[("", _("All kinds")), *Topic.Kind.choices],
        widget=forms.Select(attrs={"data-chooser-modal-search-filter": True}),
    )

    def filter(self, topics):
        self.search_query = self.cleaned_data["q"]
        self.is_searching = bool(self.search_query)
        if kind := self.cleaned_data["kind"]:
            topics = topics.filter(kind=kind)
        return matching(topics, self.search_query)


class ChoosesTopics:
    filter_form_class = TopicFilterForm

    def get_object_list(self):
        return current_only(Topic.objects.prefetch_related("names__locale"))

    @property
    def columns(self):
        return [
            *super().columns,
            Column("kind", label=_("Kind"), accessor="get_kind_display"),
            Column("also", label=_("Other names"), accessor="other_names"),
        ]


class TopicChooseView(ChoosesTopics, ChooseView):
    pass


class TopicChooseResultsView(ChoosesTopics, ChooseResultsView):
    pass


class TopicChooserViewSet(SnippetChooserViewSet):
    choose_view_class = TopicChooseView
    choose_results_view_class = TopicChooseResultsView
