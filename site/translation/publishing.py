"""Writes targets: refuses first, then saves a revision, and never touches the row of a live page."""

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import transaction
from django.db.models import Model
from wagtail.models import DraftStateMixin, Page, RevisionMixin
from wagtail_localize.models import (
    CannotSaveDraftError,
    MissingTranslationError,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationLog,
    TranslationSource,
)

from translation.building import Built, build
from translation.known import known_translations, untranslated, working_texts
from translation.leaving_out import CannotBeLeftOut
from translation.models import BuiltRevision, SourceVersion
from translation.refusal import PublishRefused
from translation.sources import content_of, digest_of, texts_of, version_of
from translation.states import comparison_of, settle, state_of, store


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
        _remember(translation, _latest_revision(target), version_of(source), missing_texts(translation), [])
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


def write(
    translation: Translation, target: Model, built: Built, *, version: SourceVersion, user, publish: bool
) -> None:
    """Saves what was built: of whatever has drafts a revision, of anything else the row.

    Raises ValidationError, with the message kept at the text it belongs to, and CannotSaveDraftError.
    """
    if not isinstance(target, DraftStateMixin) and not publish:
        raise CannotSaveDraftError
    try:
        with transaction.atomic():
            revision = _save(target, user=user, publish=publish)
            _remember(translation, revision, version, built.missing, built.omitted)
            TranslationLog.objects.create(
                source=translation.source, locale=translation.target_locale, revision=revision
            )
            if revision is None:
                went_live(translation, version, built.omitted)
    except ValidationError as error:
        _keep_errors(translation, error)
        raise
    if publish and revision is not None:
        transaction.on_commit(lambda: revision.publish(user=user, skip_permission_checks=True))


def _save(target: Model, *, user, publish: bool):
    if isinstance(target, Page):
        if publish:
            _check_as_live(target)
        return target.save_revision(user=user)
    target.full_clean()
    target.save()
    return None


def _check_as_live(page: Page) -> None:
    """Publishing comes on commit, when nobody can be told any more: what only live pages must obey is checked now."""
    was_live, page.live = page.live, True
    try:
        page.full_clean()
    finally:
        page.live = was_live


def _remember(translation: Translation, revision, version: SourceVersion, missing: list, omitted: list) -> None:
    if revision is not None:
        BuiltRevision.objects.update_or_create(
            revision=revision,
            defaults={"translation": translation, "version": version, "missing": missing, "omitted": omitted},
        )


def _latest_revision(target: Model):
    return target.latest_revision if isinstance(target, RevisionMixin) else None


def went_live(translation: Translation, version: SourceVersion, omitted: list) -> None:
    """Readers have what was made from `version`, without the texts that were left out."""
    source = translation.source.get_source_instance()
    state = state_of(translation)
    state.compared_digest = digest_of(type(source), content_of(source))
    store(state, comparison_of(translation, texts_of(source)))
    settle(state, version=version, omitted=omitted, published_at=getattr(source, "last_published_at", None))


def _keep_errors(translation: Translation, error: ValidationError) -> None:
    """The editor shows them beside the text."""
    for field_name, errors in getattr(error, "error_dict", {}).items():
        row = StringTranslation.objects.filter(
            context__object_id=translation.source.object_id,
            context__path=field_name,
            locale_id=translation.target_locale_id,
            translation_of__segments__source_id=translation.source_id,
        ).first()
        if row is not None:
            row.set_field_error(errors)


def _segment(source: TranslationSource, path: str, text: str) -> StringSegment:
    return StringSegment.objects.filter(source=source, context__path=path, string__data=text).first()
