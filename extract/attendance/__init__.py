"""Who was at the meeting and who was not: from lists, tables, torn columns and running text.

A struck name is absent; so is one below "Frånvarande" or "Förhinder", one with "nej" in its row, and one for whom a
substitute served and who is not listed otherwise.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from extract.attendance.attendee import Attendee, settle_away
from extract.attendance.cue import find_cues
from extract.attendance.entry import pair_with_substitutes, read_attendees
from extract.attendance.listed import read_list
from extract.attendance.mark import n_is_here
from extract.attendance.place import find_lists
from extract.attendance.reading import Listed
from extract.attendance.remark import apply_remarks, name_by_deed
from extract.document import Span
from extract.draft import Draft
from extract.facts import Attendance, Capacity, Doubt, Stated, Status
from extract.form import Field
from extract.initials import initials_in
from extract.label import OFFICERS, Kind, Label
from extract.organisation.lookup import find_organisation
from extract.passage import Passage
from extract.people import is_title
from extract.row import Row
from ontology.register import Kind as OrganisationKind
from ontology.register import load


def find_attendance(draft: Draft) -> None:
    """Puts everybody in the minutes' lists on the draft, and the officers whom only a list names."""
    roster = _Roster(draft)
    forms = list(find_lists(draft, roster.remarks))
    roster.n_here = n_is_here(row for fields in forms for entry in fields for row in entry.rows)
    for fields in forms:
        for group in _groups(fields):
            roster.add_group(group)
    roster.add_officers(forms[0])
    roster.add_replaced()
    draft.attendance.extend(roster.rows.values())
    apply_remarks(draft, roster.remarks)
    _drop_other_numbers(draft)
    _name_officers(draft, roster.listed)
    name_by_deed(draft)


def _drop_other_numbers(draft: Draft) -> None:
    """Takes away limits that count otherwise than the items do ("punkt 5" of the agenda where items are § 30 to 45),
    and those that span the whole meeting.
    """
    numbers = [section.number for section in draft.sections]
    if not numbers:
        return
    for index, row in enumerate(draft.attendance):
        limits = [number for number in (row.from_item, row.to_item) if number]
        if limits and (set(limits).isdisjoint(numbers) or (len(numbers) > 1 and limits == [numbers[0], numbers[-1]])):
            draft.attendance[index] = replace(row, from_item=None, to_item=None)


@dataclass(slots=True)
class _Group:
    """One list: its label, who is in it by default, and its rows."""

    label: Label
    label_span: Span
    status: Status | None
    stated: bool
    """Whether the label itself says present or absent."""
    capacity: Capacity
    rows: list[Row]
    title: str | None = None
    political: bool = False
    """Whether it is everybody's list, with politicians and staff."""


def _groups(fields: Sequence[Field]) -> Iterator[_Group]:
    """The attendance lists among the fields. A heading with nothing beside it holds for the lists below it."""
    parent: Status | None = None
    above: Capacity | None = None
    open_heading = False  # one with nothing beside it
    for entry, following in zip_longest(fields, fields[1:]):
        meaning = entry.label.meaning
        heads_list = entry.label.kind is Kind.CHAIR and following is not None and _lists_members(following)
        open_heading = open_heading and not entry.label.text.casefold().startswith("utses")
        if entry.label.kind in OFFICERS and (open_heading or heads_list) and entry.rows:
            title = entry.label.text.lower() if is_title(entry.label.text) else _OFFICES[entry.label.kind]
            capacity = Capacity.OFFICIAL if entry.label.kind is Kind.SECRETARY else Capacity.MEMBER
            yield _Group(entry.label, entry.cell.span(), parent, False, capacity, entry.rows, title)
            continue
        open_heading = entry.label.kind is Kind.ATTENDANCE and (open_heading or not entry.rows)
        if entry.label.kind is not Kind.ATTENDANCE:
            continue
        if meaning.status is None and not entry.rows:
            above = meaning.capacity or above
        if meaning.status is not None:
            parent, above = (None, None) if entry.rows else (meaning.status, meaning.capacity)
        status = meaning.status or parent
        if entry.rows:
            title = entry.label.text.lower() if "vice" in entry.label.text.lower() else None
            stated = meaning.status is not None or parent is not None
            span = (entry.cell[: len(entry.label.text)] or entry.cell).span()
            yield _Group(
                entry.label, span, status, stated, meaning.capacity or above or Capacity.MEMBER, entry.rows, title
            )


