"""wagtail-localize's editor: the refusal is said there too, and the way to the desk is one click."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail_localize.models import Translation

from translation.middleware import answer
from translation.publishing import missing_texts
from translation.refusal import PublishRefused
from translation.sources import translation_into
from translation.states import state_of


def before_editor(request: HttpRequest, instance) -> HttpResponse | None:
    """Runs before wagtail-localize shows or publishes the translation that `instance` is."""
    translation = translation_into(instance)
    if translation is None:
        return None
    if request.method == "POST" and request.POST.get("action") == "publish":
        missing = missing_texts(translation)
        return answer(request, PublishRefused(translation, missing)) if missing else None
    if request.method == "GET":
        point_to_desk(request, translation)
    return None


def point_to_desk(request: HttpRequest, translation: Translation) -> None:
    count = state_of(translation).open
    if not count:
        return
    text = ngettext(
        "The published source has one text without a confirmed translation.",
        "The published source has %(count)d texts without a confirmed translation.",
        count,
    ) % {"count": count}
    button = messages.button(reverse("translation_desk:translation", args=[translation.pk]), _("Show what changed"))
    messages.warning(request, text, buttons=[button])
