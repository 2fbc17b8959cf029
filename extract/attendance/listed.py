"""One attendance list, row by row: running text, one name a line, a table with a head, columns torn apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from extract.attendance.attendee import Attendee, party_of
from extract.attendance.description import describe
from extract.attendance.entry import read_attendees, with_substitutes
from extract.attendance.mark import is_mark, read_mark, tells_by_crosses
from extract.attendance.reading import Listed, Reading, compare_entries
from extract.attendance.sentence import (
    is_bare_title,
    is_entry,
    is_sender,
    mentions_deed,
    says_more,
    tells,
    tells_of_recusal,
)
from extract.attendance.star import without_stars
from extract.attendance.subhead import without_subheads
from extract.columns import COLUMNS, column_of
from extract.document import Document, Span
from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import is_title, leading_name
from extract.person_row import is_legend, tells_presence
from extract.row import Row

_PEOPLE = {"name": None, "politician": None, "official": Capacity.OFFICIAL, "deputy": Capacity.SUBSTITUTE}
"""Columns that hold people, and as what they are there."""
_FOR_WHOM = re.compile(r"(?:(?:tjg\.?|tjänstgör|ers\.?|ersättare) )?(?:för|ersätter|i ?stället för)", re.IGNORECASE)
_RANGE = re.compile(r"\d{1,3} ?[–-] ?\d{1,3}")


@dataclass(slots=True)
class _Reader:
    document: Document
    n_here: bool
    """Whether the mark "N" stands for närvarande."""
    away: bool
    """Whether the list is of those who did not come."""
    reading: Reading = field(default_factory=Reading)
    columns: list[str] = field(default_factory=list)
    heading: str | None = None
    """The organisation above a group of names, or beside the first of them."""
    torn: list[tuple[str, Passage]] = field(default_factory=list)
    """Organisations that stand alone, below the names they belong to."""
    titles: list[Passage] = field(default_factory=list)
    """Titles of office on lines of their own, one below another."""
    marks: bool = False
    """Whether presence is told by marks, so that an empty cell means absence."""


def read_list(
    document: Document, rows: Sequence[Row], label: str, *, n_here: bool = False, away: bool = False
) -> Reading:
    """The people of one list. `label` is its first column's head where the list is a table whose rows lack it."""
    reader = _Reader(document, n_here, away)
    rows, starred = without_stars(document, rows)
    first = rows[0].cells if rows else ()
    beside = bool(first) and all(cell.text != label for cell in first)
    if beside and _is_head(first):
        heads = list(map(_column, first))
        unnamed = _PEOPLE.keys().isdisjoint({*heads} - {"deputy"})
        if (unnamed and COLUMNS.get(label.casefold()) in {"name", "deputy"}) or (
            heads[0] != "other" and _PEOPLE.keys().isdisjoint(heads)
        ):
            reader.columns = _columns(["name", *heads], away=away)
            rows = rows[1:]
    reader.marks = tells_by_crosses(rows)
    for row in without_subheads(document, rows):
        if not _read_row(reader, row):
            break
    _give_titles(reader)
    _pair_torn(reader)
    compare_entries(reader.reading)
    for listed in reader.reading.people:
        if listed.attendee.name.origins[0] in starred:
            listed.attendee.capacity = Capacity.SUBSTITUTE
    return reader.reading


def _column(head: Passage) -> str:
    return column_of(head.text)


def _columns(columns: list[str], *, away: bool) -> list[str]:
    """The columns of a head: "Ersättare" alone names people; beside marks of presence, or those who
    did not come, who came for whom.
    """
    if _PEOPLE.keys().isdisjoint({*columns} - {"deputy"}):
        return ["name" if column == "deputy" else column for column in columns]
    marked = away or "presence" in columns or "absence" in columns
    return ["substitute" if column == "deputy" and marked else column for column in columns]


