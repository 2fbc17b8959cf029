"""Headings inside a list that are built like names: "Familjen Norrbro" above people who are set in farther."""

from collections.abc import Sequence

from extract.document import Document
from extract.people import leading_name
from extract.person_row import is_person
from extract.row import Row

_ENOUGH = 3
"""People set in, so that it is how the list is laid out and no accident."""


def without_subheads(document: Document, rows: Sequence[Row]) -> list[Row]:
    """The rows without a name alone that begins farther left than everybody of whom more is said."""
    alone = [row for row in rows if _is_name_alone(row)]
    if not alone or len(alone) + _ENOUGH > len(rows):
        return [*rows]
    people = [row for row in rows if row.filled and is_person([cell.text for cell in row.filled])]
    edge = min((_indent(document, row) for row in people), default=0) if len(people) >= _ENOUGH else 0
    return [row for row in rows if not (_is_name_alone(row) and _indent(document, row) < edge)]


def _is_name_alone(row: Row) -> bool:
    if len(row.filled) != 1:
        return False
    text = row.filled[0].text
    name = leading_name(text)
    return name is not None and (name.start, name.end) == (0, len(text))


def _indent(document: Document, row: Row) -> int:
    """How many characters stand before a row on its line."""
    start = row.filled[0].origins[0]
    return start - document.text.rfind("\n", 0, start) - 1
