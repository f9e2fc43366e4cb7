"""What wagtail-localize's side-by-side editor is told, so that it says how things stand.

By itself it draws translations that nobody has confirmed like finished ones. Saving one there confirms it, whether it
was changed or not.
"""

import json
from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from translation import machine
from translation.states import carried_texts
from translation.worddiff import Change, is_cosmetic, plain, word_diff


def told(props: str, translation: Translation) -> str:
    """`props` is the JSON that the editor starts with. An error stays the more urgent news."""
    data = json.loads(props)
    data["links"] |= {
        # The desk's files: each text is taken or refused with a reason, and one kind of file fits everywhere.
        "downloadPofile": reverse("translation_desk:export", args=[translation.pk]),
        "uploadPofile": reverse("translation_desk:import"),
        # A page that mirrors another language is never public here: it would only take the translation away.
        "convertToAliasUrl": None,
    }
    warnings = warnings_of(translation)
    for row in data["initialStringTranslations"]:
        row["error"] = row["error"] or warnings.get(row["segment_id"])
    return json.dumps(data)


def warnings_of(translation: Translation) -> dict[int, str]:
    """By the id of wagtail-localize's segment."""
    by_machine = machine.unconfirmed(translation.target_locale_id, pk=translation.source_id)
    read_it = _("Please check: a machine wrote this. Saving it confirms it.")
    warnings = dict.fromkeys(by_machine.values_list("pk", flat=True), read_it)
    place = "string_translation__translation_of"
    for segment, before, after in carried_texts(translation).values_list(
        f"{place}__segments", "previous_text", f"{place}__data"
    ):
        warnings[segment] = what_changed(before, after)
    return warnings


def what_changed(before: str, after: str) -> str:
    """The word diff of a source, as one sentence."""
    if is_cosmetic(before, after):
        changes = _("Its words are the same, its punctuation or formatting is not.")
    else:
        changes = " ".join(_changes(before, after))
    return _("Please check: the source has changed. %(changes)s Saving confirms the translation.") % {
        "changes": changes
    }


def _changes(before: str, after: str) -> list[str]:
    sentences = []
    for is_kept, parts in groupby(word_diff(before, after), lambda part: part.change is Change.KEPT):
        words = {} if is_kept else {part.change.value: plain(part.text).strip() for part in parts}
        removed, added = words.get(Change.REMOVED), words.get(Change.ADDED)
        if removed and added:
            sentences.append(_("“%(removed)s” is now “%(added)s”.") % words)
        elif removed:
            sentences.append(_("“%(removed)s” was taken out.") % words)
        elif added:
            sentences.append(_("“%(added)s” was added.") % words)
    return sentences