def _is_head(cells: Sequence[Passage]) -> bool:
    filled = [cell for cell in cells if cell.text]
    if not filled or any(leading_name(cell.text) for cell in filled):
        return False
    unknown = [cell for cell in filled if _column(cell) == "other" and cell.text.casefold() not in COLUMNS]
    return len(unknown) <= len(filled) // 3


def _read_row(reader: _Reader, row: Row) -> bool:
    """Reads one row; false where the list has ended."""
    if len(row.filled) > 1 and _is_head(row.cells):
        reader.columns = _columns(list(map(_column, row.cells)), away=reader.away)
        return True
    missing = len(reader.columns) - len(row.cells)  # a line loses the empty cells at its end
    if missing == 0 or 0 < missing < len(reader.columns) - 1:
        _read_columns(reader, Row((*row.cells, *(row.cells[-1][:0],) * missing)))
        return True
    if len(row.filled) == 1:
        return _read_single(reader, row.filled[0])
    _read_cells(reader, row)
    return True


def _add(reader: _Reader, attendees: Sequence[Attendee], *beside: Passage) -> None:
    if reader.titles and attendees:
        _give_titles(reader)
    for attendee in with_substitutes(attendees):
        if reader.heading and not attendee.organisation:
            attendee.organisation = reader.heading
        struck = bool(reader.document.struck) and reader.document.is_struck(attendee.name.span())
        evidence = (_whole(attendee.entry, *beside),)
        reader.reading.people.append(Listed(attendee, struck, evidence))


def _whole(*passages: Passage) -> Span:
    """From the first to the last of a row's cells."""
    filled = [passage.origins for passage in passages if passage.text]
    return Span(min(filled)[0], max([origins[-1] for origins in filled]) + 1)


def _read_columns(reader: _Reader, row: Row) -> None:
    """A row below a head that says what each column holds; people may stand in several ("Politiker | Tjänsteman")."""
    cells = sorted(zip(reader.columns, row.cells, strict=True), key=lambda pair: pair[0] == "substitute")
    people = [(column, cell) for column, cell in cells if column in _PEOPLE and cell]
    alone = sum(column != "deputy" for column, _ in people) == 1
    for column, cell in people:
        attendees = read_attendees(cell)
        for attendee in attendees:
            attendee.capacity = _PEOPLE[column] or attendee.capacity
            for other, beside in cells:
                if column != "deputy" or other == "organisation":
                    _read_cell(reader, attendee, other, beside)
        _add(reader, attendees, *(row.filled if alone and column != "deputy" else ()))


def _read_cell(reader: _Reader, attendee: Attendee, column: str, cell: Passage) -> None:
    if column == "party" and cell:
        attendee.party = party_of(cell.text.strip("()")) or attendee.party
    elif column == "organisation" and cell:
        aside = cell.text.find(" (")
        whole = cell[:aside] if aside > 0 and not find_organisation(cell.text) else cell
        attendee.organisation = find_organisation(whole.text) or whole.text
        describe(attendee, cell[len(whole) :])
    elif column == "initial" and cell:
        attendee.status = Status.ABSENT if cell.text[0].upper() == "F" else Status.PRESENT
    elif column in {"presence", "absence"}:
        _read_presence(reader, attendee, cell, column)
    elif column == "substitute" and cell and not leading_name(cell.text):
        describe(attendee, cell)
    elif column == "substitute" and cell:
        substitutes = read_attendees(cell)
        if attendee.status is Status.PRESENT:  # for some of the items
            substitutes = [one for one in substitutes if one.from_item or one.to_item]
        else:
            attendee.status = Status.ABSENT
        _add(reader, [one for one in substitutes if _serves(one, attendee)], cell)
    elif column == "items" and cell:
        describe(attendee, _as_items(cell))
    elif column == "replaces" and (name := leading_name(cell.text)):
        attendee.replaces, attendee.capacity = name.name, Capacity.SUBSTITUTE
        attendee.replaces_party = party_of(cell.text[name.end :].strip(" ()"))
    elif cell and (column == "note" or (column == "other" and tells_presence(cell.text))):
        describe(attendee, cell)


