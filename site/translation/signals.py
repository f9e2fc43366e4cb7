"""What follows when a source, a translation or a single text is published or saved."""

from django.db import transaction
from django.db.models import Model
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.utils import timezone
from wagtail.models import Page, Revision, TranslatableMixin, get_translatable_models
from wagtail.signals import page_published, published
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.strings import StringValue, validate_translation_links

from core import generation
from translation.alignment import Standing
from translation.carrying import confirm_all
from translation.facts import follow_facts
from translation.models import BuiltRevision, CarriedTranslation, MinorEdit, OpenSegment
from translation.publishing import target_of
from translation.sources import content_of, digest_of, source_of, texts_of, translations_of
from translation.states import comparison_of, is_what_readers_have, recount, state_of, store
from translation.writing import went_live


@receiver(page_published, dispatch_uid="translation-page-published")
def when_page_is_published(instance: Page, revision: Revision, **kwargs) -> None:
    if not instance.live:  # scheduled for later
        return
    built = BuiltRevision.objects.filter(revision=revision).select_related("translation__source", "version").first()
    if built is not None:
        went_live(built.translation, built.version, built.omitted)
    source = source_of(instance)
    if source is not None:
        source_published(source, minor=MinorEdit.objects.filter(revision=revision).exists())


@receiver(published, dispatch_uid="translation-snippet-published")
def when_snippet_is_published(instance: Model, revision: Revision, **kwargs) -> None:
    """Of those that have drafts. Wagtail sends this one for pages too."""
    if not isinstance(instance, Page):
        when_page_is_published(instance=instance, revision=revision)


def when_snippet_is_saved(instance: Model, raw: bool = False, created: bool = False, **kwargs) -> None:
    """Snippets without drafts go live with each save."""
    if raw or created or not getattr(instance, "live", True):
        return
    source = source_of(instance)
    if source is not None:
        source_published(source, minor=False)


def watch_snippets() -> None:
    for model in get_translatable_models(include_subclasses=False):
        if issubclass(model, TranslatableMixin) and not issubclass(model, Page):
            post_save.connect(
                when_snippet_is_saved, sender=model, dispatch_uid=f"translation-saved-{model._meta.label}"
            )


def source_published(source: TranslationSource, *, minor: bool) -> None:
    """Facts follow at once. Everything else waits, and is counted for the desk."""
    translations = list(translations_of(source))
    if not translations:
        return
    live = source.get_source_instance()
    digest = digest_of(type(live), content_of(live))
    texts = texts_of(live)
    for translation in translations:
        with transaction.atomic():
            target = target_of(translation)
            if target is not None and not getattr(target, "alias_of_id", None):
                follow_facts(live, target, translation)
            _count(translation, texts, digest=digest, minor=minor)


def _count(translation, texts: list, *, digest: str, minor: bool) -> None:
    state = state_of(translation)
    if state.compared_digest == digest:
        return
    comparison = comparison_of(translation, texts)
    if minor:
        confirm_all(translation, comparison.standing(Standing.OUTDATED))
        comparison = comparison_of(translation, texts)
    elif is_what_readers_have(state, digest):
        state.changed_at = None  # the source was changed back
    elif state.confirmed_version:
        state.changed_at = timezone.now()
    state.compared_digest = digest
    store(state, comparison)
    state.save()
    # Whoever asked for the translation since the source went live has seen it without the note.
    generation.bump()


@receiver(post_save, sender=Translation, dispatch_uid="translation-started")
def when_translation_starts(instance: Translation, raw: bool = False, **kwargs) -> None:
    """Submitted, or taken back into synchronisation: everything that has no translation yet is missing."""
    if raw or not instance.enabled:
        return
    live = instance.source.get_source_instance()
    state = state_of(instance)
    state.compared_digest = digest_of(type(live), content_of(live))
    store(state, comparison_of(instance, texts_of(live)))
    state.save()


@receiver(post_save, sender=StringTranslation, dispatch_uid="translation-text-written")
def when_text_is_written(instance: StringTranslation, raw: bool = False, **kwargs) -> None:
    """Whoever writes or saves a translation confirms it: in the editor, on the desk or with a file."""
    if raw or instance.context_id is None or getattr(instance, "is_being_carried", False) or not _is_valid(instance):
        return
    CarriedTranslation.objects.filter(string_translation=instance).delete()
    done = OpenSegment.objects.filter(
        state__translation__source__object_id=instance.context.object_id,
        state__translation__target_locale_id=instance.locale_id,
        path=instance.context.path,
        text=instance.translation_of.data,
    ).exclude(standing=OpenSegment.State.GONE)
    states = {row.state for row in done.select_related("state")}
    if states:
        done.delete()
        for state in states:
            recount(state)


def _is_valid(row: StringTranslation) -> bool:
    """wagtail-localize marks an invalid text only after it has saved it."""
    try:
        StringValue.from_translated_html(row.data)
        validate_translation_links(row.translation_of.data, row.data)
    except ValueError:
        return False
    return bool(row.data) and not row.has_error
