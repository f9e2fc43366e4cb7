"""How the texts of a new version stand against what translators have confirmed."""

from collections.abc import Sequence
from dataclasses import dataclass

from wagtail_localize.models import StringTranslation

from translation.alignment import Piece, Standing, align
from translation.known import Known, WorkingText, carried_of


@dataclass(frozen=True)
class Finding:
    """A text of the new version. `translation` is set if it is confirmed, `previous` if it is outdated."""

    path: str
    order: int
    text: str
    standing: Standing
    translation: StringTranslation | None = None
    previous_text: str = ""
    previous: StringTranslation | None = None
    # What stood in the translation when the text was last confirmed.
    previous_translation: str = ""


@dataclass(frozen=True)
class Comparison:
    findings: tuple[Finding, ...]
    gone: tuple[WorkingText, ...]

    def standing(self, standing: Standing) -> list[Finding]:
        return [finding for finding in self.findings if finding.standing is standing]


def compare(working: Sequence[WorkingText], known: Known, new: Sequence[Piece]) -> Comparison:
    """Every text of `new` against the version that translators work on.

    A text that was confirmed at any time is confirmed again as soon as it comes back. For the others the likeliest
    earlier wording is looked for among the working texts, so that its translation is at hand.
    """
    confirmed = [known.confirmed(piece.path, piece.text) for piece in new]
    working_words = {text.text for text in working}
    # A text that came back from history takes no ancestor away from another one.
    candidates = [
        position for position, piece in enumerate(new) if confirmed[position] is None or piece.text in working_words
    ]
    alignment = align([Piece(text.path, text.text) for text in working], [new[position] for position in candidates])
    ancestors = {
        position: working[match.old]
        for position, match in zip(candidates, alignment.matches, strict=True)
        if match.old is not None
    }
    return Comparison(
        findings=tuple(
            _finding(position, piece, confirmed[position], ancestors.get(position), known)
            for position, piece in enumerate(new)
        ),
        gone=tuple(working[position] for position in alignment.gone),
    )


def _finding(
    position: int,
    piece: Piece,
    confirmed: StringTranslation | None,
    ancestor: WorkingText | None,
    known: Known,
) -> Finding:
    place = {"path": piece.path, "order": position, "text": piece.text}
    if confirmed is not None:
        return Finding(**place, standing=Standing.CONFIRMED, translation=confirmed)
    row = known.at(ancestor.path, ancestor.text) if ancestor else None
    if row is None:
        return Finding(**place, standing=Standing.MISSING)
    if carried := carried_of(row):
        return Finding(
            **place,
            standing=Standing.OUTDATED,
            previous_text=carried.previous_text,
            previous=row,
            previous_translation=carried.previous_translation,
        )
    return Finding(
        **place,
        standing=Standing.OUTDATED,
        previous_text=ancestor.text,
        previous=row,
        previous_translation=row.data,
    )
