"""What the loader wrote, as editors see it in the history of a page, and whether somebody has worked on it since."""

import hashlib
import json
from enum import Enum, auto

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.log_actions import log, registry
from wagtail.models import DraftStateMixin, ModelLogEntry, TranslatableMixin
from wagtail_localize.models import StringTranslation

ACTION = "demo.load"


class State(Enum):
    NEW = auto()
    AS_LOADED = auto()  # nobody has touched it, and the content is the same
    OUTDATED = auto()  # nobody has touched it, and the content is another
    EDITED = auto()  # somebody has worked on it or taken it back


def digest_of(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()


def remember(instance: Model, digest: str, key: str) -> None:
    """Notes in the history that this state is the loader's."""
    revision = {"revision": instance.latest_revision} if isinstance(instance, DraftStateMixin) else {}
    log(instance, ACTION, data={"digest": digest, "key": key}, **revision)


def find(model: type[Model], key: str) -> Model | None:
    """What the loader made under that key, for models without a translation key."""
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(model), action=ACTION, data__key=key
    )
    return model.objects.filter(pk__in=[entry.object_id for entry in entries]).first()


def state_of(instance: Model | None, digest: str) -> State:
    if instance is None:
        return State.NEW
    entries = registry.get_logs_for_instance(instance)
    if isinstance(instance, DraftStateMixin):
        if instance.latest_revision_id is None:
            return State.NEW
        entry = entries.filter(action=ACTION, revision_id=instance.latest_revision_id).last()
        touched = entry is None or not instance.live
    else:
        entry = entries.order_by("pk").last()
        if entry is None:
            return State.NEW
        touched = entry.action != ACTION
    if touched or has_been_translated_by_hand(instance):
        return State.EDITED
    return State.AS_LOADED if entry.data.get("digest") == digest else State.OUTDATED


def has_been_translated_by_hand(instance: Model) -> bool:
    """True once a person has changed a string in the side-by-side editor, also before it is published."""
    if not isinstance(instance, TranslatableMixin):
        return False
    return StringTranslation.objects.filter(
        context__object_id=instance.translation_key, locale_id=instance.locale_id, last_translated_by__isnull=False
    ).exists()
