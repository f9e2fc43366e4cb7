"""Releases in the admin's menu."""

from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from translation.releases.models import Release
from translation.releases.views import adding, operations, show


class MomentColumn(Column):
    """Wagtail's own column counts how long ago something was, and calls whatever is to come “just now”."""

    def get_value(self, instance):
        moment = super().get_value(instance)
        return date_format(localtime(moment), "DATETIME_FORMAT") if moment else ""


class IndexView(generic.IndexView):
    def get_edit_url(self, instance):
        # The name leads to the members, which is what people come for.
        return reverse("releases:show", args=[instance.pk])


class CreateView(generic.CreateView):
    def save_instance(self):
        self.form.instance.created_by = self.request.user
        return super().save_instance()

    def get_success_url(self):
        return reverse("releases:show", args=[self.object.pk])


class EditView(generic.EditView):
    def get_success_url(self):
        return reverse("releases:show", args=[self.object.pk])


class ReleaseViewSet(ModelViewSet):
    model = Release
    name = "releases"
    icon = "calendar-check"
    menu_label = pgettext_lazy("menu", "Releases")
    menu_order = 180
    add_to_admin_menu = True
    copy_view_enabled = False
    add_to_reference_index = False
    index_view_class = IndexView
    add_view_class = CreateView
    edit_view_class = EditView
    list_display = [
        "name",
        Column("get_state_display", label=_("State"), sort_key="state"),
        MomentColumn("publish_at", label=_("Goes live on"), sort_key="publish_at"),
        MomentColumn("published_at", label=_("Went live on"), sort_key="published_at"),
    ]
    list_filter = ["state"]
    search_fields = ["name"]

    def get_urlpatterns(self):
        return [
            *super().get_urlpatterns(),
            path("show/<int:pk>/", show.ShowView.as_view(), name="show"),
            path("choose/<int:pk>/", adding.ChooseView.as_view(), name="choose"),
            path("remove/<int:pk>/<int:member>/", operations.RemoveView.as_view(), name="remove"),
            path("translate/<int:pk>/<int:member>/", operations.TranslateView.as_view(), name="translate"),
            path("renew/<int:pk>/<int:member>/", operations.RenewView.as_view(), name="renew"),
            path("publish/<int:pk>/", operations.PublishView.as_view(), name="publish"),
            path("schedule/<int:pk>/", operations.ScheduleView.as_view(), name="schedule"),
            path("stop/<int:pk>/", operations.StopView.as_view(), name="stop"),
            path("undo/<int:pk>/", operations.UndoView.as_view(), name="undo"),
            path("for/<int:content_type>/<int:pk>/", adding.AddView.as_view(), name="add_to"),
        ]
