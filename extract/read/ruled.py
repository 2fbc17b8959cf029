"""Tables whose cells have lines drawn around them: the nearest lines on each side of a word tell its cell."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from extract.read.table import Cell, TableRow
from extract.read.word import Row, Word, in_rows

_NEAR = 3.0
"""Points between lines that meet; Word leaves small squares where they cross."""
_MOST = 600
"""Lines of one direction; drawings have more."""
_LONGEST = 15
"""Lines of a cell; what holds more is a frame around running text."""
_WIDEST_MARGIN = 12.0
"""Points between a cell's side and its text."""


class Rule(NamedTuple):
    """A straight line: where it stands across its direction, and from where to where it runs along it."""

    at: float
    begin: float
    end: float


class Grid(NamedTuple):
    """Lines that cross one another: level ones from the lowest on, upright ones from the left."""

    level: list[Rule]
    upright: list[Rule]


class _Box(NamedTuple):
    """The lines around a cell."""

    top: float
    left: float
    right: float
    bottom: float

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x < self.right and self.bottom <= y < self.top


def ruled_rows(
    words: Iterable[Word], level: Sequence[Rule], upright: Sequence[Rule]
) -> tuple[list[TableRow], list[Word]]:
    """The rows of all tables that the lines of a page make, and the words outside of them."""
    rows: list[TableRow] = []
    rest = list(words)
    for grid in _grids(_merged(level), _merged(upright)):
        boxes, rest = _in_boxes(grid, rest)
        found = list(_rows(grid, boxes))
        tabled = [row for row, _ in found if row.cells]
        rows += [row._replace(is_first=not number) for number, row in enumerate(tabled)]
        rest += [word for _, loose in found for word in loose]
    return rows, rest


def _merged(rules: Iterable[Rule]) -> list[Rule]:
    """The rules, those that are drawn in pieces, or cell by cell, as one."""
    beside: list[list[Rule]] = []
    for rule in sorted(rules):
        if beside and rule.at - beside[-1][0].at < _NEAR / 2:
            beside[-1].append(rule)
        else:
            beside.append([rule])
    merged: list[Rule] = []
    for group in beside:
        at, first = group[0].at, len(merged)
        for _, begin, end in sorted(group, key=lambda rule: rule.begin):
            if len(merged) > first and begin < merged[-1].end + _NEAR:
                merged[-1] = Rule(at, merged[-1].begin, max(end, merged[-1].end))
            else:
                merged.append(Rule(at, begin, end))
    return merged


def _grids(level: Sequence[Rule], upright: Sequence[Rule]) -> Iterator[Grid]:
    """The rules that hang together, where they make two columns or more."""
    if len(level) > _MOST or len(upright) > _MOST:
        return
    left = set(range(len(upright)))
    while left:
        tall, wide, found = set[int](), set[int](), {left.pop()}
        while found:
            tall |= found
            new = {i for i, rule in enumerate(level) if i not in wide and any(_meet(rule, upright[j]) for j in found)}
            wide |= new
            found = {j for j in left if any(_meet(level[i], upright[j]) for i in new)}
            left -= found
        grid = Grid([level[i] for i in sorted(wide)], [upright[j] for j in sorted(tall)])
        if len({rule.at for rule in grid.upright}) > 2 and len({rule.at for rule in grid.level}) > 1:
            yield grid


def _meet(level: Rule, upright: Rule) -> bool:
    return _reaches(level, upright.at) and _reaches(upright, level.at)


def _reaches(rule: Rule, place: float) -> bool:
    return rule.begin - _NEAR < place < rule.end + _NEAR


def _in_boxes(grid: Grid, words: Iterable[Word]) -> tuple[dict[_Box, list[Word]], list[Word]]:
    """The words of each cell, and those outside of the grid."""
    left, right = min(rule.begin for rule in grid.level), max(rule.end for rule in grid.level)
    bottom, top = grid.level[0].at, grid.level[-1].at
    whole = _Box(top, min(left, grid.upright[0].at), max(right, grid.upright[-1].at), bottom)
    found: dict[_Box, list[Word]] = {}
    rest: list[Word] = []
    box: _Box | None = None
    for word in words:
        x, y = (word.left + word.right) / 2, (word.bottom + word.top) / 2
        if not whole.holds(x, y):
            rest.append(word)
            continue
        if box is None or not box.holds(x, y):
            box = _box(grid, whole, x, y)
        found.setdefault(box, []).append(word)
    return found, rest


def _box(grid: Grid, whole: _Box, x: float, y: float) -> _Box:
    """The nearest rules around a place, or the sides of the grid where it is open."""
    sides = [rule.at for rule in grid.upright if _reaches(rule, y)]
    ends = [rule.at for rule in grid.level if _reaches(rule, x)]
    return _Box(
        min((at for at in ends if at > y), default=whole.top),
        max((at for at in sides if at <= x), default=whole.left),
        min((at for at in sides if at > x), default=whole.right),
        max((at for at in ends if at <= y), default=whole.bottom),
    )


def _rows(grid: Grid, boxes: dict[_Box, list[Word]]) -> Iterator[tuple[TableRow, list[Word]]]:
    """The rows from the top; the words of one that holds a frame around running text are no row's."""
    lines = {box: in_rows(words) for box, words in boxes.items()}
    sides = sorted({rule.at for rule in grid.upright})
    margins: dict[float, float] = {}
    for box, inside in lines.items():
        margin = min(_WIDEST_MARGIN, *(line[0].left - box.left for line in inside))
        margins[box.left] = max(0.0, min(margins.get(box.left, margin), margin))
    order = sorted(boxes, key=lambda box: (-box.top, box.left))
    for top, group in groupby(order, key=lambda box: box.top):
        row = list(group)
        if any(len(lines[box]) > _LONGEST for box in row):
            yield TableRow(top, ()), [word for box in row for word in boxes[box]]
        else:
            yield TableRow(top, [_cell(box, lines[box], sides, margins[box.left]) for box in row]), []


def _cell(box: _Box, lines: Sequence[Row], sides: Sequence[float], margin: float) -> Cell:
    first, last = bisect_left(sides, box.left), bisect_left(sides, box.right) - 1
    return Cell(first, max(first, last), lines, box.right - margin - 1)
