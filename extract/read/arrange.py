"""Words with a place on the page, put into the order in which people read them.

Shared by the readers of PDF and of scans. Coordinates are in any unit; y grows upwards. Words on one baseline are
one line, so that a name and the municipality beside it stay together whatever order the file holds them in; a wide
gap parts cells (a TAB). Only where two columns of running text stand side by side, or a page is set in two columns in
which text runs on or items count on, is one read after the other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from extract.document import Span
from extract.read.aligned import aligned_rows
from extract.read.content import Writer
from extract.read.ruled import Rule, ruled_rows
from extract.read.table import Piece, TableRow, written
from extract.read.word import WIDE_GAP, WIDER_THAN_OTHERS, Row, Word, height, in_rows

# In heights of a line.
_FAR = 3.0
# In steps from one baseline to the next.
_APART = 1.45
# In lines of a column.
_LONG = 20
_FEW = 3
_SET_IN_TWO = 0.7
"""Of a page's lines, so many leave the gutter free where the page is set in two columns."""
_ITEM = re.compile(r"(?:(?:[A-ZÅÄÖ]\w{1,4} )?§ ?(?P<section>\d{1,3})|(?P<item>\d{1,2})[.)] [A-ZÅÄÖ])")


def write_words(
    writer: Writer, words: Sequence[Word], level: Sequence[Rule] = (), upright: Sequence[Rule] = ()
) -> None:
    """Write a page's words, line by line, a table's cells between the lines drawn on it; a blank line where the page
    leaves more room than between lines."""
    ruled, rest = ruled_rows(words, level, upright) if upright else ([], words)
    page = _Page(writer)
    for row in sorted(ruled, key=lambda row: -row.top):
        page.write([word for word in rest if word.bottom + word.top > 2 * row.top])
        page.write_row(row)
        rest = [word for word in rest if word.bottom + word.top <= 2 * row.top]
    page.write(rest)


class _Page:
    """A page on its way to text."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._previous: Row = []
        self._in_table = False
        self._height = self._pitch = 0.0

    def write(self, words: Iterable[Word]) -> None:
        """Write words that stand in no ruled table."""
        for block in _blocks(in_rows(words)):
            self._height = median(map(height, block))
            self._pitch = _pitch(block, self._height)
            for row in aligned_rows(block):
                if isinstance(row, TableRow):
                    self.write_row(row)
                else:
                    self._part(row.words)
                    _write_line(self._writer, [*zip(row.blanks, row.words, strict=True)])
                    self._previous, self._in_table = row.words, False

    def write_row(self, row: TableRow) -> None:
        """Write a row of a table."""
        if row.is_first:
            self._part(max((cell.lines[0] for cell in row.cells), key=lambda line: line[0].bottom))
        for line in written(row):
            _write_line(self._writer, line)
        self._previous = min((cell.lines[-1] for cell in row.cells), key=lambda line: line[0].bottom)
        self._in_table = True

    def _part(self, row: Row) -> None:
        """A blank line below a table, and before a row that does not go on with the paragraph above it."""
        if self._previous and (self._in_table or not _goes_on(self._previous, row, self._pitch, self._height)):
            self._writer.write("\n")


def _goes_on(above: Row, below: Row, pitch: float, usual: float) -> bool:
    """Whether the row below goes on with a paragraph, whose rows have this height and pitch, or with a heading."""
    larger = max(1.0, min(height(above), height(below)) / usual) if usual else 1.0
    return 0 < above[0].bottom - below[0].bottom < _APART * pitch * larger


def _pitch(rows: Sequence[Row], height: float) -> float:
    """From one baseline to the next inside a paragraph: a quarter of the steps are that at least, between headings and
    short paragraphs."""
    steps = sorted(above[0].bottom - below[0].bottom for above, below in pairwise(rows))
    return max(height, min(steps[len(steps) // 4], 1.6 * height)) if steps else height


def _write_line(writer: Writer, pieces: Sequence[Piece]) -> None:
    """One line: words parted by a blank, cells by a TAB."""
    if not any(word.struck or word.bold for _, word in pieces):
        writer.write("".join([blank + word.text for blank, word in pieces]) + "\n")
        return
    before: Word | None = None
    for blank, word in pieces:
        if before is not None:
            struck = bool(before.struck and word.struck) and "\t" not in blank
            struck = struck and before.struck[-1].end == len(before.text)
            writer.write(blank, struck=struck, bold=before.bold and word.bold)
        at = writer.write(word.text, bold=word.bold).start
        writer.struck += [Span(at + span.start, at + span.end) for span in word.struck]
        before = word
    writer.write("\n")


def _blocks(rows: list[Row]) -> Iterator[list[Row]]:
    """The rows in reading order: as they are, or, where the page has two columns of text, column after column."""
    gutter = _gutter(rows)
    set_at = next(
        (place for place in (gutter, _middle(rows)) if place is not None and _is_set_in_two(rows, place)), None
    )
    are_columns = set_at is not None
    gutter = set_at if are_columns else gutter
    if gutter is None:
        if rows:
            yield rows
        return
    pending: list[Row] = []
    for index, row in enumerate(rows):
        crosses = _crosses(row, gutter)
        # On a page set in two, only its foot is no part of the columns.
        is_inside = are_columns and index < len(rows) - _FEW
        if pending and (crosses or (not is_inside and _is_far(pending[-1], row))):
            yield from _columns(pending, gutter, are_columns=are_columns)
            pending = []
        if crosses:
            yield [row]
        else:
            pending.append(row)
    if pending:
        yield from _columns(pending, gutter, are_columns=are_columns)


def _middle(rows: list[Row]) -> float | None:
    """The middle of the page: the gutter where the columns' lines stand at heights of their own, and share no row."""
    if len(rows) < 2 * _LONG:
        return None
    return (min(row[0].left for row in rows) + max(row[-1].right for row in rows)) / 2


