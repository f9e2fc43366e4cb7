"""One translation as the desk shows it: every open text with its earlier wording and all there is to help."""

from dataclasses import dataclass, field

from django.db.models import Model
from wagtail.fields import StreamField
from wagtail_localize.models import Translation

from translation.desk.help import Helper
from translation.desk.version import Version, has_newer_draft, is_public, version_in_work, working_digest
from translation.machine import MachineText, machine_texts, wordings_translated_by_machine
from translation.memory import Suggestion
from translation.models import OpenSegment, TranslationState
from translation.states import state_of
from translation.terms import Term
from translation.worddiff import Part, is_cosmetic, word_diff


@dataclass(frozen=True)
class OpenText:
    segment: OpenSegment
    place: str
    diff: list[Part]
    is_cosmetic: bool
    is_machine_made: bool
    suggestions: list[Suggestion]
    terms: list[Term]
    missed: list[Term]  # fixed terms that the present translation does not use

    @property
    def is_outdated(self) -> bool:
        return self.segment.standing == OpenSegment.State.OUTDATED


@dataclass
class Work:
    translation: Translation
    state: TranslationState
    version: Version
    is_source_public: bool = True
    has_newer_draft: bool = False
    texts: list[OpenText] = field(default_factory=list)
    machine_made: list[MachineText] = field(default_factory=list)
    gone: list[OpenSegment] = field(default_factory=list)

    @property
    def cosmetic(self) -> int:
        return sum(text.is_cosmetic for text in self.texts)

    @property
    def can_correct(self) -> bool:
        """Whether readers have a version of their own that a correction could go to."""
        return self.state.confirmed_version_id is not None

    @property
    def is_behind(self) -> bool:
        if not self.version.is_newest or self.state.open or self.state.changed_at is not None:
            return True
        confirmed = self.state.confirmed_version
        if confirmed is None:
            return True
        # A published version may differ by minor edits, which ask for nothing.
        return self.version == Version.DRAFT and confirmed.digest != working_digest(self.translation)

    @property
    def hands_on_a_draft(self) -> bool:
        """Whether publishing and submitting concern a version of the source that readers do not have."""
        return self.version == Version.DRAFT or not self.is_source_public


def work_on(translation: Translation) -> Work:
    state = state_of(translation)
    work = Work(
        translation,
        state,
        version=version_in_work(translation),
        is_source_public=is_public(translation.source.get_source_instance()),
        has_newer_draft=has_newer_draft(translation),
    )
    segments = list(state.segments.all())
    work.gone = [segment for segment in segments if segment.standing == OpenSegment.State.GONE]
    waiting = [segment for segment in segments if segment.standing != OpenSegment.State.GONE]
    if waiting:
        helper = Helper.for_translation(translation)
        places = places_of(translation.source.get_source_instance())
        by_machine = wordings_translated_by_machine(translation)
        work.texts = [
            _open_text(segment, places, helper, is_machine_made=segment.previous_text in by_machine)
            for segment in waiting
        ]
    work.machine_made = machine_texts(translation)
    return work


def _open_text(segment: OpenSegment, places: dict[str, str], helper: Helper, *, is_machine_made: bool) -> OpenText:
    is_outdated = segment.standing == OpenSegment.State.OUTDATED
    terms = helper.terms_in(segment.text)
    return OpenText(
        segment=segment,
        place=places.get(".".join(segment.path.split(".")[:2])) or places.get(segment.path.split(".")[0], ""),
        diff=word_diff(segment.previous_text, segment.text) if is_outdated else [],
        is_cosmetic=is_outdated and not is_machine_made and is_cosmetic(segment.previous_text, segment.text),
        is_machine_made=is_outdated and is_machine_made,
        suggestions=[
            suggestion
            for suggestion in helper.suggestions(segment.text)
            if suggestion.remembered.target != segment.previous_translation
        ],
        terms=terms,
        missed=helper.missed(segment.previous_translation, terms) if is_outdated else [],
    )


def places_of(instance: Model) -> dict[str, str]:
    """What people call the places of texts, by the beginning of their path."""
    places = {}
    for model_field in instance._meta.get_fields():
        if not getattr(model_field, "verbose_name", None):
            continue
        places[model_field.name] = str(model_field.verbose_name)
        if isinstance(model_field, StreamField):
            for block in getattr(instance, model_field.name):
                places[f"{model_field.name}.{block.id}"] = str(block.block.label)
    return places
