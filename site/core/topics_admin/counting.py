"""Keeps Wagtail's index of references right about the topics of pages."""

from django.db import transaction
from wagtail.models import ReferenceIndex
from wagtail.signals import page_published


def index_topics(sender, instance, **kwargs):
    """Wagtail looks at a page before the rows below it are saved, so it would always be one publication late."""
    with transaction.atomic():
        ReferenceIndex.create_or_update_for_object(instance.specific)


def connect() -> None:
    page_published.connect(index_topics, dispatch_uid="topics-references")
