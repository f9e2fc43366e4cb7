"""A blank form for a practice task: what it asks for, apart from how it is printed."""

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    PERSON = "person"
    CHOICE = "choice"
    CHECKBOX = "checkbox"
    TABLE = "table"


@dataclass(frozen=True, kw_only=True)
class Column:
    kind: FieldKind
    label: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Field:
    """`rows`, `columns` and `row_labels` are a table's; row labels fill a first column and may be fewer than rows."""

    kind: FieldKind
    label: str
    options: tuple[str, ...] = ()
    rows: int = 0
    columns: tuple[Column, ...] = ()
    row_labels: tuple[str, ...] = ()

    @property
    def table_rows(self) -> list[str]:
        """One label per row, empty where none is given."""
        labels = [*self.row_labels, *[""] * (self.rows - len(self.row_labels))]
        return labels[: max(self.rows, len(self.row_labels))]


@dataclass(frozen=True, kw_only=True)
class Section:
    title: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, kw_only=True)
class Form:
    """`imprint` is the line at the end: where the form comes from and under which licence."""

    title: str
    language: str
    sections: tuple[Section, ...]
    imprint: str = ""