def _is_set_in_two(rows: list[Row], gutter: float) -> bool:
    """Whether nearly the whole page stands in two columns."""
    beside = [row for row in rows if not _crosses(row, gutter)]
    return len(beside) > _SET_IN_TWO * len(rows) and _go_on(*_sides(beside, gutter))


def _crosses(row: Row, gutter: float) -> bool:
    return any(word.left < gutter < word.right for word in row) or not _clear(row, gutter)


def _is_far(above: Row, below: Row) -> bool:
    """Whether so much room lies between two rows that the lower one is not the columns' next line, but a foot."""
    return above[0].bottom - below[0].bottom > _FAR * (below[0].top - below[0].bottom)


def _columns(rows: list[Row], gutter: float, *, are_columns: bool) -> Iterator[list[Row]]:
    """A stretch without words across the gutter: two columns if both hold running text, or the page is set so."""
    left, right = _sides(rows, gutter)
    if are_columns or (_is_prose(left) and (_is_prose(right) or _is_long_column(left))):
        yield from filter(None, (left, right))
    else:
        yield rows


def _sides(rows: list[Row], gutter: float) -> tuple[list[Row], list[Row]]:
    """What stands to the left of the gutter, and to the right."""
    left = [side for row in rows if (side := [word for word in row if word.right <= gutter])]
    right = [side for row in rows if (side := [word for word in row if word.left >= gutter])]
    return left, right


def _clear(row: Row, gutter: float) -> bool:
    """Whether the row leaves the gutter's width free, or lies to one side of it."""
    before = [word for word in row if word.right <= gutter]
    after = [word for word in row if word.left >= gutter]
    if not before or not after:
        return True
    return after[0].left - before[-1].right > WIDE_GAP * (after[0].top - after[0].bottom)


def _is_prose(side: list[Row]) -> bool:
    """Whether the lines are those of running text: many words, and most lines as long as the column is wide."""
    if len(side) < 6:
        return False
    widths = [row[-1].right - row[0].left for row in side]
    return median(len(row) for row in side) >= 4 and median(widths) > 0.75 * max(widths)


def _is_long_column(side: list[Row]) -> bool:
    """Whether so much running text was broken at the gutter that what stands beyond it, however short, is a column."""
    widest = max(row[-1].right - row[0].left for row in side)
    broken = [
        below
        for above, below in pairwise(side)
        if below[0].text[:1].islower() and above[-1].right - above[0].left > 0.75 * widest
    ]
    return len(side) >= _LONG and len(broken) > len(side) / 5


def _go_on(left: list[Row], right: list[Row]) -> bool:
    """Whether two long columns are those of a page set in two: text runs on in the right one, or items count on."""
    if min(len(left), len(right)) < _LONG:
        return False
    before, numbers = _numbers(left), _numbers(right)
    counts_on = len(numbers) > 1 or (len(before) > 0 and len(numbers) > 0)
    whole = [*before[-1:], *numbers]
    return _is_long_column(right) or (counts_on and whole == list(range(whole[0], whole[0] + len(whole))))


def _numbers(side: list[Row]) -> list[int]:
    """The numbers of the items that begin in a column."""
    heads = (_ITEM.match(" ".join(word.text for word in row[:3])) for row in side)
    return [int(head["section"] or head["item"]) for head in heads if head is not None]


def _blank(rows: list[Row]) -> float:
    """How wide the blanks between words are: in type of one width wider than elsewhere, and one below the other."""
    gaps = sorted(word.left - before.right for row in rows for before, word in pairwise(row))
    return gaps[len(gaps) // 4] if gaps else 0.0


def _gutter(rows: list[Row]) -> float | None:
    """The x at which most rows have a wide gap, if eight or more do, or fewer beside a long column of text."""
    edges: list[tuple[float, int]] = []
    wide = WIDER_THAN_OTHERS * _blank(rows)
    for row in rows:
        for before, word in pairwise(row):
            if word.left - before.right > max(wide, WIDE_GAP * (word.top - word.bottom)):
                edges += [(before.right, 1), (word.left, -1)]
    edges.sort()
    depth = best = 0
    place = 0.0
    for (x, step), (following, _) in pairwise(edges):
        depth += step
        if depth > best:
            best, place = depth, (x + following) / 2
    if best >= 8:
        return place
    if best < _FEW:
        return None
    left, _ = _sides(rows, place)
    return place if _is_prose(left) and _is_long_column(left) else None
