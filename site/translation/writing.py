"""Saves what was built: a revision that says what it was made from, or a row where there are no drafts."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from wagtail.models import DraftStateMixin, Page, Revision, RevisionMixin
from wagtail_localize.models import CannotSaveDraftError, StringTranslation, Translation, TranslationLog

from translation.building import Built
from translation.models import BuiltRevision, SourceVersion
from translation.sources import content_of, digest_of, texts_of
from translation.states import comparison_of, settle, state_of, store


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
            remember(translation, revision, version, built.missing, built.omitted)
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


def _save(target: Model, *, user, publish: bool) -> Revision | None:
    if isinstance(target, Page) and publish:
        _check_as_live(target)
    if isinstance(target, DraftStateMixin):
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


def remember(
    translation: Translation, revision: Revision | None, version: SourceVersion, missing: list, omitted: list
) -> None:
    """What the revision was made from, so that nobody has to guess when it is published."""
    if revision is not None:
        BuiltRevision.objects.update_or_create(
            revision=revision,
            defaults={"translation": translation, "version": version, "missing": missing, "omitted": omitted},
        )


def latest_revision(target: Model) -> Revision | None:
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
