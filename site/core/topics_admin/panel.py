"""The topics of a page in its editor: a button for each kind, which opens the chooser with that kind."""

from django import forms
from django.templatetags.static import static
from wagtail.admin.panels import MultipleChooserPanel

from core.models.topics import Topic


class TopicsPanel(MultipleChooserPanel):
    class BoundPanel(MultipleChooserPanel.BoundPanel):
        template_name = "topics/admin/panel.html"

        def get_context_data(self, parent_context=None):
            return super().get_context_data(parent_context) | {"kinds": Topic.Kind.choices}

        @property
        def media(self):
            return super().media + forms.Media(js=[static("admin/topics-panel.js")])
