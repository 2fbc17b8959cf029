"""The facts that minutes state, each with the place that states it.

These are the nouns of the vocabulary (`ontology/samgraf.ttl`) before they have identities: people, organisations
and projects are still names here. `extract.link` decides who they are; `extract.describe` writes them as RDF.
Every enumeration's values are the local names of its concepts, so that `Status.PRESENT` is `sg:Present`.
"""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from extract.document import Document, Span

T = TypeVar("T")


class Status(StrEnum):
    """Whether somebody was there."""

    PRESENT = "Present"
    ABSENT = "Absent"


class Capacity(StrEnum):
    """As what somebody was there, or should have been."""

    MEMBER = "Member"
    SUBSTITUTE = "Substitute"
    OFFICIAL = "Official"
    GUEST = "Guest"


class DateStatus(StrEnum):
    """How a meeting's date is known."""

    STATED = "Stated"
    INFERRED = "Inferred"


class DecisionKind(StrEnum):
    """What a decision does."""

    ELECTION = "Election"
    APPROVAL = "Approval"
    ADOPTION = "Adoption"
    SCHEDULING = "Scheduling"
    ENDORSEMENT = "Endorsement"
    ASSIGNMENT = "Assignment"
    REFERRAL = "Referral"
    POSTPONEMENT = "Postponement"
    REJECTION = "Rejection"
    NOTING = "Noting"
    OTHER = "Other"


class Role(StrEnum):
    """What an organisation does in a project."""

    PARTICIPANT = "Participant"
    SITE = "Site"
    OWNER = "Owner"
    LEAD = "Lead"
    FUNDER = "Funder"
    SUPPLIER = "Supplier"
    RESEARCHER = "Researcher"
    PARTNER = "Partner"


class ProjectKind(StrEnum):
    """What sort of undertaking a project is."""

    INITIATIVE = "Initiative"
    PROCUREMENT = "Procurement"
    SERVICE = "Service"
    STUDY = "Study"
    MANDATE = "Mandate"


class ProjectStatus(StrEnum):
    """How far a project has come, as the minutes say it."""

    PLANNED = "Planned"
    ONGOING = "Ongoing"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """A value and the places that state it. No place at all means that it was inferred: see `because`."""

    value: T
    evidence: tuple[Span, ...]
    because: str = ""
    """For an inferred value: the reason, in Swedish, as a page shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The meeting that the minutes record."""

    body: Stated[str] | None = None
    date: Stated[datetime.date] | None = None
    date_status: DateStatus = DateStatus.STATED
    start: Stated[datetime.time] | None = None
    end: Stated[datetime.time] | None = None
    place: Stated[str] | None = None
    chair: Stated[str] | None = None
    secretary: Stated[str] | None = None
    adjusters: tuple[Stated[str], ...] = ()
    adjusted_on: Stated[datetime.date] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """That somebody was at the meeting, or was not."""

    person: str
    status: Status
    capacity: Capacity
    evidence: tuple[Span, ...]
    represents: str | None = None
    party: str | None = None
    """The abbreviation of a party in the register, upper case."""
    title: str | None = None
    replaces: tuple[str, ...] = ()
    """For whom a substitute served (tjänstgörande ersättare för …): several where one after another was away."""
    from_item: str | None = None
    to_item: str | None = None
    """The first and last agenda items somebody was there for, as printed ("130"), where the minutes limit it."""
    recused_from: tuple[str, ...] = ()
    """Items for which somebody stepped aside for jäv (Kommunallagen 5:47, 6:28)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affiliation:
    """That running text names somebody with an organisation ("Maj Ek, Skövde kommun, berättade …")."""

    person: str
    organisation: str
    evidence: tuple[Span, ...]
    item: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A numbered item of the meeting."""

    number: str
    """As printed, digits only ("130" for "§ 130")."""
    label: str
    evidence: tuple[Span, ...]
    presenters: tuple[Stated[str], ...] = ()
    about: tuple[Stated[str], ...] = ()
    """Names of the projects the item speaks of."""
    case_number: Stated[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided under an item."""

    item: str
    kind: DecisionKind
    description: str
    evidence: tuple[Span, ...]
    decided_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """What somebody is to do after the meeting."""

    item: str
    responsible: str
    description: str
    evidence: tuple[Span, ...]
    due: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """A meeting to come, as an item announces it."""

    item: str
    date: datetime.date
    evidence: tuple[Span, ...]
    start: datetime.time | None = None
    end: datetime.time | None = None
    place: str | None = None
    body: str | None = None
    """The body that is to meet, where it is another one than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """An undertaking that the minutes name."""

    name: str
    evidence: tuple[Span, ...]
    other_names: tuple[str, ...] = ()
    """Short names, old names, other spellings."""
    kind: ProjectKind | None = None
    status: Stated[ProjectStatus] | None = None
    start: Stated[str] | None = None
    end: Stated[str] | None = None
    """ISO 8601, as exact as the text: 2022, 2022-03 or 2022-03-01."""
    follows: tuple[Stated[str], ...] = ()
    """Several where they were merged into this one."""
    part_of: Stated[str] | None = None
    leaders: tuple[Stated[str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """That an organisation has a part in a project."""

    project: str
    organisation: str
    role: Role
    item: str
    evidence: tuple[Span, ...]
    collective: bool = False
    """Whether the text names a whole group ("samtliga 12 kommuner i länet")."""
    condition: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something that was read but could not be settled: reported, never guessed."""

    about: str
    """In Swedish, as a page shows it."""
    evidence: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """Everything one document states."""

    document: Document
    meeting: Meeting
    attendance: tuple[Attendance, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    decisions: tuple[Decision, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    announcements: tuple[Announcement, ...] = ()
    projects: tuple[Project, ...] = ()
    participations: tuple[Participation, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    doubts: tuple[Doubt, ...] = ()
