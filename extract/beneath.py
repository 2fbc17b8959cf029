"""Under which head each cell of a row stands, in a table whose columns are set out by blanks.

Such a line has no mark for an empty cell in its middle: only where a cell begins says to which column it belongs.
"""

from collections.abc import Sequence

from extract.document import Document
from extract.passage import Passage
from extract.row import Row

_SHIFT = 2
"""Characters that a cell may begin before its head, as a figure set to the right does."""


def begins(document: Document, cells: Sequence[Passage]) -> list[int]:
    """Where each of a line's cells begins in it; nothing where marks part them, or a cell is empty."""
    if not all(cell.origins for cell in cells):
        return []
    places = [cell.origins[0] for cell in cells]
    line = document.text.rfind("\n", 0, places[0]) + 1
    between = document.text[line : places[-1]]
    return [] if "\t" in between or "|" in between or "\n" in between else [place - line for place in places]


def set_beneath(document: Document, row: Row, heads: Sequence[int], *, hangs: bool = False) -> Row:
    """The row with an empty cell below each head under which nothing stands; as it is where its cells do not fit.

    Below lists that hang beside a label, nothing need stand in the first column.
    """
    own = begins(document, row.cells)
    if not heads or not own or len(own) >= len(heads):
        return row
    columns = [sum(head - _SHIFT <= begin for head in heads) - 1 for begin in own]
    if columns[0] < 0 or (columns[0] and not hangs) or len(set(columns)) < len(columns):
        return row
    empty = row.cells[-1][:0]
    placed = dict(zip(columns, row.cells, strict=True))
    return Row(tuple(placed.get(column, empty) for column in range(len(heads))))
