"""The list of topics: what each is called in every language, where it is used, and what is missing."""

import django_filters
from django import forms
from django.conf import settings
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, UsageCountColumn
from wagtail.admin.widgets.button import Button
from wagtail.models import Locale, ReferenceIndex
from wagtail.snippets.views.snippets import CreateView, IndexView, SnippetViewSet

from core.models import Topic, TopicName
from core.topics_admin.chooser import TopicChooserViewSet
from core.topics_admin.finding import current_only, matching
from core.topics_admin.form import TopicForm, TopicNamesPanel
from core.topics_admin.merging import MergeView


class TopicFilterSet(WagtailFilterSet):
    kind = django_filters.ChoiceFilter(label=_("Kind"), choices=Topic.Kind.choices, widget=forms.RadioSelect)
    lacks = django_filters.ChoiceFilter(
        label=_("Without a name in"), choices=settings.LANGUAGES, method="without_name", widget=forms.RadioSelect
    )
    merged = django_filters.ChoiceFilter(
        label=_("State"), choices=[("yes", _("Merged into another topic"))], method="all", widget=forms.RadioSelect
    )

    class Meta:
        model = Topic
        fields = []

    def without_name(self, topics, name, code):
        return topics.exclude(pk__in=TopicName.objects.filter(locale__language_code=code).values("topic"))

    def all(self, topics, name, value):
        return topics

    def filter_queryset(self, topics):
        """What was merged is out of the editors' way unless they ask for it."""
        topics = super().filter_queryset(topics)
        is_merged = self.form.cleaned_data.get("merged") == "yes"
        return topics.filter(merged_into__isnull=False) if is_merged else current_only(topics)


class NameColumn(Column):
    """The name in one language; a missing one is a link to where it can be entered."""

    cell_template_name = "topics/admin/name_cell.html"

    def __init__(self, code: str, label: str):
        super().__init__(f"name_{code}", label=label)
        self.code = code

    def get_value(self, topic) -> str:
        return topic.name_in(self.code)


class TopicIndexView(IndexView):
    default_ordering = None

    def get_base_queryset(self):
        topics = super().get_base_queryset().select_related("merged_into").prefetch_related("names__locale")
        return topics.annotate(usage_count=ReferenceIndex.usage_count_subquery(Topic))

    def search_queryset(self, topics):
        return matching(topics, self.search_query) if self.is_searching else topics

    @cached_property
    def columns(self):
        # The first column has the German name at least: it stands in wherever one is missing.
        translations = [(code, name) for code, name in settings.LANGUAGES if code != settings.LANGUAGE_CODE]
        names = [NameColumn(code, str(name)) for code, name in translations]
        return [
            *super().columns[:2],
            *names,
            Column("kind", label=_("Kind"), accessor="get_kind_display", sort_key="kind"),
            UsageCountColumn("usage_count", label=_("Usage"), sort_key="usage_count", width="12%"),
        ]

    def get_list_more_buttons(self, instance):
        buttons = super().get_list_more_buttons(instance)
        if instance.merged_into_id is None and self.user_has_permission("change"):
            url = reverse(Topic.snippet_viewset.get_url_name("merge"), args=[instance.pk])
            buttons.append(Button(_("Merge into another topic"), url=url, icon_name="resubmit", priority=25))
        return buttons


class TopicCreateView(CreateView):
    def get_initial_form_instance(self):
        """A row for each language, so that nobody forgets one."""
        codes = [code for code, _name in settings.LANGUAGES]
        locales = sorted(Locale.objects.all(), key=lambda locale: codes.index(locale.language_code))
        return Topic(names=[TopicName(locale=locale) for locale in locales])


class TopicViewSet(SnippetViewSet):
    model = Topic
    icon = "tag"
    menu_label = _("Topics")
    menu_order = 220
    add_to_admin_menu = True
    list_display = ["label"]
    list_per_page = 50
    filterset_class = TopicFilterSet
    index_view_class = TopicIndexView
    add_view_class = TopicCreateView
    chooser_viewset_class = TopicChooserViewSet
    chooser_per_page = 50
    search_fields = ["name"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("kind"),
            TopicNamesPanel(
                "names",
                [FieldPanel("locale"), FieldPanel("name"), FieldPanel("synonyms"), FieldPanel("slug")],
                heading=_("Names"),
                label=_("Name"),
                min_num=1,
            ),
            FieldPanel("sort_order"),
        ],
        base_form_class=TopicForm,
    )

    def get_urlpatterns(self):
        merge = MergeView.as_view(viewset=self)
        return [*super().get_urlpatterns(), path("merge/<int:pk>/", merge, name="merge")]
