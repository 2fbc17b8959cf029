"""Tables in plain text whose columns are parted by blanks and whose cells were broken over several lines.

So `pdftotext -layout` writes them. Cells beside one another begin on the same line, or are centred on
one another; a cell goes on in the line below if the next word had no room. Of all ways to part the lines into rows, the
one is taken that leaves the fewest cells empty and tears the fewest of them; where none is plain, lines stay lines.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from extract.hyphen import seam
from extract.label import find_label
from extract.read.side import Side, grown

_CELL = re.compile(r"\S+(?: \S+)*")
_GAP = 1
"""Characters between two columns, everywhere."""
_FEWEST_LINES = 3
_MOST_LINES = 12
"""Lines of a row."""
_WIDEST = 45
"""Characters of a table's first column; what is wider is running text with something beside it."""
_SLACK = 0.2
"""The share of a column's width by which letters are wider or narrower than on paper."""
_WHOLE = re.compile(
    r"(?:[Jj]a|[Nn]ej|[Xx]|–|-|[Nn]ärvarande|[Ff]rånvarande|[A-ZÅÄÖ]{1,2}|\(?[A-ZÅÄÖ]{1,3}\)|(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?|"
    r"\d{1,2} [a-z]+ \d{4}|(?:kl\.? )?\d{1,2}[.:]\d\d ?[–-] ?\d{1,2}[.:]\d\d|§.*\d|"
    r"(?:[A-ZÅÄÖ][\w-]+ ){1,2}[A-ZÅÄÖ][\w-]+(?: \([^()]+\))?(?:, .+)?)",
)
_OPEN = (",", "-", "–", "/", "(", " och", " samt", " av", " för", " i", " till", " med", " Region")
_SPARSE = 0.5
"""The share of the lines of the fullest column up to which a column may well be empty in a row."""
# What is held against a way to part lines into rows.
_NEVER = 1000.0
_NO_FIRST, _EMPTY, _EMPTY_SPARSE = 6.0, 1.5, 0.5
_TORN, _SMALL, _UNEVEN, _TWO_WHOLE, _CAPITAL, _PLAIN = 2.0, 1.0, 1.0, 20.0, 1.0, -1.0
_MOST = 2.0
"""For each row, if a table is plain."""


class Cell(NamedTuple):
    """What stands in one line of a column, and from where to where."""

    text: str
    left: int
    right: int


class _Table(NamedTuple):
    """Lines of cells by column, and how the columns are filled."""

    lines: Sequence[dict[int, Cell]]
    limits: Sequence[float]
    widths: Sequence[float]
    sparse: Sequence[bool]
    small: Sequence[bool]
    """Whether most of a column's lines begin with a small letter."""


_Fits = Callable[[Sequence[int], int, int], float]
"""What is to be said against a cell's lines, in a row from one line to before another."""


def put_together(text: str) -> str:
    """The text with the rows of tables whose cells were broken each on one line, TABs between its cells."""
    return "\f".join(map(_page, text.split("\f"))) if "  " in text else text


def _page(text: str) -> str:
    result: list[str] = []
    for blank, group in groupby(text.split("\n"), key=lambda line: not line.strip()):
        lines = list(group)
        result += lines if blank or len(lines) < _FEWEST_LINES else _block(lines)
    return "\n".join(result)


def _block(lines: Sequence[str]) -> Iterator[str]:
    """The lines between two blank ones, those of a table put together."""
    cells = [[Cell(cell[0], *cell.span()) for cell in _CELL.finditer(line)] for line in lines]
    at = 0
    while at < len(lines):
        begin, end = _region(cells, at)
        yield from lines[at:begin]
        yield from _rows(cells[begin:end]) or lines[begin:end]
        at = end


def _region(lines: Sequence[Sequence[Cell]], first: int) -> tuple[int, int]:
    """From where to where lines keep to columns, the first such from a line on."""
    place = next((place for place in range(first, len(lines)) if len(lines[place]) > 1), len(lines))
    sides: list[Side] = []
    end = place
    while end < len(lines) and (wider := _with_line(sides, lines[end])):
        sides, end = wider, end + 1
    begin = place
    while begin > first and (wider := _with_line(sides, lines[begin - 1])):
        sides, begin = wider, begin - 1
    while end - begin >= _FEWEST_LINES and _stands_above(lines[begin:end]):
        begin += 1
    return begin, end


def _stands_above(lines: Sequence[Sequence[Cell]]) -> bool:
    """Whether the first of some lines is no part of the table below: a title, or words where that has no column."""
    first, *rest = lines
    left = min(cell.left for line in rest for cell in line)
    below = [cell for line in rest for cell in line]
    if len(first) == 1 and first[0].left <= left:
        under = next((cell for cell in below if cell.left < first[0].right and first[0].left < cell.right), None)
        return under is None or not under.text[0].islower()
    return any(all(cell.right < one.left or one.right < cell.left for one in below) for cell in first)


def _with_line(sides: Sequence[Side], cells: Sequence[Cell]) -> list[Side]:
    """The columns with a line's cells in them; none where they do not fit."""
    return grown(sides, [(cell.left, cell.right) for cell in cells], _GAP) or []


