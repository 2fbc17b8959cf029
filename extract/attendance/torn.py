"""Entries that a narrow column broke over two rows, beside another column: "Bo Lo (L), tjg. ers. för", "Maj Ek (L)"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.passage import Passage
from extract.row import Row

_TORN = re.compile(r"(?:,| för| tjg\.| ers\.| ersättare| (?:[12]:[ae] )?vice)$")


def whole_entries(rows: Sequence[Row]) -> list[Row]:
    """The rows, each cell of two or more with what was broken off it onto the row below."""
    if not any(len(row.cells) > 1 and any(_TORN.search(cell.text) for cell in row.cells) for row in rows):
        return [*rows]
    grid = [[*row.cells] for row in rows]
    for cells, below in pairwise(grid):
        for place, cell in enumerate(cells if len(cells) > 1 else ()):
            if place < len(below) and _goes_on(cell.text, below[place].text):
                cells[place] = Passage.join((cell, below[place]))
                below[place] = Passage("", ())
    return [Row(tuple(cells)) for cells in grid if any(cell.text for cell in cells)]


def _goes_on(text: str, below: str) -> bool:
    """Whether a cell ends in the midst of an entry; after a comma or an office, small letters must follow."""
    torn = _TORN.search(text)
    return torn is not None and bool(below) and (torn[0] in {" för", " tjg.", " ers."} or below[0].islower())
