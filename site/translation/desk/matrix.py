"""Rows and cells of the matrix: things × languages."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail.snippets.models import get_snippet_models

from core.models import Topic
from translation.desk.states import VersionState

PAGES, TOPICS = "pages", "topics"


@dataclass(frozen=True)
class Cell:
    code: str
    state: VersionState
    open: int = 0
    machine: int = 0  # texts that a machine wrote and nobody has confirmed
    changed_at: datetime | None = None
    url: str = ""

    @property
    def label(self) -> str:
        return self.state.label


@dataclass(frozen=True)
class Row:
    title: str
    cells: list[Cell]
    depth: int = 0  # below the home page, for the indent
    kind: str = ""


def snippet_models() -> dict[str, type]:
    """By the name in the address."""
    return {model._meta.model_name: model for model in get_snippet_models() if issubclass(model, TranslatableMixin)}


def kinds() -> list[tuple[str, str]]:
    """What the matrix can show: pages, each kind of translatable snippet, topics."""
    names = [(name, model._meta.verbose_name_plural) for name, model in snippet_models().items()]
    return [(PAGES, _("Pages")), *names, (TOPICS, Topic._meta.verbose_name_plural)]


def model_of(kind: str) -> type:
    return {PAGES: Page, TOPICS: Topic, **snippet_models()}.get(kind, Page)


def filters_without_meaning(kind: str) -> tuple[str, ...]:
    """Rooms consist of pages; topics have no drafts and do not wait for anybody."""
    return {PAGES: (), TOPICS: ("room", "age", "person")}.get(kind, ("room",))


def as_row(thing, locales: list[Locale]) -> Row:
    """From a thing that `with_states` has annotated; asks no query."""
    cells = [_cell(thing, locale) for locale in locales]
    if isinstance(thing, Page):
        kind = thing.cached_content_type.model_class()
        label = kind._meta.verbose_name if kind else ""
        return Row(thing.get_admin_display_title(), cells, depth=thing.depth - 2, kind=str(label))
    return Row(str(thing), cells)


def _cell(thing, locale: Locale) -> Cell:
    code = locale.language_code

    def value(name: str):
        return getattr(thing, f"{name}_{code}")

    return Cell(
        code=code,
        state=VersionState(value("state")),
        open=value("open") or 0,
        machine=value("machine") or 0 if value("translation") else 0,
        changed_at=value("changed"),
        url=_address(thing, value),
    )


def _address(thing, value) -> str:
    """Where to go on with it: the desk for translations, else the editor."""
    if value("state") == VersionState.SOURCE:
        return _edit_address(thing, thing.pk)
    if value("translation"):
        return reverse("translation_desk:translation", args=[value("translation")])
    if value("target"):
        return _edit_address(thing, value("target"))
    if isinstance(thing, Page):
        return reverse("wagtail_localize:submit_page_translation", args=[thing.pk])
    meta = thing._meta
    return reverse("wagtail_localize:submit_snippet_translation", args=[meta.app_label, meta.model_name, thing.pk])


def _edit_address(thing, pk) -> str:
    if isinstance(thing, Page):
        return reverse("wagtailadmin_pages:edit", args=[pk])
    return reverse(thing.snippet_viewset.get_url_name("edit"), args=[pk])


def topic_row(topic: Topic, locales: list[Locale]) -> Row:
    """A topic has its names side by side, so a language has one or lacks it."""
    named = {name.locale_id for name in topic.names.all()}
    address = reverse(Topic.snippet_viewset.get_url_name("edit"), args=[topic.pk])
    return Row(
        topic.label,
        [
            Cell(
                locale.language_code,
                VersionState.UP_TO_DATE if locale.pk in named else VersionState.MISSING,
                url=address,
            )
            for locale in locales
        ],
        kind=topic.get_kind_display(),
    )
