"""Who chaired, kept the minutes and adjusted them: from the form, from signatures, from the items."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.attendance.attendee import Attendee
from extract.attendance.entry import read_attendees
from extract.draft import Draft
from extract.facts import Stated
from extract.form import Field
from extract.glance import Cued
from extract.head.signatures import offices, signed
from extract.label import OFFICERS, Kind
from extract.passage import Passage
from extract.people import find_people, leading_name
from extract.row import Row

_TITLES = {"ordförande": Kind.CHAIR, "ordf": Kind.CHAIR, "sekreterare": Kind.SECRETARY, "justerare": Kind.ADJUSTER}
_BELOW = {Kind.SECRETARY: ("vid", "ante", "nedt"), Kind.ADJUSTER: ("utse", "att justera")}
"""How labels begin whose names may stand below them; names below other labels can be those of signatures."""
_CHOSEN = re.compile(
    r"\b(?:v[äa]l(?:j|d|ts)|uts(?:e|åg|ag)|justerar\b|att justera|justera\b.{1,40} (?:föll på|gick till))",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    r"\b(?:med|samt)\s+(?:(?!\bmed\b)[^,.]){3,60}?\bsom (?:ersättare|reserv)|\bersättare\b.*", re.IGNORECASE
)
_WHERE_AND_WHEN = re.compile(r"plats|tid\b|dat|dag", re.IGNORECASE)
_ADJUSTED_BY = Cued(r"\bjustera(?:s|des|ts|t)(?: \w+){0,2} av ")
_LAST = 12
"""Lines at the end among which it is told who adjusts the minutes."""
_LONG = 90
"""Characters of a cell that holds more than a name with an office."""
_CHAIR_SAID = re.compile(
    r"(?<!utöver )(?<!jämte )(?<!förutom )(?:\b(?P<whose>(?:[A-ZÅÄÖ]\w*-(?: \w+-,?)? och )?\w+)s )?"
    r"\b[Oo]rdförande(?:n)?,?\s+"
)
_OURS = re.compile(
    r"(?:möte|dagen|sammanträde|nämnden|rådet|gruppen|utskott|förbund|styrelsen|direktionen|nätverk|forum)(?:et)?",
    re.IGNORECASE,
)
"""What a body calls itself or its meeting for short, before the genitive's s."""


@dataclass(slots=True)
class Officers:
    """Those whom the minutes name, each with the place."""

    chair: Stated[str] | None = None
    secretary: Stated[str] | None = None
    adjusters: list[Stated[str]] = field(default_factory=list)

    def lack(self, kind: Kind) -> bool:
        """Whether somebody may yet be noted for an office; there may always be one more adjuster."""
        return kind is Kind.ADJUSTER or (self.chair if kind is Kind.CHAIR else self.secretary) is None

    def take(self, kind: Kind, name: Passage) -> None:
        """Notes a name for an office; the first for an office stands."""
        said = Stated(" ".join(name.text.split()), (name.span(),))
        if kind is Kind.CHAIR:
            self.chair = self.chair or said
        elif kind is Kind.SECRETARY:
            self.secretary = self.secretary or said
        elif all(known.value.casefold() not in said.value.casefold() for known in self.adjusters):
            self.adjusters.append(said)


def find_officers(draft: Draft, parts: Sequence[tuple[Sequence[Row], Sequence[Field]]], body: str = "") -> Officers:
    """Chair, secretary and adjusters of a body, from the rows of head and tail and the fields that those amount to."""
    officers = Officers()
    for rows, fields in parts:
        for entry in fields:
            _from_field(officers, entry)
        listed = {id(row) for entry in fields if entry.label.kind is Kind.ATTENDANCE for row in entry.rows}
        for kind, name in signed(draft, rows, listed):
            officers.take(kind, name)
        for row in rows:
            if id(row) not in listed:
                _from_titles(officers, row)
    if not (officers.adjusters and officers.chair):
        for kind, name in _told_of_adjusting(draft):
            officers.take(kind, name)
    if not officers.adjusters:
        for name in _elected(draft):
            officers.take(Kind.ADJUSTER, name)
    if officers.chair is None:
        _from_opening(officers, draft, body)
    return officers


