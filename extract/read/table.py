"""Tables on a page: their cells, the lines in each joined where they were broken for want of room, row by row.

What a cell holds stands in one line of the text, as in a table of DOCX or HTML. Lines that somebody broke on purpose
(a name a line) stay lines: the next word would have had room behind them.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from typing import NamedTuple

from extract.document import Span
from extract.hyphen import seam
from extract.read.word import Row, Word, blanks, height

_BLANK = 0.2
"""In heights of a line: what a blank takes at least."""
_PARAGRAPH = 1.45
"""In heights of a line: so far below the line above, another paragraph begins in the cell."""
_SAME = 0.4
"""In heights of a line: two lines as level as that stand side by side."""


class Cell(NamedTuple):
    """A cell's columns, from the first to the last, its lines, and how far to the right they have room."""

    first: int
    last: int
    lines: Sequence[Row]
    limit: float


class TableRow(NamedTuple):
    """A row of a table: where it begins, its cells that hold words, from left to right, and whether it is the first."""

    top: float
    cells: Sequence[Cell]
    is_first: bool = False


Piece = tuple[str, Word]
"""A word, and what parts it from the one before."""


def written(row: TableRow) -> Iterator[list[Piece]]:
    """The lines of text that a row makes: one, or one for each of the lines that stand side by side in it."""
    cells = [(cell, [_joined(lines) for lines in wrapped(cell)]) for cell in row.cells]
    for level in _side_by_side(cells):
        yield [*chain.from_iterable(_set_apart(level))]


def wrapped(cell: Cell) -> list[list[Row]]:
    """A cell's lines, those together of which each goes on in the next because its next word had no room."""
    groups = [[line] for line in cell.lines[:1]]
    for above, below in pairwise(cell.lines):
        if is_wrapped(above, below, cell.limit):
            groups[-1].append(below)
        else:
            groups.append([below])
    return groups


def is_wrapped(above: Row, below: Row, limit: float) -> bool:
    """Whether the first word of the line below had no room in the line above."""
    tall = height(above)
    if above[0].bottom - below[0].bottom > _PARAGRAPH * tall * 1.2:
        return False
    return above[-1].right + _BLANK * tall + below[0].right - below[0].left > limit


class _Line(NamedTuple):
    """Lines that were joined to one, and where the first of them stands."""

    cell: Cell
    at: Word
    pieces: list[Piece]


def _joined(lines: Sequence[Row]) -> list[Piece]:
    pieces: list[Piece] = []
    for number, line in enumerate(lines, 1):
        gaps = blanks(line)
        if number < len(lines):  # stretched to the cell's width, perhaps
            gaps = [gap and " " for gap in gaps]
        if pieces:
            cut, is_parted = seam(pieces[-1][1].text, line[0].text)
            pieces[-1] = (pieces[-1][0], _shortened(pieces[-1][1], cut))
            gaps[0] = " " if is_parted else ""
        pieces += zip(gaps, line, strict=True)
    return pieces


def _shortened(word: Word, cut: int) -> Word:
    if not cut:
        return word
    text = word.text[:-cut]
    struck = (Span(span.start, min(span.end, len(text))) for span in word.struck)
    return word._replace(text=text, struck=tuple(span for span in struck if span.end > span.start))


def _side_by_side(cells: Sequence[tuple[Cell, list[list[Piece]]]]) -> Iterator[list[_Line]]:
    """The lines of a row's cells that stand beside one another, from the top; what stands alone in a cell comes first
    where nothing in its row is level with it, as what is centred on several lines is not."""
    every = [[_Line(cell, pieces[0][1], pieces) for pieces in lines] for cell, lines in cells]
    if all(len(lines) == 1 for lines in every):
        yield [line for lines in every for line in lines]
        return
    longest = max(every, key=len)
    levels: list[list[_Line]] = [[line] for line in longest]
    for lines in every:
        if lines is not longest:
            for number, line in enumerate(lines):
                levels[_level_of(line, number, lines, longest)].append(line)
    yield from (sorted(level, key=lambda line: line.cell.first) for level in levels)


def _level_of(line: _Line, number: int, lines: Sequence[_Line], longest: Sequence[_Line]) -> int:
    """Beside which of the lines of the longest cell a line of another cell stands."""
    if len(lines) == len(longest):
        return number
    if len(lines) == 1 and not line.cell.first:
        return 0
    steps = [abs(line.at.bottom - other.at.bottom) for other in longest]
    return steps.index(min(steps))


def _set_apart(level: Sequence[_Line]) -> Iterator[Iterable[Piece]]:
    """The pieces of lines side by side, with a TAB for each column between."""
    column: int | None = None
    for line in level:
        tabs = "" if column is None else "\t" * max(1, line.cell.first - column)
        first, *rest = line.pieces
        yield [(tabs or first[0], first[1]), *rest]
        column = line.cell.last