def _rows(lines: Sequence[Sequence[Cell]]) -> list[str]:
    """The rows of a table, each as a line; none where no cell was broken, or it is not plain where."""
    sides: list[Side] = []
    for line in lines:
        sides = _with_line(sides, line)
        if not sides:  # from the top, cells may part that fit together from the middle
            return []
    if len(lines) < _FEWEST_LINES or len(sides) < 2 or sides[0][1] - sides[0][0] > _WIDEST:
        return []
    table = _table(lines, sides)
    cost, ends = min((_parted(table, fits) for fits in (_from_the_top, _centred)), key=lambda found: found[0])
    if len(ends) in {1, len(lines)} or cost > len(ends) * _MOST or not _heads(table, ends[0]):
        return []
    return [_row(table, begin, end) for begin, end in pairwise([0, *ends])]


def _heads(table: _Table, end: int) -> bool:
    """Whether the row that ends there has a head for each column, but perhaps for one."""
    filled = set().union(*table.lines[:end])
    return 0 in filled and len(filled) >= max(2, len(table.limits) - 1)


def _table(lines: Sequence[Sequence[Cell]], sides: Sequence[Side]) -> _Table:
    placed = [{_column(cell, sides): cell for cell in line} for line in lines]
    columns = [[line[column] for line in placed if column in line] for column in range(len(sides))]
    most = max(map(len, columns))
    return _Table(
        placed,
        [right for _, right in sides],
        [right - left for left, right in sides],
        [len(cells) <= _SPARSE * most for cells in columns],
        [sum(cell.text[0].islower() for cell in cells) > _SPARSE * len(cells) for cells in columns],
    )


def _column(cell: Cell, sides: Sequence[Side]) -> int:
    return next(place for place, (left, right) in enumerate(sides) if left <= cell.left < right)


def _from_the_top(filled: Sequence[int], begin: int, end: int) -> float:
    """Of cells that begin at the top of their row."""
    return 0.0 if filled[0] == begin and filled[-1] - begin < len(filled) and end > begin else _NEVER


def _centred(filled: Sequence[int], begin: int, end: int) -> float:
    """Of cells that stand in the middle of their row."""
    aside = abs(filled[0] + filled[-1] - begin - end + 1)
    return aside * _UNEVEN if aside < 2 and all(below - above < 3 for above, below in pairwise(filled)) else _NEVER


def _parted(table: _Table, fits: _Fits) -> tuple[float, list[int]]:
    """The best way to part the lines into rows: what is to be said against it, and where each row ends."""
    best = [(0.0, 0)]
    for end in range(1, len(table.lines) + 1):
        begins = range(max(0, end - _MOST_LINES), end)
        best.append(min((best[begin][0] + _against_row(table, begin, end, fits), begin) for begin in begins))
    ends = list[int]()
    at = len(table.lines)
    while at:
        ends.append(at)
        at = best[at][1]
    return best[-1][0], ends[::-1]


def _against_row(table: _Table, begin: int, end: int, fits: _Fits) -> float:
    """What is to be said against some lines as one row."""
    if any(map(_is_label, table.lines[begin:end])):
        return 0.0 if end - begin == 1 else _NEVER
    cost = _against_beginning(table, begin)
    for column, limit in enumerate(table.limits):
        filled = [place for place in range(begin, end) if column in table.lines[place]]
        if not filled:
            cost += _EMPTY_SPARSE if table.sparse[column] else _EMPTY if column else _NO_FIRST
            continue
        cells = [table.lines[place][column] for place in filled]
        slack = max(1, round(_SLACK * table.widths[column]))
        cost += fits(filled, begin, end)
        cost += sum(_against_joining(above, below, limit, slack) for above, below in pairwise(cells))
        if len(table.limits) == 2 and not all(_goes_on(*pair) for pair in pairwise(cells)):
            cost += _TWO_WHOLE  # a form, whose values may be several
    return cost


def _is_label(line: dict[int, Cell]) -> bool:
    """Whether a line is the title of the rows below it ("Ersättare")."""
    if len(line) != 1 or 0 not in line:
        return False
    label = find_label(line[0].text)
    return label is not None and label.end >= len(line[0].text)


def _against_joining(above: Cell, below: Cell, limit: float, slack: int) -> float:
    """What is to be said against one line of a cell going on in the next."""
    word = below.text.split(maxsplit=1)[0]
    room = limit - above.right - 1 - len(word)
    if room >= slack:
        return _NEVER
    if _WHOLE.fullmatch(above.text) and _WHOLE.fullmatch(below.text):
        return _TWO_WHOLE
    return (_PLAIN if _goes_on(above, below) else _CAPITAL) + (_UNEVEN if room >= 0 else 0.0)


def _goes_on(above: Cell, below: Cell) -> bool:
    return above.text.endswith(_OPEN) or below.text[0].islower() or below.text[0] in "–("


def _against_beginning(table: _Table, begin: int) -> float:
    """What is to be said against a row's beginning at a line: words that go on there."""
    if not begin:
        return 0.0
    above, below = table.lines[begin - 1], table.lines[begin]
    small = sum(cell.text[0].islower() and not table.small[column] for column, cell in below.items())
    return _SMALL * small + _TORN * sum(column in below and cell.text.endswith(_OPEN) for column, cell in above.items())


def _row(table: _Table, begin: int, end: int) -> str:
    """The cells of a row, from the first column to the last."""
    lines = table.lines[begin:end]
    texts = [_joined([line[column] for line in lines if column in line]) for column in range(len(table.limits))]
    return "\t".join(texts) if any(texts[1:]) else texts[0]


def _joined(cells: Sequence[Cell]) -> str:
    """The lines of a cell as one."""
    text = ""
    for cell in cells:
        cut, is_parted = seam(text, cell.text)
        text = f"{text[: len(text) - cut]}{' ' if text and is_parted else ''}{cell.text}"
    return text
