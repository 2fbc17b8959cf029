"""The date and the body of minutes that lack them, from what other minutes announce.

A meeting that was announced, and of which no minutes have come, is a candidate. It must lie before the meetings that
the document itself announces and before its adjustment, and share people, projects or the body's name with it. Where
candidates of one body remain, the last one before these bounds is the likeliest: minutes call to the next meetings.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from extract.describe.terms import SG
from extract.facts import Announcement, DateStatus, Doubt, Minutes, Stated
from extract.likeness import body as bodies
from extract.likeness import project as projects
from extract.mention import names_of_people, names_of_projects
from extract.spelling import folded

_BY_A_PERSON = "En person har angett det."
_ENOUGH = 2
"""People and projects in common, from which a document can be of a body's meeting."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A meeting that was announced and has no minutes."""

    body: str
    date: datetime.date
    announced_in: Minutes
    announcement: Announcement

    def reason(self, shared: Iterable[str]) -> str:
        """Why this meeting, in Swedish, as a page shows it."""
        common = ", ".join(sorted(shared)[:5])
        return (
            f"Mötet {self.date} annonseras i {self.announced_in.document.name}, punkt {self.announcement.item}; "
            f"dess eget protokoll saknas i övrigt. Gemensamt: {common}."
        )


def infer(given: Sequence[Minutes], rights: Sequence[Mapping[str, str]] = ()) -> list[Minutes]:
    """The same minutes in the same order, with inferred dates and bodies, each with its reason; else with a doubt.

    `rights` holds for each document what a person set right of its meeting: an IRI of a property and its value.
    """
    minutes = [_told(one, right) for one, right in zip(given, rights, strict=True)] if any(rights) else list(given)
    if all(one.meeting.date for one in minutes):
        return minutes
    open_meetings = _unrecorded(minutes)
    profile: dict[str, Counter[str]] = defaultdict(Counter)
    for one in minutes:
        if one.meeting.body:
            profile[bodies.core(one.meeting.body.value)].update(_profile(one).keys())
    return [one if one.meeting.date else _dated(one, open_meetings, profile) for one in minutes]


def _told(minutes: Minutes, right: Mapping[str, str]) -> Minutes:
    """The minutes with the date and the body that a person gave them."""
    date, body = right.get(SG.date.value), right.get(SG.body.value)
    meeting = minutes.meeting
    if date:
        told = Stated(datetime.date.fromisoformat(date), (), _BY_A_PERSON)
        meeting = replace(meeting, date=told, date_status=DateStatus.INFERRED)
    if body:
        meeting = replace(meeting, body=Stated(body, (), _BY_A_PERSON))
    return replace(minutes, meeting=meeting) if date or body else minutes


def _unrecorded(minutes: Iterable[Minutes]) -> list[Candidate]:
    every = list(minutes)
    recorded = {
        (bodies.core(one.meeting.body.value), one.meeting.date.value)
        for one in every
        if one.meeting.body and one.meeting.date
    }
    found = []
    for one in every:
        for announcement in one.announcements:
            body = announcement.body or (one.meeting.body.value if one.meeting.body else None)
            if body and (bodies.core(body), announcement.date) not in recorded:
                found.append(Candidate(body, announcement.date, one, announcement))
    return sorted(found, key=lambda each: (each.date, each.body, each.announced_in.document.sha256))


def _profile(minutes: Minutes) -> dict[str, str]:
    """Folded name → name of the people and projects that a document names."""
    listed = (fact.person for fact in minutes.attendance)
    people = {folded(name): name for name in (*names_of_people(minutes), *listed)}
    return people | {projects.title(name): name for name in names_of_projects(minutes)}


def _dated(minutes: Minutes, candidates: Iterable[Candidate], profile: dict[str, Counter[str]]) -> Minutes:
    own = _profile(minutes)
    before = _bound(minutes)
    body = minutes.meeting.body
    fitting: dict[str, list[tuple[Candidate, set[str]]]] = defaultdict(list)
    for candidate in candidates:
        core = bodies.core(candidate.body)
        shared = {name for key, name in own.items() if key in profile[core]}
        same_body = body is not None and bodies.core(body.value) == core
        if candidate.announced_in is not minutes and candidate.date < before and (len(shared) >= _ENOUGH or same_body):
            fitting[core].append((candidate, shared))
    ranked = sorted(fitting.values(), key=lambda found: (-max(len(shared) for _, shared in found), found[0][0].body))
    if not ranked or (len(ranked) > 1 and _weight(ranked[0]) == _weight(ranked[1])):
        return _undated(minutes, "Protokollet saknar datum, och inget annat protokoll annonserar ett möte som passar.")
    candidate, shared = ranked[0][-1]
    if before == datetime.date.max and len({found.date for found, _ in ranked[0]}) > 1:
        return _undated(minutes, "Protokollet saknar datum, och flera annonserade möten passar lika bra.")
    because = candidate.reason(shared)
    meeting = replace(
        minutes.meeting,
        body=body or Stated(candidate.body, (), because),
        date=Stated(candidate.date, (), because),
        date_status=DateStatus.INFERRED,
    )
    return replace(minutes, meeting=meeting)


def _bound(minutes: Minutes) -> datetime.date:
    """The day before which the meeting was: of the first meeting it announces, or the day after its adjustment."""
    later = [fact.date for fact in minutes.announcements]
    if minutes.meeting.adjusted_on:
        later.append(minutes.meeting.adjusted_on.value + datetime.timedelta(days=1))
    return min(later, default=datetime.date.max)


def _weight(found: Sequence[tuple[Candidate, set[str]]]) -> int:
    return max(len(shared) for _, shared in found)


def _undated(minutes: Minutes, about: str) -> Minutes:
    return replace(minutes, doubts=(*minutes.doubts, Doubt(about=about)))
