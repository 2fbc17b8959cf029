"""Tables of people whose head has two rows, as one list below another.

Parti | Ledamöter | Ersättare
| Namn | Närv | Namn | Närv
S | Maj Ek | X | Bo Lo | –
| Eva Al | – | Per Ås | T

One cell may name the party of several rows; it stands in the first of them.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from extract.columns import column_of
from extract.label import Kind, find_label
from extract.passage import Passage
from extract.people import leading_name
from extract.row import Row
from ontology.register import load

_STROKES = {"-", "–", "—"}


def below_double_head(rows: Sequence[Row]) -> tuple[list[Row], int]:
    """The lists of the table that begins here, one below another, and how many rows it has; none and 0 for others."""
    if len(rows) < 3 or not (lists := _lists(rows[0])):
        return [], 0
    columns = _repeated(rows[1].filled, len(lists))
    if not columns:
        return [], 0
    body = list(takewhile(lambda row: _names_people(row, len(columns), len(lists)), rows[2:]))
    return [*_one_below_another(lists, columns, body)] if body else [], len(body) + 2 if body else 0


def _lists(head: Row) -> Sequence[Passage]:
    """What stands above the lists, where a head has nothing else but the parties' column before them."""
    cells = head.filled[1:] if head.filled and column_of(head.filled[0].text) == "party" else head.filled
    labels = [find_label(cell.text) for cell in cells]
    people = [label for label in labels if label and label.kind is Kind.ATTENDANCE]
    return cells if len(cells) > 1 and len(people) == len(cells) else ()


def _repeated(heads: Sequence[Passage], times: int) -> Sequence[Passage]:
    """The heads that each list has: a name, and more."""
    if heads and column_of(heads[0].text) == "party":
        heads = heads[1:]
    size, left = divmod(len(heads), times)
    kinds = [column_of(head.text) for head in heads]
    if left or size < 2 or kinds[0] != "name" or kinds != kinds[:size] * times:
        return ()
    return heads[:size]


def _names_people(row: Row, size: int, times: int) -> bool:
    """Whether a row has names, and nothing else where a list begins."""
    _, cells = _party_apart(row)
    names = [cell.text for cell in cells[::size] if cell]
    return len(cells) <= size * times and bool(names) and all(map(leading_name, names))


def _party_apart(row: Row) -> tuple[str | None, Sequence[Passage]]:
    """The party before the first list, "" where a stroke says that there is none, and the cells of the lists."""
    first = row.cells[0].text
    if not first:
        return None, row.cells[1:]
    if first in _STROKES:
        return "", row.cells[1:]
    return (first, row.cells[1:]) if load().party(first.strip("()")) else (None, row.cells)


def _one_below_another(lists: Sequence[Passage], columns: Sequence[Passage], body: Sequence[Row]) -> Iterator[Row]:
    for number, label in enumerate(lists):
        yield Row((label,))
        yield Row((columns[0].saying("Parti"), *columns))
        party = ""
        for row in body:
            own, cells = _party_apart(row)
            party = party if own is None else own
            block = cells[number * len(columns) : (number + 1) * len(columns)]
            if block and leading_name(block[0].text):
                yield Row((block[0].saying(party), *block))
