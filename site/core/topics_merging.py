"""Two topics become one. The old one stays behind as a signpost, so that drafts, revisions and addresses follow."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import ReferenceIndex

from core.models.topics import Topic, TopicName, TopicOnPage

# Handled by name, or no more than parts of a topic.
OWN = (Topic, TopicName, TopicOnPage)


def merge_topic(topic: Topic, into: Topic, user=None) -> int:
    """Everything about `topic` is about `into` from now on; returns how many pages that changed.

    Each page is saved by itself, so that the search and the index of references follow. Raises ValidationError when
    there is nothing to merge: a topic with itself, or one that was merged before.
    """
    target = into.current
    if topic.merged_into_id or target.pk == topic.pk:
        raise ValidationError(_("These two are one topic already."))
    with transaction.atomic():
        changed = _move_pages(topic, target)
        _move_other_references(topic, target)
        # Whatever went into the old topic before points straight to the new one: never a chain.
        topic.merged_topics.update(merged_into=target)
        topic.merged_into = target
        topic.save()
        log(topic, "wagtail.edit", user=user)
    return changed


def _move_pages(topic: Topic, target: Topic) -> int:
    about_both = set(target.page_items.values_list("content_object_id", flat=True))
    items = list(TopicOnPage.objects.filter(tag=topic).select_related("content_object"))
    for item in items:
        if item.content_object_id in about_both:
            item.delete()
        else:
            item.tag = target
            item.save()
        # Wagtail looks at the references of a page when the page itself is saved.
        ReferenceIndex.create_or_update_for_object(item.content_object.specific)
    return len(items)


def _move_other_references(topic: Topic, target: Topic) -> None:
    """Foreign keys of models in rooms that this floor does not know, such as glossary terms."""
    for relation in Topic._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel) or relation.related_model in OWN:
            continue
        model, field = relation.related_model, relation.field
        for thing in model._base_manager.filter(**{field.name: topic}):
            setattr(thing, field.name, target)
            thing.save()
