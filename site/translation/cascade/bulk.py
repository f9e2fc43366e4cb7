"""The same question for pages ticked in the explorer: once for all of them."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.admin.views.pages.bulk_actions.move import MoveBulkAction
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import DefaultPageForm
from wagtail.admin.views.pages.bulk_actions.unpublish import UnpublishBulkAction
from wagtail.models import Page

from translation.cascade.aliases import aliases_elsewhere
from translation.cascade.companions import DELETE, MOVE, UNPUBLISH, companions


def also_field() -> forms.BooleanField:
    return forms.BooleanField(
        label=_("Also their translations, as far as you may and they can come along"), required=False, initial=True
    )


class AskingForm(DefaultPageForm):
    also = also_field()


class AskingDeleteForm(forms.Form):
    also = also_field()


class AskingMoveForm(MoveBulkAction.form_class):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["also"] = also_field()


class AskingBulkMixin:
    """Hands the answer on; Wagtail runs all of it in one transaction."""

    def get_execution_context(self):
        return super().get_execution_context() | {
            "also": self.cleaned_form.cleaned_data["also"],
            "asker": self.request.user,
        }

    @classmethod
    def with_companions(cls, pages: list[Page], action: str, *, user, destination=None) -> list[tuple[Page, Page]]:
        """Each page that comes along with the page it belongs to; none of those that were ticked themselves."""
        ticked = {page.pk for page in pages}
        return [
            (page, each.page)
            for page in pages
            for each in companions(page, action, user=user, destination=destination)
            if each.is_expected and not each.obstacle and each.page.pk not in ticked
        ]


class AskingUnpublishBulkAction(AskingBulkMixin, UnpublishBulkAction):
    form_class = AskingForm
    template_name = "translation/cascade/confirm_bulk_unpublish.html"

    @classmethod
    def execute_action(cls, objects, also=False, asker=None, **kwargs):
        if also:
            objects = [*objects, *(each for _page, each in cls.with_companions(objects, UNPUBLISH, user=asker))]
        return super().execute_action(objects, **kwargs)


class AskingDeleteBulkAction(AskingBulkMixin, DeleteBulkAction):
    form_class = AskingDeleteForm
    template_name = "translation/cascade/confirm_bulk_delete.html"

    @classmethod
    def execute_action(cls, objects, also=False, asker=None, **kwargs):
        together = list(objects)
        if also:
            together += [each for _page, each in cls.with_companions(objects, DELETE, user=asker)]
        together += [alias for page in objects for alias in aliases_elsewhere(page) if alias.is_leaf()]
        return super().execute_action(together, **kwargs)


class AskingMoveBulkAction(AskingBulkMixin, MoveBulkAction):
    form_class = AskingMoveForm

    @classmethod
    def execute_action(cls, objects, destination=None, also=False, asker=None, **kwargs):
        moving = cls.with_companions(objects, MOVE, user=asker, destination=destination) if also else []
        done = super().execute_action(objects, destination=destination, **kwargs)
        for _page, companion in moving:
            place = destination.get_translation(companion.locale)
            Page.objects.get(pk=companion.pk).move(place, pos="last-child", user=kwargs.get("user"))
        return done


ACTIONS = [AskingUnpublishBulkAction, AskingDeleteBulkAction, AskingMoveBulkAction]
