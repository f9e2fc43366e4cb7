"""Rows and cells of the matrix: things × languages."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django import forms
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page, TranslatableMixin, get_page_models
from wagtail.snippets.models import get_snippet_models

from core.models import Topic, TopicName, User
from translation.desk.states import VersionState

PAGES, TOPICS = "pages", "topics"
AGES = [("7", _("for more than a week")), ("30", _("for more than a month")), ("90", _("for more than three months"))]


@dataclass(frozen=True)
class Cell:
    code: str
    state: VersionState
    open: int = 0
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


class FilterForm(forms.Form):
    state = forms.ChoiceField(label=_("State"), required=False)
    room = forms.ChoiceField(label=_("Room"), required=False)
    age = forms.ChoiceField(label=_("Waiting"), required=False, choices=[("", _("any time")), *AGES])
    person = forms.ModelChoiceField(
        label=_("Last written by"), required=False, queryset=User.objects.none(), empty_label=_("anybody")
    )

    def __init__(self, *args, rooms: list[tuple[str, str]], **kwargs):
        super().__init__(*args, **kwargs)
        states = [choice for choice in VersionState.choices if choice[0] != VersionState.SOURCE]
        self.fields["state"].choices = [("", _("all states")), *states]
        self.fields["room"].choices = [("", _("all rooms")), *rooms]
        self.fields["person"].queryset = User.objects.filter(is_active=True).order_by("username")


def rooms() -> list[tuple[str, str]]:
    """The apps that have pages of their own."""
    labels = {model._meta.app_label: model._meta.app_config.verbose_name for model in _page_models()}
    return sorted(labels.items(), key=lambda pair: str(pair[1]))


def _page_models() -> list[type[Page]]:
    return [model for model in get_page_models() if model is not Page]


def filtered(rows: QuerySet, chosen: dict, locales: list[Locale]) -> QuerySet:
    """`chosen` is what the form made of the address; every filter asks of at least one language."""
    codes = [locale.language_code for locale in locales]
    if state := chosen.get("state"):
        rows = rows.filter(_any(codes, "state", state))
    if age := chosen.get("age"):
        rows = rows.filter(_any(codes, "changed", timezone.now() - timedelta(days=int(age)), "__lt"))
    if (person := chosen.get("person")) is not None:
        rows = rows.filter(_any(codes, "person", person.pk))
    if (room := chosen.get("room")) and issubclass(rows.model, Page):
        rows = rows.filter(content_type__app_label=room)
    return rows


def _any(codes: list[str], name: str, value, lookup: str = "") -> Q:
    condition = Q()
    for code in codes:
        condition |= Q(**{f"{name}_{code}{lookup}": value})
    return condition


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


def topics(chosen: dict, locales: list[Locale]) -> QuerySet:
    rows = Topic.objects.prefetch_related("names").order_by("kind", "name")
    if state := chosen.get("state"):
        complete = Q()
        for locale in locales:
            complete &= Q(pk__in=TopicName.objects.filter(locale=locale).values("topic_id"))
        if state == VersionState.MISSING:
            return rows.exclude(complete)
        return rows.filter(complete) if state == VersionState.UP_TO_DATE else rows.none()
    return rows


def topic_row(topic: Topic, locales: list[Locale]) -> Row:
    """A topic has its names side by side, so a language has one or lacks it."""
    named = {name.locale_id for name in topic.names.all()}
    address = reverse(Topic.snippet_viewset.get_url_name("edit"), args=[topic.pk])
    return Row(
        topic.name,
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
