"""What the matrix leaves out: by state, room, age and person."""

from datetime import datetime, timedelta

from django import forms
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, Locale, Page, get_page_models

from core.models import Topic, TopicName, User
from translation.desk.states import VersionState

AGES = [("7", _("for more than a week")), ("30", _("for more than a month")), ("90", _("for more than three months"))]


class FilterForm(forms.Form):
    state = forms.ChoiceField(label=_("State"), required=False)
    room = forms.ChoiceField(label=_("Room"), required=False)
    age = forms.ChoiceField(label=_("Waiting"), required=False, choices=[("", _("any time")), *AGES])
    person = forms.ModelChoiceField(
        label=_("Last written by"), required=False, queryset=User.objects.none(), empty_label=_("anybody")
    )

    def __init__(self, *args, rooms: list[tuple[str, str]], without: tuple[str, ...] = (), **kwargs):
        """`without` names the filters that mean nothing for what is shown."""
        super().__init__(*args, **kwargs)
        states = [choice for choice in VersionState.choices if choice[0] != VersionState.SOURCE]
        self.fields["state"].choices = [("", _("all states")), *states]
        self.fields["room"].choices = [("", _("all rooms")), *rooms]
        self.fields["person"].queryset = User.objects.filter(is_active=True).order_by("username")
        for name in without:
            del self.fields[name]


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
        rows = rows.filter(_waiting_since(timezone.now() - timedelta(days=int(age)), codes, rows.model))
    if (person := chosen.get("person")) is not None:
        rows = rows.filter(_any(codes, "person", person.pk))
    if (room := chosen.get("room")) and issubclass(rows.model, Page):
        rows = rows.filter(content_type__app_label=room)
    return rows


def _waiting_since(moment: datetime, codes: list[str], model: type[Model]) -> Q:
    """For a change of the source, or for any version at all since the source first went live."""
    waiting = _any(codes, "changed", moment, "__lt")
    if issubclass(model, DraftStateMixin):
        waiting |= Q(first_published_at__lt=moment) & _any(codes, "state", VersionState.MISSING)
    return waiting


def _any(codes: list[str], name: str, value, lookup: str = "") -> Q:
    condition = Q()
    for code in codes:
        condition |= Q(**{f"{name}_{code}{lookup}": value})
    return condition


def topics(chosen: dict, locales: list[Locale]) -> QuerySet:
    rows = Topic.objects.prefetch_related("names__locale").order_by("kind", "name")
    if state := chosen.get("state"):
        complete = Q()
        for locale in locales:
            complete &= Q(pk__in=TopicName.objects.filter(locale=locale).values("topic_id"))
        if state == VersionState.MISSING:
            return rows.exclude(complete)
        return rows.filter(complete) if state == VersionState.UP_TO_DATE else rows.none()
    return rows