def _lists_members(entry: Field) -> bool:
    """Whether a list of "Ledamöter" follows, so that the chair above it was there as well."""
    return entry.label.kind is Kind.ATTENDANCE and entry.label.meaning.status is None and bool(entry.rows)


@dataclass(slots=True)
class _Roster:
    """Everybody listed so far, by name."""

    draft: Draft
    rows: dict[str, Attendance] = field(default_factory=dict)
    listed: list[tuple[Listed, Status]] = field(default_factory=list)
    remarks: list[Passage] = field(default_factory=list)
    stated: dict[str, bool] = field(default_factory=dict)
    n_here: bool = False
    """Whether the mark "N" stands for närvarande."""

    def add_group(self, group: _Group) -> None:
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

    def _status(self, listed: Listed, group: _Group) -> Status:
        if listed.struck:
            return Status.ABSENT
        return listed.attendee.status or group.status or Status.PRESENT

    def _add(self, listed: Listed, status: Status, group: _Group) -> None:
        attendee = listed.attendee
        evidence = listed.evidence
        stated = listed.struck or attendee.status is not None or group.stated
        if status is Status.ABSENT and group.status is Status.ABSENT:
            evidence = (*evidence, group.label_span)
        capacity = attendee.capacity or self._capacity(attendee, group)
        if capacity is Capacity.OFFICIAL and attendee.party and not _is_staff(attendee):
            adjunct = group.label.text.casefold().startswith("adj")
            capacity = Capacity.GUEST if adjunct else Capacity.SUBSTITUTE  # a politician among "övriga" does not serve
        if capacity is Capacity.OFFICIAL and self._is_visitor(attendee, group):
            capacity = Capacity.GUEST
        if (
            attendee.replaces and group.capacity is Capacity.SUBSTITUTE and not _SERVING.search(group.label.text)
        ):  # there for all items, and serves for those
            attendee.from_item = attendee.to_item = None
        settle_away(attendee, [section.number for section in self.draft.sections])
        row = Attendance(
            person=attendee.name.text.strip(),
            status=status,
            capacity=capacity,
            evidence=evidence,
            represents=attendee.organisation,
            party=attendee.party,
            title=attendee.title,
            replaces=attendee.replaces,
            from_item=attendee.from_item,
            to_item=attendee.to_item,
            recused_from=tuple(attendee.recused_from),
        )
        key = row.person.casefold()
        if key in self.rows:
            row = self._merge(self.rows[key], row, stated)
            stated = stated or self.stated[key]
        self.rows[key] = row
        self.stated[key] = stated

    def _is_visitor(self, attendee: Attendee, group: _Group) -> bool:
        """Whether somebody among the staff comes from elsewhere: an auditor, a company, or, among "övriga" at a meeting
        whose members stand for nobody but their party, an organisation.
        """
        organisation = attendee.organisation or ""
        if (attendee.title or "").casefold().startswith("revisor") or organisation.endswith((" AB", " HB")):
            return True
        if not organisation or not group.label.text.casefold().startswith("övrig"):
            return False
        members = [row for row in self.rows.values() if row.capacity is Capacity.MEMBER]
        known = load().find(organisation)
        council = bool(members) and not any(row.represents for row in members)
        return council and known is not None and known.kind is not OrganisationKind.MUNICIPALITY

    def _capacity(self, attendee: Attendee, group: _Group) -> Capacity:
        """The list's, but for those whose title says otherwise among its members."""
        title = (attendee.title or "").casefold()
        if group.capacity is not Capacity.MEMBER or attendee.party:
            return group.capacity
        if title.startswith("adjungera"):
            return Capacity.GUEST
        return Capacity.OFFICIAL if group.political and _is_staff(attendee) else group.capacity

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
            replaces=first.replaces or second.replaces,
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
                    group = _Group(entry.label, entry.cell.span(), Status.PRESENT, False, capacity, entry.rows)
                    self._add(Listed(attendee, False, (attendee.entry.span(),)), Status.PRESENT, group)

    def add_replaced(self) -> None:
        """Those for whom somebody served: where no list names them, they were not there."""
        for listed, status in self.listed:
            attendee = listed.attendee
            if not attendee.replaces or status is Status.ABSENT:
                continue
            if load().find(attendee.replaces):
                self._name_replaced(attendee)
                continue
            key = attendee.replaces.casefold()
            if known := self.rows.get(key):  # told elsewhere, perhaps without the party
                self.rows[key] = replace(known, party=known.party or attendee.replaces_party)
                continue
            self.rows[key] = Attendance(
                person=attendee.replaces,
                status=Status.ABSENT,
                capacity=Capacity.MEMBER,
                evidence=listed.evidence,
                represents=attendee.organisation,
                party=attendee.replaces_party,
            )

    def _name_replaced(self, attendee: Attendee) -> None:
        """Whom somebody served for, where the organisation alone is told: the one from there who was not present."""
        absent = [row.person for row in self.rows.values() if row.status is Status.ABSENT]
        away = [name for name in absent if self.rows[name.casefold()].represents == attendee.replaces]
        key = attendee.name.text.strip().casefold()
        self.rows[key] = replace(self.rows[key], replaces=away[0] if len(away) == 1 else None)


