"""Everybody whom the lists of one document hold, one row for each."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from extract.attendance.attendee import Attendee, Whom
from extract.attendance.capacity import capacity_of
from extract.attendance.entry import pair_with_substitutes, read_attendees
from extract.attendance.group import Group
from extract.attendance.items import settle_away
from extract.attendance.listed import read_list
from extract.attendance.reading import Listed
from extract.document import Span
from extract.draft import Draft
from extract.facts import Attendance, Capacity, Doubt, Status
from extract.form import Field
from extract.initials import initials_in
from extract.label import Kind
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.spelling import folded, is_slip
from ontology.register import load

_SERVING = re.compile(r"(?<!ej )(?<!ej-)(?<!icke )(?<!inte )(?:\btj|beslutande)|ledam", re.IGNORECASE)
_LOCAL_PARTY = re.compile(r"[A-ZÅÄÖ]{2,5}")
_MEMBERS = re.compile(r"ledam|beslutande|förtroende|politi|ordinarie|medlem|representant", re.IGNORECASE)


@dataclass(slots=True)
class Roster:
    """Everybody listed so far, by name."""

    draft: Draft
    rows: dict[str, Attendance] = field(default_factory=dict)
    listed: list[tuple[Listed, Status]] = field(default_factory=list)
    remarks: list[Passage] = field(default_factory=list)
    stated: dict[str, bool] = field(default_factory=dict)
    n_here: bool = False
    """Whether the mark "N" stands for närvarande."""

    def add_group(self, group: Group) -> None:
        """Adds a list's people."""
        away = group.status is Status.ABSENT
        reading = read_list(self.draft.document, group.rows, group.label.text, n_here=self.n_here, away=away)
        self.remarks += reading.remarks
        self.draft.doubts.extend(Doubt(about=text, evidence=spans) for text, spans in reading.doubts)
        self._take_initials(reading.people)
        parties = [listed.attendee.party for listed in reading.people if listed.attendee.party]
        if len(parties) > 1:
            for listed in reading.people:
                _without_local_party(listed.attendee)
        if away:
            pair_with_substitutes([listed.attendee for listed in reading.people])
        group.political = len(parties) > 1 and not _MEMBERS.search(group.label.text)
        for listed in reading.people:
            status = self._status(listed, group)
            if group.title and not listed.attendee.title:
                listed.attendee.title = group.title
            self.listed.append((listed, status))
            self._add(listed, status, group)

    def _take_initials(self, people: Sequence[Listed]) -> None:
        """Notes the initials beside the names of a list, which look like a party or an organisation."""
        quoted = ((one.attendee, self.draft.document.quote(one.evidence[0])) for one in people)
        found = [(one, said) for one, text in quoted if (said := initials_in(text, one.name.text))]
        if len(found) < 2 or 2 * len(found) < len(people):
            return
        for attendee, said in found:
            self.draft.initials[said] = attendee.name.text.strip()
            attendee.party = None if attendee.party == said else attendee.party
            attendee.organisation = None if attendee.organisation == said else attendee.organisation

    def _status(self, listed: Listed, group: Group) -> Status:
        if listed.struck:
            return Status.ABSENT
        return listed.attendee.status or group.status or Status.PRESENT

    def _add(self, listed: Listed, status: Status, group: Group) -> None:
        attendee = listed.attendee
        evidence = listed.evidence
        stated = listed.struck or attendee.status is not None or group.stated
        if status is Status.ABSENT and group.status is Status.ABSENT:
            evidence = (*evidence, group.label_span)
        serves = attendee.replaces and group.capacity is Capacity.SUBSTITUTE
        if serves and not _SERVING.search(group.label.text):  # there for all items, and serves for those
            attendee.from_item = attendee.to_item = None
        settle_away(attendee, [section.number for section in self.draft.sections])
        row = _row(attendee, status, capacity_of(attendee, group, self.rows.values()), evidence)
        key = row.person.casefold()
        if key in self.rows:
            row = self._merge(self.rows[key], row, stated)
            stated = stated or self.stated[key]
        self.rows[key] = row
        self.stated[key] = stated

    def _merge(self, first: Attendance, second: Attendance, stated: bool) -> Attendance:
        """One row for somebody in two lists: what "Frånvarande" says beats a list of all members."""
        status = first.status
        if second.status is not first.status:
            both = stated and self.stated[first.person.casefold()]
            status = Status.ABSENT if stated or first.status is Status.ABSENT else first.status
            if both:
                about = f"{first.person} står både bland närvarande och frånvarande."
                self.draft.doubts.append(Doubt(about=about, evidence=(*first.evidence, *second.evidence)))
        from_item, to_item = _joined(first, second)
        serves = second.replaces and not first.replaces and status is Status.PRESENT
        return replace(
            first,
            status=status,
            capacity=second.capacity if serves else first.capacity,
            evidence=(*first.evidence, *(span for span in second.evidence if span not in first.evidence)),
            represents=first.represents or second.represents,
            party=first.party or second.party,
            title=first.title or second.title,
            replaces=tuple(dict.fromkeys((*first.replaces, *second.replaces))),
            from_item=from_item,
            to_item=to_item,
            recused_from=tuple(dict.fromkeys((*first.recused_from, *second.recused_from))),
        )

    def add_officers(self, fields: Iterable[Field]) -> None:
        """Chair and secretary whom no list holds, where the form says for whom they are there ("Maj Ek (S), Eda")."""
        for entry in fields if self.rows else ():
            if entry.label.kind not in (Kind.CHAIR, Kind.SECRETARY) or not entry.beside:
                continue
            for attendee in read_attendees(entry.values[0])[:1]:
                known = attendee.name.text.strip().casefold() in self.rows
                if not known and (attendee.party or attendee.organisation):
                    capacity = Capacity.MEMBER if entry.label.kind is Kind.CHAIR else Capacity.OFFICIAL
                    group = Group(entry.label, entry.cell.span(), Status.PRESENT, False, capacity, entry.rows)
                    self._add(Listed(attendee, False, (attendee.entry.span(),)), Status.PRESENT, group)

    def add_replaced(self) -> None:
        """Those for whom somebody served: where no list names them, they were not there."""
        for listed, status in self.listed:
            key = listed.attendee.name.text.strip().casefold()
            if status is Status.PRESENT and listed.attendee.replaces:
                named = [self._replaced(listed, whom) for whom in listed.attendee.replaces]
                said = {whom.name for whom in listed.attendee.replaces}
                others = [name for name in self.rows[key].replaces if name not in said]
                self.rows[key] = replace(self.rows[key], replaces=tuple(dict.fromkeys(filter(None, (*named, *others)))))

    def _replaced(self, listed: Listed, whom: Whom) -> str | None:
        """The name of whom somebody served for, as it is listed; None where but their organisation is told."""
        if load().find(whom.name):
            return self._away_from(whom.name)
        key = self._meant(whom.name)
        if known := self.rows.get(key):  # told elsewhere, perhaps without the party
            self.rows[key] = replace(known, party=known.party or whom.party)
            return known.person
        self.rows[key] = Attendance(
            person=whom.name,
            status=Status.ABSENT,
            capacity=Capacity.MEMBER,
            evidence=listed.evidence,
            represents=listed.attendee.organisation,
            party=whom.party,
        )
        return whom.name

    def _meant(self, name: str) -> str:
        """The key of the row for a name, or of the one from which its last word differs by a slip; else its own."""
        key = name.casefold()
        if key in self.rows:
            return key
        *given, surname = folded(name).split() or [""]
        alike = [row for row in self.rows if _differs_by_a_slip(folded(row).split(), given, surname)]
        return alike[0] if len(alike) == 1 else key

    def _away_from(self, organisation: str) -> str | None:
        """The one person from there who was not present."""
        absent = [row for row in self.rows.values() if row.status is Status.ABSENT]
        away = [row.person for row in absent if row.represents == organisation]
        return away[0] if len(away) == 1 else None