def _serves(substitute: Attendee, absent: Attendee) -> bool:
    """Notes for whom a substitute served."""
    substitute.replaces, substitute.capacity = absent.name.text, Capacity.SUBSTITUTE
    substitute.status = Status.PRESENT
    return True


def _read_presence(reader: _Reader, attendee: Attendee, cell: Passage, column: str) -> None:
    if not cell and column == "presence":
        attendee.status = attendee.status or (Status.ABSENT if reader.marks else None)
    elif not _read_mark(reader, attendee, cell, opposite=column == "absence") and cell:
        describe(attendee, cell)


def _read_mark(reader: _Reader, attendee: Attendee, cell: Passage, *, opposite: bool = False) -> bool:
    """Reads a mark of presence, and what is said beside it; whether the cell holds one."""
    if cell.text == "E":  # a substitute who serves
        attendee.status, attendee.capacity = Status.PRESENT, Capacity.SUBSTITUTE
        return True
    mark = read_mark(cell.text, n_here=reader.n_here)
    if mark is None:
        return False
    status, end = mark
    says_present = (status is Status.PRESENT) is not opposite
    attendee.status = Status.PRESENT if says_present else Status.ABSENT
    describe(attendee, cell[end:])
    if attendee.status is Status.PRESENT and attendee.replaces and attendee.from_item:
        attendee.from_item = attendee.to_item = None  # there for all items, and serves for those
    return True


def _read_cells(reader: _Reader, row: Row) -> None:
    """A row of cells without a head: a name and what belongs to it, several names, or an organisation and names."""
    heading: str | None = None
    people: list[Attendee] = []
    for cell in _with_whom(row.filled):
        attendees = read_attendees(cell)
        if attendees:
            for attendee in attendees:
                attendee.organisation = attendee.organisation or heading
            people += attendees
        elif not people:
            heading = heading or find_organisation(cell.text)
        else:
            _beside(reader, people[-1], cell)
    if reader.marks and not any(is_mark(cell.text) for cell in row.filled):
        for attendee in people:
            attendee.status = attendee.status or Status.ABSENT
    reader.heading = heading or reader.heading
    several = len(people) > 1
    _add(reader, people, *(() if several else row.filled))


def _with_whom(cells: Sequence[Passage]) -> Sequence[Passage]:
    """The cells, one that only says that somebody serves joined to the next: "Maj Ek", "ersätter", "Bo Lo"."""
    for place, cell in enumerate(cells[1:-1], 1):
        if _FOR_WHOM.fullmatch(cell.text):
            return (*cells[:place], Passage.join(cells[place : place + 2]), *cells[place + 2 :])
    return cells


def _beside(reader: _Reader, attendee: Attendee, cell: Passage) -> None:
    """A cell beside a name: party, presence, organisation, title."""
    text = cell.text
    if len(text) < 6 and (party := party_of(text.strip("()")) or _damaged_party(text)):
        attendee.party = party
    elif _RANGE.fullmatch(text):
        describe(attendee, _as_items(cell))
    elif (is_mark(text) or text == "E") and _read_mark(reader, attendee, cell):
        pass
    elif attendee.may_represent and (organisation := find_organisation(text)):
        attendee.organisation = organisation
    else:
        before = replace(attendee, recused_from=[*attendee.recused_from])
        describe(attendee, cell)
        named = text[0].isupper() and not is_title(text) and len(text) < 60
        if named and not attendee.organisation and attendee in (before, replace(before, title=text)):
            attendee.organisation, attendee.title = text, before.title


def _as_items(cell: Passage) -> Passage:
    """Numbers that a column gives, as those of items."""
    return Passage.join((cell[:1].saying("punkt"), cell)) if cell.text[0].isdigit() else cell


def _damaged_party(text: str) -> str | None:
    """The party in "4L)" or "(Vr": parentheses that a scan has damaged."""
    letters = re.search(r"[A-ZÅÄÖ]{1,2}", text)
    return party_of(letters[0]) if letters and not text.isalpha() else None


