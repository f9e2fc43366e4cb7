"""In the editors: refusals, what translations lack, and the way to the desk in one click."""

from django.db.models import Model
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.models import DraftStateMixin
from wagtail_localize.models import Translation

from translation.desk.permissions import may_publish, may_translate
from translation.middleware import answer
from translation.publishing import missing_texts, target_of
from translation.refusal import PublishRefused
from translation.sources import source_of, translation_into, translations_of
from translation.states import state_of


def before_editor(request: HttpRequest, instance: Model) -> HttpResponse | None:
    """Runs before wagtail-localize shows or publishes the translation that `instance` is."""
    translation = translation_into(instance)
    if translation is None:
        return None
    if request.method == "POST" and request.POST.get("action") == "publish":
        missing = missing_texts(translation)
        return answer(request, PublishRefused(translation, missing)) if missing else None
    if request.method == "GET":
        point_to_desk(request, translation, instance)
    return None


def point_to_desk(request: HttpRequest, translation: Translation, target: Model) -> None:
    state = state_of(translation)
    count = state.open
    if not count:
        if state.submitted_at is None and not may_publish(request.user, translation, target):
            text = _("When you are done, submit your translation for review. Others publish it.")
            messages.info(request, text, buttons=[button_to_desk(translation, _("Submit for review"))])
        return
    text = ngettext(
        "The published source has one text without a confirmed translation.",
        "The published source has %(count)d texts without a confirmed translation.",
        count,
    ) % {"count": count}
    messages.warning(request, text, buttons=[button_to_desk(translation, _("Show what changed"))])


def after_publishing(request: HttpRequest, source: Model) -> None:
    """Whoever publishes learns at once which other languages lack the change. After a minor edit none does."""
    found = source_of(source)
    for translation in translations_of(found) if found else ():
        state = state_of(translation)
        if state.changed_at is not None and may_translate(request.user, translation, target_of(translation)):
            text = _("Not in this language yet: %(language)s. Outdated: %(outdated)d, missing: %(missing)d.") % {
                "language": translation.target_locale.get_display_name(),
                "outdated": state.outdated,
                "missing": state.missing,
            }
            messages.warning(request, text, buttons=[button_to_desk(translation, _("Show what changed"))])


def after_saving_snippet(request: HttpRequest, snippet: Model) -> None:
    """Those without drafts are public with each save."""
    if not isinstance(snippet, DraftStateMixin):
        after_publishing(request, snippet)


def button_to_desk(translation: Translation, label: str) -> str:
    return messages.button(reverse("translation_desk:translation", args=[translation.pk]), label)
