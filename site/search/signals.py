"""The index follows what editors do, after commit."""

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished, post_page_move

from core.models import Topic, TopicName, TopicOnPage
from search import indexing, sources
from search.models import IndexState


def follow(instance) -> None:
    """Looks at the object again once it is committed; it may be gone by then."""

    def refresh():
        current = type(instance)._base_manager.filter(pk=instance.pk).first()
        if current:
            indexing.refresh(current)

    transaction.on_commit(refresh)


def follow_page(instance, **kwargs) -> None:
    follow(instance.specific)


def follow_object(instance, raw=False, **kwargs) -> None:
    if not raw:
        follow(instance)


def forget_object(sender, instance, **kwargs) -> None:
    pk = instance.pk
    transaction.on_commit(lambda: indexing.remove(sender, [pk]))


def forget_page(sender, instance, **kwargs) -> None:
    if issubclass(sender, Page) and sender is not Page:
        forget_object(sender, instance)


def follow_restriction(instance, **kwargs) -> None:
    transaction.on_commit(lambda: indexing.refresh_below(instance.page))


def follow_move(instance, **kwargs) -> None:
    """A page may come under a restriction, or leave it, with everything below."""
    transaction.on_commit(lambda: indexing.refresh_below(instance))


def follow_affected(instance, raw=False, **kwargs) -> None:
    if not raw:
        pages = instance.search_affects
        transaction.on_commit(lambda: indexing.add_pages(pages.specific()))


def follow_collection(instance, **kwargs) -> None:
    """Documents become private or public with their collection, or with one above it."""
    collection = instance.collection if isinstance(instance, CollectionViewRestriction) else instance

    def refresh():
        below = collection.get_descendants(inclusive=True)
        for document in get_document_model().objects.filter(collection__in=below):
            indexing.refresh(document)

    transaction.on_commit(refresh)


def follow_topic_of_page(instance, raw=False, **kwargs) -> None:
    """Topics of live pages may also change without publishing: when two topics are merged."""
    if not raw:
        pk = instance.content_object_id
        transaction.on_commit(
            lambda: [indexing.refresh(page) for page in Page.objects.filter(pk=pk, live=True).specific()]
        )


def names_changed(**kwargs) -> None:
    """Names are read when somebody asks, so it is enough to say that they have changed."""
    transaction.on_commit(IndexState.renew)


def connect() -> None:
    page_published.connect(follow_page, dispatch_uid="search-published")
    page_unpublished.connect(follow_page, dispatch_uid="search-unpublished")
    post_page_move.connect(follow_move, dispatch_uid="search-moved")
    post_delete.connect(forget_page, dispatch_uid="search-page-deleted")
    for model in [get_document_model(), *sources.other_models()]:
        _both(model, follow_object, forget_object)
    for model in {Topic, TopicName, *sources.naming_models()}:
        _both(model, names_changed, names_changed)
    _both(TopicOnPage, follow_topic_of_page, follow_topic_of_page)
    for model in sources.affecting_models():
        _both(model, follow_affected, follow_affected)
    _both(PageViewRestriction, follow_restriction, follow_restriction)
    _both(CollectionViewRestriction, follow_collection, follow_collection)
    post_save.connect(follow_collection, sender=Collection, dispatch_uid="search-collection")


def _both(model, when_saved, when_deleted) -> None:
    post_save.connect(when_saved, sender=model, dispatch_uid=f"search-{when_saved.__name__}-{model._meta.label}")
    post_delete.connect(
        when_deleted, sender=model, dispatch_uid=f"search-{when_deleted.__name__}-gone-{model._meta.label}"
    )