def _differs_by_a_slip(name: Sequence[str], given: Sequence[str], surname: str) -> bool:
    return len(name) > 1 and name[:-1] == list(given) and is_slip(name[-1], surname)


def _row(attendee: Attendee, status: Status, capacity: Capacity, evidence: tuple[Span, ...]) -> Attendance:
    return Attendance(
        person=attendee.name.text.strip(),
        status=status,
        capacity=capacity,
        evidence=evidence,
        represents=attendee.organisation,
        party=attendee.party,
        title=attendee.title,
        replaces=tuple(whom.name for whom in attendee.replaces),
        from_item=attendee.from_item,
        to_item=attendee.to_item,
        recused_from=tuple(attendee.recused_from),
    )


def _without_local_party(attendee: Attendee) -> None:
    """A few capitals in parentheses among politicians are a party that only one council has, not an organisation."""
    organisation = attendee.organisation or ""
    if _LOCAL_PARTY.fullmatch(organisation) and f"({organisation})" in attendee.entry.text:
        attendee.organisation = find_organisation(organisation)


def _joined(first: Attendance, second: Attendance) -> tuple[str | None, str | None]:
    """From and to which item, where one list limits it, or two lists to stretches that meet ("§§ 1–4", "§§ 5–9")."""
    limits = (first.from_item, first.to_item, second.from_item, second.to_item)
    if bool(first.replaces) is not bool(second.replaces) and (not any(limits[:2]) or not any(limits[2:])):
        return None, None  # a substitute who serves for some of the items, and is there for all
    if all(limit and limit.isdigit() for limit in limits):
        begin, end, again, last = (int(limit or 0) for limit in limits)
        if again <= end + 1 and begin <= last + 1:
            return str(min(begin, again)), str(max(end, last))
    return first.from_item or second.from_item, first.to_item or second.to_item