def _is_staff(attendee: Attendee) -> bool:
    """Whether a title is one of those employed, be it with a party: "politisk sekreterare"."""
    title = (attendee.title or "").casefold()
    return is_title(title) and not _ELECTED.search(title)


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


def _name_officers(draft: Draft, listed: Iterable[tuple[Listed, Status]]) -> None:
    """Chair and secretary, where only a list names them ("Maj Ek (S), ordförande", "Bo Lo, som också skrev")."""
    for person, status in listed:
        attendee = person.attendee
        if draft.meeting.chair and draft.meeting.secretary:
            return
        if status is Status.ABSENT:
            continue
        titles = [_ALSO.sub("", title) for title in (attendee.title or "").casefold().split(", ")]
        deeds = {cue.kind for cue in find_cues(attendee.entry.text)}
        said = Stated(attendee.name.text.strip(), (attendee.entry.span(),))
        if draft.meeting.chair is None and (any(title.startswith(_CHAIRS) for title in titles) or Kind.CHAIR in deeds):
            draft.meeting = replace(draft.meeting, chair=said)
        if draft.meeting.secretary is None and (
            any(title.startswith(_SECRETARIES) and not title.startswith("sekretariat") for title in titles)
            or Kind.SECRETARY in deeds
        ):
            draft.meeting = replace(draft.meeting, secretary=said)


_OFFICES = {Kind.CHAIR: "ordförande", Kind.SECRETARY: "sekreterare", Kind.ADJUSTER: "justerare"}
_SERVING = re.compile(r"(?<!ej )(?<!ej-)(?<!icke )(?<!inte )(?:\btj|beslutande)|ledam", re.IGNORECASE)
_LOCAL_PARTY = re.compile(r"[A-ZÅÄÖ]{2,5}")
_ELECTED = re.compile(r"ordförande|ordf\b|ledamot|ersättare|justera|råd\b|rådet\b|representant|ombud|talesperson|insyn")
_MEMBERS = re.compile(r"ledam|beslutande|förtroende|politi|ordinarie|medlem|representant", re.IGNORECASE)
_ALSO = re.compile(r"^.*\b(?:tillika|samt|och|även|också|som)\s+|^(?:mötets|nämndens|rådets)\s+")
_CHAIRS = (
    "ordförande",
    "ordf",
    "tjänstgörande ordförande",
    "mötesordförande",
    "tjg ordf",
    "mötesordf",
    "sammankallande",
    "ordforande",
    "ordfòrande",
)
_SECRETARIES = ("sekreterare", "nämndsekreterare", "kommunsekreterare", "mötessekreterare", "protokollförare", "sekr")
