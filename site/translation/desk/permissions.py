"""Who may work on a translation, and who may publish it."""

from django.core.exceptions import PermissionDenied
from django.db.models import Model
from wagtail.models import DraftStateMixin, Page
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation

from translation.publishing import target_of

SUBMIT = "wagtail_localize.submit_translation"


def may_translate(user, translation: Translation, target: Model | None) -> bool:
    """As in the editor: whoever may edit the target. Before there is one, whoever may submit for translation."""
    if target is None:
        return user.has_perm(SUBMIT)
    if isinstance(target, Page):
        return target.permissions_for_user(user).can_edit()
    return policy_registry.get(target).user_has_permission(user, "change")


def may_publish(user, translation: Translation, target: Model | None) -> bool:
    """Snippets without drafts go live with each save: whoever may change them publishes them."""
    model = translation.source.specific_content_type.model_class()
    if issubclass(model, Page):
        return target.permissions_for_user(user).can_publish() if target else user.is_superuser
    action = "publish" if issubclass(model, DraftStateMixin) else "change" if target else "add"
    return policy_registry.get_by_type(model).user_has_permission(user, action)


def require_translator(user, translation: Translation) -> Model | None:
    """The target, None if there is none yet. Raises PermissionDenied."""
    target = target_of(translation)
    if not may_translate(user, translation, target):
        raise PermissionDenied
    return target
