"""Tables without lines around their cells: columns that keep free of one another over many rows.

Where the lines inside a row stand closer together than the rows, and cells beside one another have unlike numbers of
lines, text was broken inside cells; then the rows are put together. All other tables are read line by line.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extract.read.side import Side, grown
from extract.read.table import Cell, TableRow, is_wrapped
from extract.read.word import Row, Word, blanks, height, in_rows

# In heights of a line.
_GAP = 0.5
"""Between two columns, everywhere."""
_LEAST_STEP = 0.75
"""From one line of a cell to the next."""
# In steps from one line of a cell to the next.
_NEW_ROW = 1.12
_FAR = 2.8
# In steps from row to row.
_WIDER = 1.1
_WRAPPED = 0.6
"""The share of the lines inside rows that must have been broken for want of room."""
_UNEVEN = 0.5
"""The share of the rows of several lines whose cells must differ in their numbers of lines."""


class TextRow(NamedTuple):
    """A row of words, and what parts each from the one before it."""

    words: Row
    blanks: list[str]


class _Line(NamedTuple):
    """A line of one column."""

    column: int
    words: Row


def aligned_rows(rows: Sequence[Row]) -> Iterator[TextRow | TableRow]:
    """The rows in order, with those that make up a row of a table as one."""
    texts = [TextRow(row, blanks(row)) for row in rows]
    tabbed = [place for place, row in enumerate(texts) if "\t" in row.blanks]
    at = 0
    if len(tabbed) > 1:
        pitch = _least_step(rows)
        for place in tabbed:
            if place < at:
                continue
            begin, end, columns = _region(texts, at, place, pitch)
            table = _table(rows[begin:end], columns, pitch)
            if table:
                yield from texts[at:begin]
                yield from table
            else:
                yield from texts[at:end]
            at = end
    yield from texts[at:]


def _least_step(rows: Sequence[Row]) -> float:
    """From one baseline to the next where lines stand closest; those of cells beside one another may stand between."""
    least = min(map(height, rows)) * _LEAST_STEP
    places = [row[0].bottom for row in rows]
    steps = [above - below for above, below in pairwise(places)]
    steps += [above - below for above, below in zip(places, places[2:], strict=False)]
    return min((step for step in steps if step > least), default=least)


class _Columns:
    """How far each column of a table reaches, from the left."""

    def __init__(self) -> None:
        self.sides: list[Side] = []

    def take(self, row: TextRow) -> bool:
        """Whether a row fits: no two of its cells in one column, no words across two. If so, columns grow by it."""
        gap = _GAP * height(row.words)
        sides = grown(self.sides, _runs(row, gap, self.sides), gap)
        if sides is None:
            return False
        self.sides = sides
        return True

    def column(self, word: Word) -> int:
        """The column in which a word stands."""
        return sum(left <= word.left + 0.01 for left, _ in self.sides) - 1


def _runs(row: TextRow, gap: float, sides: Sequence[Side]) -> Iterator[Side]:
    """Where the cells of a row begin and end: at a TAB, or between columns that are known."""
    begin, last = row.words[0].left, row.words[0]
    for blank, word in zip(row.blanks[1:], row.words[1:], strict=True):
        between = any(last.right <= side[0] - gap / 2 and side[0] <= word.left + 0.01 for side in sides)
        if "\t" in blank or (between and word.left - last.right > gap):
            yield begin, last.right
            begin = word.left
        last = word
    yield begin, last.right


def _region(texts: Sequence[TextRow], first: int, place: int, pitch: float) -> tuple[int, int, _Columns]:
    """The rows around a row with cells that may make a table with it, and their columns."""
    columns = _Columns()
    columns.take(texts[place])
    end = place + 1
    widest = _NEW_ROW * pitch
    while end < len(texts):
        step = _step(texts, end)
        most = _FAR * pitch if _has_cells(texts, end, pitch) else _WIDER * widest
        if step > most or not columns.take(texts[end]):
            break
        widest = max(widest, step)
        end += 1
    begin = place
    while begin > first and _step(texts, begin) < _NEW_ROW * pitch and columns.take(texts[begin - 1]):
        begin -= 1
    while end - 1 > place and "\t" not in texts[end - 1].blanks and _step(texts, end - 1) > _NEW_ROW * pitch:
        end -= 1
    return begin, end, columns


def _has_cells(texts: Sequence[TextRow], place: int, pitch: float) -> bool:
    """Whether a row, or one close below it, has cells beside one another."""
    while "\t" not in texts[place].blanks:
        place += 1
        if place == len(texts) or _step(texts, place) > _NEW_ROW * pitch:
            return False
    return True


def _step(texts: Sequence[TextRow], place: int) -> float:
    return texts[place - 1].words[0].bottom - texts[place].words[0].bottom


def _table(rows: Sequence[Row], columns: _Columns, pitch: float) -> list[TableRow]:
    """The rows as those of a table; none where no text was broken inside cells."""
    by_column: list[Row] = [[] for _ in columns.sides]
    for row in rows:
        for word in row:
            by_column[columns.column(word)].append(word)
    by_column = [words for words in by_column if words]  # a line that is no row may have stood in a column alone
    lines = [_Line(place, line) for place, words in enumerate(by_column) for line in in_rows(words)]
    lines.sort(key=lambda line: -line.words[0].bottom)
    groups = _groups(lines, pitch)
    limits = [max(word.right for word in words) - 0.5 for words in by_column]
    cells = [_cells(group, limits) for group in groups]
    if len(groups) < 2 or not _are_broken(cells):
        return []
    return [
        TableRow(group[0].words[0].top, row, is_first=not number)
        for number, (group, row) in enumerate(zip(groups, cells, strict=True))
    ]


def _groups(lines: Sequence[_Line], pitch: float) -> list[list[_Line]]:
    """The lines of each row: closer to one another than those of different rows; a scan sets some rows closer."""
    steps = [above.words[0].bottom - below.words[0].bottom for above, below in pairwise(lines)]
    new_row = _NEW_ROW * pitch
    if wide := [step for step in steps if step > new_row]:
        new_row = min(new_row, (pitch + median(wide)) / 2)
    groups = [[lines[0]]]
    for step, below in zip(steps, lines[1:], strict=True):
        if step > new_row:
            groups.append([])
        groups[-1].append(below)
    return groups


def _cells(group: Sequence[_Line], limits: Sequence[float]) -> list[Cell]:
    places = sorted({line.column for line in group})
    return [
        Cell(place, place, [line.words for line in group if line.column == place], limits[place]) for place in places
    ]


def _are_broken(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether the lines inside rows were broken for want of room, rather than written one below another."""
    tall = [row for row in rows if any(len(cell.lines) > 1 for cell in row)]
    uneven = [row for row in tall if len({len(cell.lines) for cell in row}) > 1]
    seams = [is_wrapped(*pair, cell.limit) for row in tall for cell in row for pair in pairwise(cell.lines)]
    return bool(uneven) and len(uneven) >= _UNEVEN * len(tall) and sum(seams) >= _WRAPPED * len(seams)
