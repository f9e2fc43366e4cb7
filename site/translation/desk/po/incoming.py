"""Texts on their way back: each is taken or refused for a reason, none is half applied."""

from dataclasses import dataclass, field
from uuid import UUID

import polib
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation
from wagtail_localize.strings import StringValue, validate_translation_links

from translation.carrying import confirm
from translation.desk.permissions import may_translate
from translation.desk.po.outgoing import FUZZY
from translation.known import carried_of, known_translations, working_texts
from translation.machine import is_machine_made
from translation.models import OpenSegment
from translation.publishing import target_of


@dataclass(frozen=True)
class Refused:
    line: int
    text: str
    reason: str


@dataclass
class Outcome:
    written: int = 0
    unchanged: int = 0
    refused: list[Refused] = field(default_factory=list)


class NotAPoFile(ValueError):
    """The file cannot be read at all; the message says why, for people."""


def parse(content: bytes) -> polib.POFile:
    """Raises NotAPoFile."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotAPoFile(_("The file is not encoded in UTF-8.")) from error
    if "msgid" not in text:  # else polib would take the text for the name of a file on our disk
        raise NotAPoFile(_("This is not a PO file."))
    try:
        return polib.pofile(text)
    except (OSError, ValueError) as error:
        raise NotAPoFile(_("This is not a PO file: %(reason)s") % {"reason": error}) from error


@transaction.atomic
def apply(file: polib.POFile, *, user) -> Outcome:
    """Writes entry by entry what may be written, and says of each other one why not."""
    outcome = Outcome()
    desks: dict[str, _Desk | str] = {}
    for entry in file:
        if entry.obsolete or not entry.msgstr or FUZZY in entry.flags:
            outcome.unchanged += 1
            continue
        uuid, _bar, path = (entry.msgctxt or "").partition("|")
        if uuid not in desks:
            desks[uuid] = _desk(uuid, user)
        desk = desks[uuid]
        reason = desk if isinstance(desk, str) else desk.reason_against(path, entry)
        if reason:
            outcome.refused.append(Refused(entry.linenum or 0, entry.msgid, reason))
        elif desk.has(path, entry):
            outcome.unchanged += 1
        elif error := desk.write(path, entry, user):
            outcome.refused.append(Refused(entry.linenum or 0, entry.msgid, error))
        else:
            outcome.written += 1
    return outcome


def _desk(uuid: str, user) -> "_Desk | str":
    """Or the reason why nothing of it can be imported."""
    try:
        key = UUID(uuid)
    except ValueError:
        return _("It belongs to no translation of this site.")
    translation = Translation.objects.select_related("source__locale", "target_locale").filter(uuid=key).first()
    if translation is None:
        return _("It belongs to no translation of this site.")
    if not translation.enabled:
        return _("This page is translated by hand.")
    if not may_translate(user, translation, target_of(translation)):
        return _("You may not translate this page.")
    return _Desk(translation)


class _Desk:
    def __init__(self, translation: Translation):
        self.translation = translation
        self.known = known_translations(translation)
        self.places = {(text.path, text.text) for text in working_texts(translation)} | set(
            OpenSegment.objects.filter(state__translation=translation)
            .exclude(standing=OpenSegment.State.GONE)
            .values_list("path", "text")
        )

    def reason_against(self, path: str, entry: polib.POEntry) -> str:
        """Empty if the entry may be written."""
        if (path, entry.msgid) not in self.places:
            return _("The source no longer has this text in this place.")
        try:
            StringValue.from_translated_html(entry.msgstr)
            validate_translation_links(entry.msgid, entry.msgstr)
        except ValueError as error:
            return str(error)
        return ""

    def has(self, path: str, entry: polib.POEntry) -> bool:
        row = self.known.at(path, entry.msgid)
        is_confirmed = row is not None and carried_of(row) is None and not is_machine_made(row)
        return is_confirmed and row.data == entry.msgstr

    def write(self, path: str, entry: polib.POEntry, user) -> str:
        """Returns why the text could not be kept; empty if it was."""
        with transaction.atomic():
            row = confirm(self.translation, path=path, text=entry.msgid, data=entry.msgstr, user=user)
            row.refresh_from_db()
            # A room of the site may have found something wrong with it: what was there before stays.
            transaction.set_rollback(row.has_error)
        return (row.field_error or row.get_error() or "") if row.has_error else ""
