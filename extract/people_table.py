"""Tables of people that are made unlike others, as the rows that they amount to.

Lists may stand side by side, each in a column below its label ("Närvarande | Frånvarande"), perhaps with a column that
says for each row whom they stand for; and a name may stand in two columns ("Förnamn | Efternamn").
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from extract.beneath import begins, set_beneath
from extract.columns import column_of
from extract.document import Document
from extract.double_head import below_double_head
from extract.facts import Capacity, Status
from extract.label import Kind, Label, Meaning, find_label
from extract.passage import Passage
from extract.people import leading_name
from extract.row import Row

_ABREAST = 2
"""Lists that nothing but one another stands beside."""
_BROKEN = re.compile(r"\b(?:för|ersätter) [A-ZÅÄÖ][\w-]+$")
"""Behind a given name, whose surname stands below."""
_GIVEN, _SURNAME = "förnamn", "efternamn"


def set_in_rows(document: Document, rows: Sequence[Row]) -> Iterator[Row]:
    """The document's rows, lists that stand side by side set one below another, and names in one cell."""
    at = 0
    while at < len(rows):
        if len(rows[at].filled) < _ABREAST:  # as most rows
            yield rows[at]
            at += 1
            continue
        whole, length = below_double_head(rows[at:])
        if length:
            yield from whole
            at += length
            continue
        head = rows[at]
        asked, places = _asked(head), _name_places(head)
        below = _below(head, rows[at + 1 :]) if asked or places else []
        lists = _lists(head, asked, below)
        if lists:
            heads = begins(document, head.cells)
            below = [_folded(set_beneath(document, row, heads, hangs=True), len(head.cells)) for row in below]
            below = _hung(below, len(head.cells))
        if lists and _all_name_people(below, lists):
            yield from _one_below_another(head, lists, below)
        elif below and places:
            yield from (_with_whole_name(row, *places) for row in (head, *below))
        else:
            yield head
            below = []
        at += 1 + len(below)


def _below(head: Row, rows: Sequence[Row]) -> list[Row]:
    """The rows that may stand in a table below its head."""
    return list(takewhile(lambda row: _may_belong(row, len(head.cells)), rows))


def _may_belong(row: Row, columns: int) -> bool:
    """Whether a row may stand in a table of so many columns; a line loses the empty cells at its end."""
    if len(row.cells) == 1:
        return leading_name(row.cells[0].text) is not None and find_label(row.cells[0].text) is None
    first = row.cells[0].text
    label = find_label(first)
    if (label and label.kind is not Kind.ATTENDANCE) or _asked(row):  # what the form asks for next
        return False
    return len(row.cells) <= columns or (columns == _ABREAST and leading_name(first) is not None)


def _folded(row: Row, columns: int) -> Row:
    """A row with no more cells than that: a stamp or a stroke may part the last one in a scan."""
    if len(row.cells) <= columns:
        return row
    return Row((*row.cells[: columns - 1], Passage.join(row.cells[columns - 1 :])))


def _hung(rows: Sequence[Row], columns: int) -> list[Row]:
    """The rows of lists beside a label, which lose the empty cell below it; one alone is of the list that it is like.

    So it is where tabs part the columns: nothing else says where in its line a cell stands.
    """
    whole = [row for row in rows if len(row.cells) == columns - 1]
    if columns <= _ABREAST or not whole or any(len(row.cells) == columns for row in rows):
        return list(rows)
    with_party = [all("(" in row.cells[place].text for row in whole) for place in range(columns - 1)]
    hung = []
    for row in rows:
        empty = row.cells[0][:0]
        own = "(" in row.cells[0].text
        before = 1 if len(row.cells) > 1 else 1 + (with_party.index(own) if own in with_party else columns - 2)
        hung.append(Row((*(empty,) * before, *row.cells)))
    return hung


def _asked(head: Row) -> dict[int, Label]:
    """The columns whose heads are labels of lists, where there are several."""
    labels = {place: find_label(cell.text) for place, cell in enumerate(head.cells) if cell} if head.filled[1:] else {}
    asked = {place: label for place, label in labels.items() if label and label.kind is Kind.ATTENDANCE}
    return asked if len(asked) > 1 else {}


def _lists(head: Row, asked: Mapping[int, Label], below: Sequence[Row]) -> list[int]:
    """The columns that are lists: of those who came and of those who did not."""
    lists = [place for place, label in asked.items() if label.end >= len(head.cells[place])]
    others = {column_of(cell.text) for place, cell in enumerate(head.cells) if cell and place not in lists}
    if len(lists) < 2 or not others <= {"organisation"}:
        return []
    apart = any(_is_apart(asked[place].meaning, alone=not others) for place in lists)
    return lists if apart or any(_says_who_is_absent(cell) for row in below for cell in row.cells[1:]) else []


def _says_who_is_absent(cell: Passage) -> bool:
    """Whether a cell is the label of a list of those who did not come, below another list."""
    label = find_label(cell.text) if cell else None
    return label is not None and label.end >= len(cell) and label.meaning.status is Status.ABSENT


def _is_apart(meaning: Meaning, *, alone: bool) -> bool:
    """Whether nobody beside those on a list stands for them: they are absent, or there without a seat.

    Staff with no column but the members' `alone` beside them have no more in common with those than the line.
    """
    return meaning.status is Status.ABSENT or (alone and meaning.capacity in (Capacity.OFFICIAL, Capacity.GUEST))


def _all_name_people(rows: Sequence[Row], lists: Sequence[int]) -> bool:
    """Whether the cells below the heads of lists are names, and there are any; a column may hold more labels."""
    columns = [[row.cells[place] for row in rows if place < len(row.cells) and row.cells[place]] for place in lists]
    return any(columns) and all(map(_names_people, columns))


def _names_people(column: Sequence[Passage]) -> bool:
    """Whether the cells are names, up to a label that asks for something else; marks of presence look like labels."""
    named = not column
    for cell, above in zip(column, ["", *(cell.text for cell in column)], strict=False):
        label = find_label(cell.text)
        if label and label.end >= len(cell):
            if label.kind is not Kind.ATTENDANCE:
                return True
        elif leading_name(cell.text) or _BROKEN.search(above):
            named = True
        else:
            return False
    return named


def _one_below_another(head: Row, lists: Sequence[int], below: Sequence[Row]) -> Iterator[Row]:
    for place in lists:
        yield Row((head.cells[place],))
        for row in below:
            if place < len(row.cells) and row.cells[place]:
                whose = [cell for other, cell in enumerate(row.cells) if other not in lists and cell]
                yield Row((*whose, row.cells[place]))


def _name_places(head: Row) -> tuple[int, int] | None:
    """Which columns hold given names and surnames, where they stand beside each other."""
    words = [cell.text.casefold() for cell in head.cells] if len(head.cells) > 1 else []
    if _GIVEN not in words or _SURNAME not in words or abs(words.index(_GIVEN) - words.index(_SURNAME)) != 1:
        return None
    return words.index(_GIVEN), words.index(_SURNAME)


def _with_whole_name(row: Row, given: int, surname: int) -> Row:
    if max(given, surname) >= len(row.cells):
        return row
    first, last = row.cells[given], row.cells[surname]
    if first.text.casefold() == _GIVEN:
        name = first.saying("Namn")
    else:
        text = f"{first.text} {last.text}"
        both = sorted((*first.origins, *last.origins))
        name = Passage(text, (both[0],) * (len(text) - 1) + (both[-1],)) if both else first
    begin = min(given, surname)
    return Row((*row.cells[:begin], name, *row.cells[begin + 2 :]))
