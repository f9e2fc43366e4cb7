"""Wagtail's indexes, written once for each thing instead of at each of the many saves it goes through."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.models import Model
from django.db.models.signals import post_save
from modelsearch.index import get_indexed_models, insert_or_update_object
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextmanager
def indexed_once(saved: list[Model]) -> Iterator[None]:
    """Nothing that is saved inside is indexed; at the end, what stands in `saved` by then is. A third of the time
    of a load goes into these indexes otherwise."""
    listening = [
        model for model in get_indexed_models() if post_save.disconnect(post_save_signal_handler, sender=model)
    ]
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in listening:
            post_save.connect(post_save_signal_handler, sender=model)
        for instance in saved:
            current = type(instance).objects.get(pk=instance.pk)
            if type(current) in listening:
                insert_or_update_object(current)
            if ReferenceIndex.model_is_indexable(type(current)):
                ReferenceIndex.create_or_update_for_object(current)
