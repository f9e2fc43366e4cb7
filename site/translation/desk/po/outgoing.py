"""Texts on their way to a translator's program."""

from collections.abc import Iterable

import polib
from django.utils import timezone
from wagtail_localize.models import Translation

from translation.known import Known, carried_of, known_translations, working_texts
from translation.machine import is_machine_made
from translation.models import OpenSegment

FUZZY = "fuzzy"


def export(translations: Iterable[Translation], *, only_open: bool = False) -> polib.POFile:
    """All texts of the published source and those translators work on; unconfirmed translations are marked fuzzy."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "POT-Creation-Date": timezone.now().strftime("%Y-%m-%d %H:%M%z"),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    for translation in translations:
        file.extend(_entries(translation, only_open=only_open))
    return file


def _entries(translation: Translation, *, only_open: bool) -> list[polib.POEntry]:
    known = known_translations(translation)
    waiting = {
        (segment.path, segment.text): segment
        for segment in OpenSegment.objects.filter(state__translation=translation).exclude(
            standing=OpenSegment.State.GONE
        )
    }
    places = dict.fromkeys(waiting)
    if not only_open:
        places = dict.fromkeys([(text.path, text.text) for text in working_texts(translation)]) | places
    return [_entry(translation, path, text, waiting.get((path, text)), known) for path, text in places]


def _entry(translation: Translation, path: str, text: str, segment: OpenSegment | None, known: Known) -> polib.POEntry:
    row = known.at(path, text)
    present = row.data if row else segment.previous_translation if segment else ""
    is_confirmed = row is not None and carried_of(row) is None and not is_machine_made(row)
    return polib.POEntry(
        msgctxt=f"{translation.uuid}|{path}",
        msgid=text,
        msgstr=present,
        flags=[] if is_confirmed or not present else [FUZZY],
        previous_msgid=segment.previous_text or None if segment else None,
        comment=translation.source.object_repr,
    )
