"""What the columns of an attendance table hold, as their heads say it."""

from collections.abc import Sequence

from extract.columns import COLUMNS, column_of
from extract.facts import Capacity
from extract.passage import Passage
from extract.people import leading_name

PEOPLE = {"name": None, "politician": None, "official": Capacity.OFFICIAL, "deputy": Capacity.SUBSTITUTE}
"""Columns that hold people, and as what they are there."""


def columns_of(columns: list[str], *, away: bool) -> list[str]:
    """The columns of a head, of people who were `away` perhaps: "Ersättare" alone names people; beside marks of
    presence, or those who did not come, who came for whom.
    """
    if PEOPLE.keys().isdisjoint({*columns} - {"deputy"}):
        return ["name" if column == "deputy" else column for column in columns]
    marked = away or "presence" in columns or "absence" in columns
    return ["substitute" if column == "deputy" and marked else column for column in columns]


def is_head(cells: Sequence[Passage]) -> bool:
    """Whether cells are heads of columns: they name nobody, and few of them are unknown."""
    filled = [cell for cell in cells if cell.text]
    if not filled or any(leading_name(cell.text) for cell in filled):
        return False
    unknown = [cell for cell in filled if column_of(cell.text) == "other" and cell.text.casefold() not in COLUMNS]
    return len(unknown) <= len(filled) // 3
