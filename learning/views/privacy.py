"""Privacy while learning: what is stored, from the models' own descriptions, so that the page cannot drift."""

from dataclasses import dataclass

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from learning.models.records import STORED
from learning.views.private import draw


@dataclass(frozen=True)
class StoredField:
    name: str
    purpose: str


@dataclass(frozen=True)
class StoredKind:
    name: str
    retention: str
    fields: list[StoredField]


def stored_kinds() -> list[StoredKind]:
    return [_kind(model) for model in STORED]


def _kind(model: type[Model]) -> StoredKind:
    fields = [
        StoredField(str(field.verbose_name), str(field.help_text))
        for field in model._meta.concrete_fields
        if not field.primary_key
    ]
    return StoredKind(str(model._meta.verbose_name), str(model.retention), fields)


@require_safe
def privacy(request: HttpRequest) -> HttpResponse:
    return draw(request, "learning/privacy.html", {"kinds": stored_kinds(), "noindex": False})
