"""Rows of an attendance list whose cells no head explains."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.attendance.attendee import Attendee, party_of
from extract.attendance.description import describe
from extract.attendance.entry import begins_with_whom, read_attendees
from extract.attendance.items import as_items
from extract.attendance.mark import is_mark
from extract.attendance.reader import Reader
from extract.attendance.region import REGION
from extract.columns import column_of
from extract.facts import Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import is_title
from extract.row import Row

_FOR_WHOM = re.compile(r"(?:(?:tjg\.?|tjänstgör|ers\.?|ersättare) )?(?:för|ersätter|i ?stället för)", re.IGNORECASE)
_RANGE = re.compile(r"\d{1,3} ?[–-] ?\d{1,3}")


def read_cells(reader: Reader, row: Row) -> None:
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
            heading = heading or (REGION if cell.text == REGION else find_organisation(cell.text))
        else:
            _beside(reader, people[-1], cell)
    if reader.marks and not any(is_mark(cell.text) for cell in row.filled):
        for attendee in people:
            attendee.status = attendee.status or Status.ABSENT
    reader.heading = heading or reader.heading
    several = len(people) > 1
    reader.add(people, *(() if several else row.filled))


def _with_whom(cells: Sequence[Passage]) -> Sequence[Passage]:
    """The cells, one that only says that somebody serves joined to the next ("Maj Ek", "ersätter", "Bo Lo"), and one
    that says so of several to whom it belongs ("Maj Ek", "ersätter Bo Lo § 2 och Cia Ro § 5").
    """
    if len(cells) > 1 and begins_with_whom(cells[1].text) and read_attendees(cells[1]):
        return (Passage.join(cells[:2]), *cells[2:])
    for place, cell in enumerate(cells[1:-1], 1):
        if _FOR_WHOM.fullmatch(cell.text):
            return (*cells[:place], Passage.join(cells[place : place + 2]), *cells[place + 2 :])
    return cells


def _beside(reader: Reader, attendee: Attendee, cell: Passage) -> None:
    """A cell beside a name: party, presence, organisation, title."""
    text = cell.text
    if len(text) < 6 and (party := party_of(text.strip("()")) or _damaged_party(text)):
        attendee.party = party
    elif _RANGE.fullmatch(text):
        describe(attendee, as_items(cell))
    elif (is_mark(text) or text == "E") and reader.read_mark(attendee, cell):
        return
    elif attendee.may_represent and (organisation := find_organisation(text)):
        attendee.organisation = organisation
    else:
        named = text[0].isupper() and len(text) < 60 and not is_title(text) and column_of(text) == "other"
        before = replace(attendee, recused_from=[*attendee.recused_from]) if named else None
        describe(attendee, cell)
        if before and not attendee.organisation and attendee in (before, replace(before, title=text)):
            attendee.organisation, attendee.title = text, before.title


def _damaged_party(text: str) -> str | None:
    """The party in "4L)" or "(Vr": parentheses that a scan has damaged."""
    letters = re.search(r"[A-ZÅÄÖ]{1,2}", text)
    return party_of(letters[0]) if letters and not text.isalpha() else None
