"""The topics of a page in its editor: a button for each kind, which opens the chooser with that kind."""

from django import forms
from django.templatetags.static import static
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.panels import MultipleChooserPanel

from core.models.topics import Topic


class TopicsFormSet(BaseChildFormSet):
    def save(self, commit=True):
        """Each topic once. Whoever publishes while the page is just being saved by itself sends rows that have their
        number already as if they were new."""
        saved = super().save(commit=False)
        manager = getattr(self.instance, self.rel_name)
        once = {}
        for item in sorted(manager.all(), key=lambda item: item.pk is None):
            once.setdefault(item.tag_id, item)
        manager.set(once.values())
        if commit:
            manager.commit()
        return saved


class TopicsPanel(MultipleChooserPanel):
    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = TopicsFormSet
        return options

    class BoundPanel(MultipleChooserPanel.BoundPanel):
        template_name = "topics/admin/panel.html"

        def get_context_data(self, parent_context=None):
            return super().get_context_data(parent_context) | {"kinds": Topic.Kind.choices}

        @property
        def media(self):
            return super().media + forms.Media(js=[static("admin/topics-panel.js")])
