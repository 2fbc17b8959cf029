"""A row of an attendance table, below a head that says what each column holds."""

from extract.attendance.attendee import Attendee, Whom, party_of
from extract.attendance.column import PEOPLE
from extract.attendance.description import describe
from extract.attendance.entry import read_attendees
from extract.attendance.items import as_items
from extract.attendance.reader import Reader
from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import leading_name
from extract.person_row import tells_presence
from extract.row import Row


def read_below_head(reader: Reader, row: Row) -> None:
    """A row below a head that says what each column holds; people may stand in several ("Politiker | Tjänsteman")."""
    cells = sorted(zip(reader.columns, row.cells, strict=True), key=lambda pair: pair[0] == "substitute")
    people = [(column, cell) for column, cell in cells if column in PEOPLE and cell]
    alone = sum(column != "deputy" for column, _ in people) == 1
    for column, cell in people:
        attendees = read_attendees(cell)
        for attendee in attendees:
            attendee.capacity = PEOPLE[column] or attendee.capacity
            for other, beside in cells:
                if column != "deputy" or other == "organisation":
                    _read_cell(reader, attendee, other, beside)
        reader.add(attendees, *(row.filled if alone and column != "deputy" else ()))


def _read_cell(reader: Reader, attendee: Attendee, column: str, cell: Passage) -> None:
    """Gives what a cell holds to whom its row names."""
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
    elif column == "substitute" and cell:
        _read_substitutes(reader, attendee, cell)
    elif column == "items" and cell:
        describe(attendee, as_items(cell))
    elif column == "replaces" and (name := leading_name(cell.text)):
        attendee.replaces = [Whom(name.name, party_of(cell.text[name.end :].strip(" ()")))]
        attendee.capacity = Capacity.SUBSTITUTE
    elif cell and (column == "note" or (column == "other" and tells_presence(cell.text))):
        describe(attendee, cell)


def _read_substitutes(reader: Reader, attendee: Attendee, cell: Passage) -> None:
    """Who came in somebody's place; a cell that names nobody says that they were one."""
    if not leading_name(cell.text):
        describe(attendee, cell)
        return
    substitutes = read_attendees(cell)
    this = [Whom(attendee.name.text)]
    for_this = [one for one in substitutes if not one.replaces or one.replaces[0].name == this[0].name]
    if attendee.status is Status.PRESENT:  # for some of the items
        substitutes = for_this = [one for one in for_this if one.from_item or one.to_item]
    elif for_this:
        attendee.status = Status.ABSENT
    for one in for_this:
        one.replaces, one.capacity, one.status = [*this], Capacity.SUBSTITUTE, Status.PRESENT
    reader.add(substitutes, cell)


def _read_presence(reader: Reader, attendee: Attendee, cell: Passage, column: str) -> None:
    if not cell and column == "presence":
        attendee.status = attendee.status or (Status.ABSENT if reader.marks else None)
    elif not reader.read_mark(attendee, cell, opposite=column == "absence") and cell:
        describe(attendee, cell)
        if column == "presence" and (attendee.from_item or attendee.to_item):
            attendee.status = attendee.status or Status.PRESENT