def _from_field(officers: Officers, entry: Field) -> None:
    """ "Ordförande: Maj Ek (S)", "Utses att justera  Maj Ek", "Justeras: Maj Ek, 3 maj"."""
    kind = entry.label.kind
    below = entry.label.text.casefold().startswith(_BELOW.get(kind, ()))
    if kind is Kind.ADJUSTMENT:
        if _WHERE_AND_WHEN.search(entry.label.text):
            return
        kind, below = Kind.ADJUSTER, _signed_below(entry)
    if kind not in OFFICERS or not (entry.beside or below):
        return
    for number, row in enumerate(entry.rows):
        people = [person for cell in row.filled for person in read_attendees(_without_reserve(cell))]
        one = kind is not Kind.ADJUSTER or (entry.label.kind is Kind.ADJUSTMENT and not below)
        if not people or (number and one):
            return
        for person in people:
            officers.take(_TITLES.get(_title(person), kind) if kind is Kind.ADJUSTER else kind, person.name)


def _signed_below(entry: Field) -> bool:
    """Whether those who sign stand below the label, one a line, the chair with the office: "Maj Ek, ordförande"."""
    people = [read_attendees(row.filled[0]) for row in entry.rows if len(row.filled) == 1]
    named = [person for found in people for person in found]
    return any(_TITLES.get(_title(person)) is Kind.CHAIR for person in named) and all(
        not offices(row) for row in entry.rows[1:2]
    )


def _without_reserve(cell: Passage) -> Passage:
    match = _IN_PLACE.search(cell.text)
    return cell[: match.start()] if match and match.start() else cell


def _from_titles(officers: Officers, row: Row) -> None:
    """ "Maj Ek, ordförande" among the signatures."""
    for cell in row.filled:
        text = cell.text.casefold()
        told = len(text) < _LONG and any(title in text and officers.lack(kind) for title, kind in _TITLES.items())
        for person in read_attendees(cell) if told else []:
            kind = _TITLES.get(_title(person))
            if kind:
                officers.take(kind, person.name)


def _title(person: Attendee) -> str:
    return (person.title or "").casefold().strip(" .")


def _told_of_adjusting(draft: Draft) -> Iterator[tuple[Kind, Passage]]:
    """ "Protokollet justeras digitalt av Maj Ek, ordförande, och Bo Lo, justerare", in one of the last lines."""
    for line in draft.lines[-_LAST:]:
        if match := _ADJUSTED_BY.search(line.passage.text):
            for person in read_attendees(line.passage[match.end() :]):
                yield _TITLES.get(_title(person), Kind.ADJUSTER), person.name


def _elected(draft: Draft) -> Iterator[Passage]:
    """Those whom an item elects to adjust the minutes."""
    for section in draft.sections[:6]:
        about = "juster" in section.title.text.casefold()
        for passage in (section.title, *section.paragraphs):
            for sentence in passage.sentences() if about or "juster" in passage.text.casefold() else ():
                text = sentence.text
                if not (about or "juster" in text.casefold()) or not _CHOSEN.search(text):
                    continue
                reserve = _IN_PLACE.search(text)
                names = [person for person in find_people(text) if not reserve or person.start < reserve.start()]
                names = [person for person in names if not _CHAIR_SAID.search(text[: person.start][-14:])]
                if names:
                    yield from (sentence[person.start : person.end] for person in names)
                    return


def _from_opening(officers: Officers, draft: Draft, body: str) -> None:
    """ "Ordförande Maj Ek öppnar mötet"; "Kommunstyrelsens ordförande Maj Ek" chairs no other body."""
    for section in draft.sections[:2]:
        for passage in (section.title, *section.paragraphs):
            for match in _CHAIR_SAID.finditer(passage.text):
                name = leading_name(passage.text[match.end() :])
                if name and name.start == 0 and _is_whose(match["whose"], body):
                    officers.take(Kind.CHAIR, passage[match.end() : match.end() + name.end])
                    return


def _is_whose(whose: str | None, body: str) -> bool:
    """Whether "rådets ordförande" is the chair of a body, "Kunskapsrådet i länet", that may be called so for short."""
    if not whose or _OURS.fullmatch(whose):
        return True
    return re.search(rf"{re.escape(whose)}\b", body, re.IGNORECASE) is not None