def _read_single(reader: _Reader, cell: Passage) -> bool:
    """A line of its own; false where the list has ended."""
    sentences = list(cell.sentences())
    if tells_of_recusal(cell.text):
        reader.reading.remarks += sentences
        return True
    head = sentences[0] if len(sentences) > 1 else cell
    name = leading_name(head.text)
    if name and tells(head.text, name.end):
        reader.reading.remarks += sentences
        return len(reader.reading.people) == 0
    if name and mentions_deed(head.text) and any(one.attendee.name.text == name.name for one in reader.reading.people):
        reader.reading.remarks += sentences
        return True
    attendees = read_attendees(head)
    if attendees:
        _add(reader, attendees)
        for sentence in sentences[1:]:
            if is_sender(sentence.text):
                _add(reader, read_attendees(sentence))
            elif says_more(sentence.text):
                describe(attendees[-1], sentence)
            elif is_entry(sentence.text):
                _add(reader, read_attendees(sentence))
            else:
                reader.reading.remarks.append(sentence)
        return True
    return _read_aside(reader, cell)


def _read_aside(reader: _Reader, cell: Passage) -> bool:
    """A line that names nobody: an organisation, a title or items of those above it; false where the list has ended."""
    organisation = find_organisation(cell.text)
    if is_legend(cell.text):
        return True
    if organisation:
        if reader.reading.people and not reader.heading:
            reader.torn.append((organisation, cell))
        else:
            reader.heading = organisation
    elif reader.reading.people and len(cell) < 60 and is_bare_title(cell.text):
        reader.titles.append(cell)
    elif reader.reading.people and len(cell) < 60 and cell.text[0] in "§(":
        describe(reader.reading.people[-1].attendee, cell)
    elif reader.reading.people and len(cell) < 60 and cell.text[0].isupper() and cell.text[-1] not in ".:":
        reader.torn.append((cell.text, cell))
    else:
        reader.reading.remarks += cell.sentences()
        return len(cell) < 80
    return True


def _give_titles(reader: _Reader) -> None:
    """Gives titles that stand below the names to them, in order where there are several; one alone to the last name."""
    if not reader.titles:
        return
    bare = [listed.attendee for listed in reader.reading.people if not listed.attendee.title]
    several = len(reader.titles) > 1 and len(bare) >= len(reader.titles)
    people = bare[-len(reader.titles) :] if several else [reader.reading.people[-1].attendee] * len(reader.titles)
    for attendee, title in zip(people, reader.titles, strict=True):
        describe(attendee, title)
    reader.titles.clear()


def _pair_torn(reader: _Reader) -> None:
    """Gives organisations that stand below the names to them, in order; where counts differ, struck to struck."""
    if not reader.torn:
        return
    if all(find_organisation(passage.text) is None for _, passage in reader.torn):
        return
    waiting = [listed for listed in reader.reading.people if not listed.attendee.organisation]
    pairs: list[tuple[Listed, tuple[str, Passage]]] = []
    if len(waiting) == len(reader.torn):
        pairs = list(zip(waiting, reader.torn, strict=True))
    elif len(reader.torn) == 1:
        pairs = [(listed, reader.torn[0]) for listed in waiting]
    else:
        for struck in (True, False):
            people = [listed for listed in waiting if listed.struck is struck]
            torn = [pair for pair in reader.torn if reader.document.is_struck(pair[1].span()) is struck]
            if len(people) == len(torn):
                pairs += zip(people, torn, strict=True)
    for listed, (organisation, passage) in pairs:
        listed.attendee.organisation = organisation
        listed.evidence = (*listed.evidence, passage.span())
    if not pairs:
        about = f"{len(waiting)} namn men {len(reader.torn)} organisationer: vem som företräder vilken framgår inte."
        reader.reading.doubts.append((about, tuple(passage.span() for _, passage in reader.torn)))
