"""Wagtail's admin API: nobody is asked there, so translations come along unless the request says otherwise."""

from django.db import transaction
from django.shortcuts import get_object_or_404
from rest_framework import fields
from rest_framework.exceptions import ValidationError
from rest_framework.serializers import Serializer
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin.api.actions.delete import DeletePageAPIAction
from wagtail.admin.api.actions.move import MovePageAPIAction, MovePageAPIActionSerializer
from wagtail.admin.api.actions.unpublish import UnpublishPageAPIAction, UnpublishPageAPIActionSerializer
from wagtail.admin.api.views import PagesAdminAPIViewSet
from wagtail.models import Page

from translation.cascade.aliases import aliases_elsewhere
from translation.cascade.companions import DELETE, MOVE, UNPUBLISH, companions

OPTION = "without_translations"  # name of the field below


class OptionSerializer(Serializer):
    # Said in the negative, because a form that does not name the field counts as no.
    without_translations = fields.BooleanField(default=False, required=False)


class UnpublishSerializer(OptionSerializer, UnpublishPageAPIActionSerializer):
    pass


class MoveSerializer(OptionSerializer, MovePageAPIActionSerializer):
    pass


class TogetherMixin:
    """All of it or nothing: where a translation cannot come along, the answer is 400 and says why."""

    companion_action = ""

    @transaction.atomic
    def execute(self, instance, data):
        versions = self.versions_to_take(instance, data)
        response = super().execute(instance, data)
        for version in versions:
            self.follow(version, data)
        return response

    def versions_to_take(self, page: Page, data, destination: Page | None = None) -> list[Page]:
        if data[OPTION]:
            return []
        found = companions(page, self.companion_action, user=self.request.user, destination=destination)
        expected = [each for each in found if each.is_expected]
        obstacles = [f"{each.language}: {each.obstacle}" for each in expected if each.obstacle]
        if obstacles:
            raise ValidationError({OPTION: obstacles})
        return [each.page for each in expected]

    def follow(self, version: Page, data) -> None:
        raise NotImplementedError


class UnpublishTogether(TogetherMixin, UnpublishPageAPIAction):
    companion_action = UNPUBLISH
    serializer = UnpublishSerializer

    def follow(self, version, data):
        UnpublishPageAction(version, user=self.request.user, include_descendants=data["recursive"]).execute()


class DeleteTogether(TogetherMixin, DeletePageAPIAction):
    companion_action = DELETE
    serializer = OptionSerializer

    def versions_to_take(self, page, data, destination=None):
        found = super().versions_to_take(page, data)
        return found + [alias for alias in aliases_elsewhere(page) if alias.is_leaf()]

    def follow(self, version, data):
        DeletePageAction(version, user=self.request.user).execute()


class MoveTogether(TogetherMixin, MovePageAPIAction):
    companion_action = MOVE
    serializer = MoveSerializer

    def versions_to_take(self, page, data, destination=None):
        place = self.place(data)
        if place == page.get_parent():  # another order among the same pages, which each language has for itself
            return []
        return super().versions_to_take(page, data, destination=place)

    def follow(self, version, data):
        version.move(self.place(data).get_translation(version.locale), pos="last-child", user=self.request.user)

    def place(self, data) -> Page:
        """The page that will be the parent, as in Wagtail's own action."""
        target = get_object_or_404(Page, pk=data["destination_page_id"])
        return target if (data.get("position") or "").endswith("-child") else target.get_parent()


class PagesTogetherAPIViewSet(PagesAdminAPIViewSet):
    actions = PagesAdminAPIViewSet.actions | {
        UNPUBLISH: UnpublishTogether,
        DELETE: DeleteTogether,
        MOVE: MoveTogether,
    }


def replace_pages(router) -> None:
    """Wagtail's hook for its admin API; the name in the address stays."""
    router.register_endpoint("pages", PagesTogetherAPIViewSet)
