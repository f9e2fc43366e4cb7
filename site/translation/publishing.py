"""Makes and publishes targets: refuses first, then saves a revision, and never touches the row of a live page."""

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction
from django.db.models import Model
from wagtail.models import DraftStateMixin, Page
from wagtail_localize.models import MissingTranslationError, StringSegment, Translation, TranslationSource

from translation.building import build
from translation.known import known_translations, untranslated, working_texts
from translation.leaving_out import CannotBeLeftOut
from translation.refusal import PublishRefused
from translation.sources import version_of
from translation.states import state_of
from translation.writing import latest_revision, remember, went_live, write


def missing_texts(translation: Translation) -> list[list[str]]:
    """`[path, text]` of whatever has no translation in the version that translators work on."""
    found = untranslated(working_texts(translation), known_translations(translation))
    return [[text.path, text.text] for text in found]


def refuse_if_incomplete(translation: Translation) -> None:
    if missing := missing_texts(translation):
        raise PublishRefused(translation, missing)


def target_of(translation: Translation) -> Model | None:
    try:
        return translation.get_target_instance()
    except ObjectDoesNotExist:
        return None


def create_or_update(
    upstream, source: TranslationSource, locale, *, user, publish: bool, copy_parent_pages: bool, fallback: bool
) -> tuple[Model, bool]:
    """What `TranslationSource.create_or_update_translation` does here. `upstream` still makes targets that are new.

    Raises PublishRefused, and what upstream raises.
    """
    translation = source.translations.filter(target_locale=locale).first()
    if translation is None:  # somebody who uses sources without translations: not ours
        return upstream(source, locale, user, publish, copy_parent_pages, fallback)
    translation.source = source
    if publish:
        refuse_if_incomplete(translation)
    target = target_of(translation)
    if _is_ours(target):
        if not fallback and (missing := missing_texts(translation)):
            raise MissingTranslationError(_segment(source, *missing[0]), locale)
        write(translation, target, build(translation, target), version=version_of(source), user=user, publish=publish)
        return target, False
    with transaction.atomic():
        if isinstance(target, Page) and target.live and not publish:
            # An alias that becomes a page of its own is a draft first: it shows the source's language.
            Page.objects.filter(pk=target.pk).update(live=False)
        target, created = upstream(source, locale, user, publish, copy_parent_pages, fallback)
        remember(translation, latest_revision(target), version_of(source), missing_texts(translation), [])
        if publish and not isinstance(target, DraftStateMixin):
            went_live(translation, version_of(source), [])
    return target, created


def publish_correction(translation: Translation, *, user=None) -> None:
    """Publishes what translators have written, for the version of the source that readers have already."""
    version = state_of(translation).confirmed_version or version_of(translation.source)
    target = translation.get_target_instance()
    built = build(translation, target, version=version)
    if built.missing:
        omitted = state_of(translation).omitted
        if [place for place in built.missing if place not in omitted]:
            raise PublishRefused(translation, built.missing)
        built = build(translation, translation.get_target_instance(), version=version, leave_out=True)
    write(translation, built.instance, built, version=version, user=user, publish=True)


def publish_without_missing(translation: Translation, *, user=None) -> None:
    """Raises PublishRefused if the page cannot be without one of them, for example without its title."""
    target = translation.get_target_instance()
    try:
        built = build(translation, target, leave_out=True)
    except CannotBeLeftOut as error:
        segment = error.args[0]
        raise PublishRefused(translation, [[segment.path, segment.string.data]]) from error
    version = version_of(translation.source)
    write(translation, built.instance, built, version=version, user=user, publish=True)


def _is_ours(target: Model | None) -> bool:
    return target is not None and not getattr(target, "alias_of_id", None)


def _segment(source: TranslationSource, path: str, text: str) -> StringSegment:
    return StringSegment.objects.filter(source=source, context__path=path, string__data=text).first()
