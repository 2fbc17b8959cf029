"""One attendance list, row by row: running text, one name a line, a table with a head, columns torn apart."""

from collections.abc import Sequence

from extract.attendance.cells import read_cells
from extract.attendance.column import PEOPLE, columns_of, is_head
from extract.attendance.line import read_line
from extract.attendance.mark import tells_by_crosses, without_strokes
from extract.attendance.reader import Reader
from extract.attendance.reading import Reading, compare_entries
from extract.attendance.star import without_stars
from extract.attendance.subhead import without_subheads
from extract.attendance.table import read_below_head
from extract.attendance.torn import whole_entries
from extract.beneath import begins, set_beneath
from extract.columns import COLUMNS, column_of
from extract.document import Document
from extract.facts import Capacity
from extract.organisation.lookup import find_organisation
from extract.people import leading_name
from extract.row import Row


def read_list(
    document: Document, rows: Sequence[Row], label: str, *, n_here: bool = False, away: bool = False
) -> Reading:
    """The people of one list. `label` is its first column's head where the list is a table whose rows lack it."""
    reader = Reader(document, n_here, away)
    rows, starred = without_stars(document, rows)
    rows = _past_head(reader, rows, label)
    reader.marks = tells_by_crosses(rows)
    for row in without_subheads(document, whole_entries(without_strokes(rows))):
        if not _read_row(reader, row):
            break
    reader.give_titles()
    reader.pair_torn()
    compare_entries(reader.reading)
    for listed in reader.reading.people:
        if listed.attendee.name.origins[0] in starred:
            listed.attendee.capacity = Capacity.SUBSTITUTE
    return reader.reading


def _past_head(reader: Reader, rows: Sequence[Row], label: str) -> Sequence[Row]:
    """The rows without the first, where that is the head of a table to whose first column the label belongs."""
    first = rows[0].cells if rows else ()
    if not first or any(cell.text == label for cell in first) or not is_head(first):
        return rows
    heads = [column_of(cell.text) for cell in first]
    names_people = COLUMNS.get(label.casefold()) in {"name", "deputy"}
    lacks_people = PEOPLE.keys().isdisjoint({*heads} - {"deputy"})
    if (names_people and lacks_people) or (heads[0] != "other" and PEOPLE.keys().isdisjoint(heads)):
        reader.columns = columns_of(["Namn", *(cell.text for cell in first)], away=reader.away)
        others = begins(reader.document, first)
        reader.heads = [0, *others] if others else []
        return rows[1:]
    return rows


def _read_row(reader: Reader, row: Row) -> bool:
    """Reads one row; false where the list has ended."""
    if len(row.filled) > 1 and is_head(row.cells):
        reader.columns = columns_of([cell.text for cell in row.cells], away=reader.away)
        reader.heads = begins(reader.document, row.cells)
        return True
    row = set_beneath(reader.document, _with_organisation(reader, row), reader.heads)
    missing = len(reader.columns) - len(row.cells)  # a line loses the empty cells at its end
    if missing == 0 or 0 < missing < len(reader.columns) - 1:
        read_below_head(reader, Row((*row.cells, *(row.cells[-1][:0],) * missing)))
        return True
    if len(row.filled) == 1:
        return read_line(reader, row.filled[0])
    read_cells(reader, row)
    return True


def _with_organisation(reader: Reader, row: Row) -> Row:
    """The row; one that begins with a name has the organisation of the row above, as one cell holds it for both."""
    begins = reader.columns[:2] == ["organisation", "name"] and 1 < len(row.cells) < len(reader.columns)
    if not (begins and reader.reading.people) or find_organisation(row.cells[0].text):
        return row
    name = leading_name(row.cells[0].text)
    above = reader.reading.people[-1].attendee.organisation
    return Row((row.cells[0].saying(above), *row.cells)) if name and name.start == 0 and above else row
