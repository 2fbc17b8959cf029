"""The attendance lists of a form: their labels, and what those say of everybody below them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from extract.document import Span
from extract.facts import Capacity, Status
from extract.form import Field
from extract.label import OFFICERS, Kind, Label
from extract.people import is_title
from extract.row import Row

_OFFICES = {Kind.CHAIR: "ordförande", Kind.SECRETARY: "sekreterare", Kind.ADJUSTER: "justerare"}


@dataclass(slots=True)
class Group:
    """One list: its label, who is in it by default, and its rows."""

    label: Label
    label_span: Span
    status: Status | None
    stated: bool
    """Whether the label itself says present or absent."""
    capacity: Capacity
    rows: list[Row]
    title: str | None = None
    political: bool = False
    """Whether it is everybody's list, with politicians and staff."""


def groups(fields: Sequence[Field]) -> Iterator[Group]:
    """The attendance lists among the fields. A heading with nothing beside it holds for the lists below it."""
    parent: Status | None = None
    above: Capacity | None = None
    open_heading = False  # one with nothing beside it
    for entry, following in zip_longest(fields, fields[1:]):
        meaning = entry.label.meaning
        heads_list = entry.label.kind is Kind.CHAIR and following is not None and _lists_members(following)
        open_heading = open_heading and not entry.label.text.casefold().startswith("utses")
        if entry.label.kind in OFFICERS and (open_heading or heads_list) and entry.rows:
            title = entry.label.text.lower() if is_title(entry.label.text) else _OFFICES[entry.label.kind]
            capacity = Capacity.OFFICIAL if entry.label.kind is Kind.SECRETARY else Capacity.MEMBER
            yield Group(entry.label, entry.cell.span(), parent, False, capacity, entry.rows, title)
            continue
        open_heading = entry.label.kind is Kind.ATTENDANCE and (open_heading or not entry.rows)
        if entry.label.kind is not Kind.ATTENDANCE:
            continue
        if meaning.status is None and not entry.rows:
            above = meaning.capacity or above
        if meaning.status is not None:
            parent, above = (None, None) if entry.rows else (meaning.status, meaning.capacity)
        if entry.rows:
            title = entry.label.text.lower() if "vice" in entry.label.text.lower() else None
            status = meaning.status or parent
            capacity = meaning.capacity or above or Capacity.MEMBER
            span = (entry.cell[: len(entry.label.text)] or entry.cell).span()
            yield Group(entry.label, span, status, status is not None, capacity, entry.rows, title)


def _lists_members(entry: Field) -> bool:
    """Whether a list of "Ledamöter" follows, so that the chair above it was there as well."""
    return entry.label.kind is Kind.ATTENDANCE and entry.label.meaning.status is None and bool(entry.rows)
