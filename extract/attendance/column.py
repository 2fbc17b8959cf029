"""What the columns of an attendance table hold, as their heads say it."""

from collections.abc import Sequence

from extract.columns import COLUMNS, column_of
from extract.facts import Capacity
from extract.passage import Passage
from extract.people import leading_name

PEOPLE = {"name": None, "politician": None, "official": Capacity.OFFICIAL, "deputy": Capacity.SUBSTITUTE}
"""Columns that hold people, and as what they are there."""


_LISTS = frozenset(("ledamöter", "beslutande", "beslutande ledamöter"))
"""Heads of a column that is a list of its own, whoever stands beside it."""


def columns_of(heads: Sequence[str], *, away: bool) -> list[str]:
    """The columns of a table with these heads, of people who were `away` perhaps: "Ersättare" alone names people;
    beside marks of presence, or those who did not come, who came for whom. So do those who serve beside each member,
    but for two lists side by side ("Ledamöter | Tjänstgörande ersättare").
    """
    columns = [column_of(head) for head in heads]
    if PEOPLE.keys().isdisjoint({*columns} - {"deputy"}):
        return ["name" if column == "deputy" else _beside(column) for column in columns]
    marked = away or "presence" in columns or "absence" in columns
    apart = not marked and not _LISTS.isdisjoint(head.casefold() for head in heads)
    return ["substitute" if column == "deputy" and marked else _beside(column, apart=apart) for column in columns]


def _beside(column: str, *, apart: bool = False) -> str:
    """What those are who serve in a column beside others: a list of their own, or who came for whom."""
    return ("deputy" if apart else "substitute") if column == "serving" else column


def is_head(cells: Sequence[Passage]) -> bool:
    """Whether cells are heads of columns: they name nobody, and few of them are unknown."""
    filled = [cell for cell in cells if cell.text]
    if not filled or any(leading_name(cell.text) for cell in filled):
        return False
    unknown = [cell for cell in filled if column_of(cell.text) == "other" and cell.text.casefold() not in COLUMNS]
    return len(unknown) <= len(filled) // 3
