"""Tables of people that were copied cell by cell, each on a line of its own, as the rows that they were.

So comes a table from a reader that knows no tables: the heads of its columns first, then one row after another.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from extract.columns import column_of
from extract.passage import Passage
from extract.person_row import kind_of_line
from extract.row import Row

_FITS = {"person": {"name"}, "party": {"party"}, "organisation": {"organisation"}, "mark": {"presence", "absence"}}
"""The columns that a cell of a kind belongs to, where the table has one."""
_TYPED = set().union(*_FITS.values())
_NAMES = {"person", "organisation"}
_LONGEST = 60


def unflattened(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, those of a table that stand cell by cell set out again, its heads first."""
    at = 0
    while at < len(rows):
        table, end = _table_at(rows, at)
        yield from table or rows[at:end]
        at = end


def _table_at(rows: Sequence[Row], at: int) -> tuple[list[Row], int]:
    """The table whose heads begin at a place, and where it ends; no rows and the next place where there is none."""
    heads = _heads(rows, at)
    if len(heads) > 1:
        columns = [column_of(head.text) for head in heads]
        begin = at + len(heads)
        below = [row.filled[0] for row in takewhile(lambda row: len(row.filled) == 1, rows[begin:])]
        table, used = _table(columns, below) if _opens(columns, below) else ([], 0)
        if len(table) > 1 and 2 * sum(len(row.filled) > 1 for row in table) > len(table):
            return [Row(tuple(heads)), *table], begin + used
    return [], at + 1


def _heads(rows: Sequence[Row], at: int) -> list[Passage]:
    """The heads of columns that stand there, and one behind two that are known which is not ("Med i dag")."""
    heads: list[Passage] = []
    while at < len(rows) and len(rows[at].cells) == 1 and _is_head(rows[at].cells[0].text):
        heads.append(rows[at].cells[0])
        at += 1
    after = [row.cells[0] for row in rows[at : at + 2] if len(row.cells) == 1]
    if len(heads) > 1 and len(after) > 1 and _is_unknown(after[0].text, after[1].text):
        heads.append(after[0])
    return heads


def _is_head(text: str) -> bool:
    """Whether it heads a column, and is no label above a list: "Närvarande:"."""
    return not text.endswith(":") and column_of(text) != "other"


def _is_unknown(text: str, below: str) -> bool:
    """Whether a line is nothing that is known, nor the given name of whoever stands there."""
    known = _kind(text) or _goes_on(text, below)
    return not known and text[:1].isupper() and text.count(" ") < 4


def _opens(columns: Sequence[str], below: Sequence[Passage]) -> bool:
    """Whether these are the heads of a table of people, the first above its first cell; and not "Deltagare", which
    stands above "Namn".
    """
    if not below or "name" not in columns or columns[0] in columns[1:]:
        return False
    return _place(_whole_cell(below, 0)[0].text, columns, 0) == 0


def _table(columns: Sequence[str], below: Sequence[Passage]) -> tuple[list[Row], int]:
    """The rows below the heads of so many columns, and how many of the passages are their cells."""
    table: list[Row] = []
    row: dict[int, Passage] = {}
    at = used = 0
    while at < len(below):
        cell, after = _whole_cell(below, at)
        place = _place(cell.text, columns, max(row, default=-1) + 1)
        if place is None and "name" in map(columns.__getitem__, row):  # the row is full
            table.append(_as_row(row, len(columns)))
            row, used = {}, at
            place = _place(cell.text, columns, 0)
        if place is None:
            break
        row[place] = cell
        at = after
    if len(row) > 1 and "name" in map(columns.__getitem__, row):
        table.append(_as_row(row, len(columns)))
        used = at
    return table, used


def _whole_cell(below: Sequence[Passage], at: int) -> tuple[Passage, int]:
    """The cell that begins at a place, and the next place: a narrow column breaks "Region Kalmar | län"."""
    cell = below[at]
    at += 1
    while at < len(below) and _goes_on(cell.text, below[at].text):
        cell = Passage.join((cell, below[at]))
        at += 1
    return cell, at


def _goes_on(before: str, after: str) -> bool:
    kind, whole = _kind(before), _kind(f"{before} {after}")
    if kind == "person" and after[0] == "(":
        return True
    return whole in _NAMES and kind in {None, whole} and " " not in after and _kind(after) is None


def _place(text: str, columns: Sequence[str], begin: int) -> int | None:
    """The column, from one on, that a cell stands in: the one of its kind; else the next that takes any words."""
    if len(text) > _LONGEST:
        return None
    kind = _kind(text)
    fitting = _FITS.get(kind or "", set())
    places = range(begin, len(columns))
    typed = (place for place in places if columns[place] in fitting)
    loose = (place for place in places if columns[place] not in _TYPED)
    unknown = (place for place in places if columns[place] == "organisation" and kind is None and text[0].isupper())
    takes_loose = loose if begin and kind not in {"person", "head"} else ()
    return next((place for choice in (typed, unknown, takes_loose) for place in choice), None)


def _kind(text: str) -> str | None:
    """What a line is; in small letters it is no head: "ordförande" in a column of notes."""
    kind = kind_of_line(text)
    return None if kind == "head" and text[0].islower() else kind


def _as_row(row: dict[int, Passage], columns: int) -> Row:
    some = next(iter(row.values()))
    return Row(tuple(row.get(place, some[:0]) for place in range(columns)))
