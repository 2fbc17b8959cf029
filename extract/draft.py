"""The desk on which one document's facts are put together.

Each step of `extract.pipeline.STEPS` takes the draft, reads what earlier steps laid on it, and adds its own.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from extract.document import Document, Span
from extract.facts import (
    Affiliation,
    AgendaItem,
    Announcement,
    Attendance,
    Commitment,
    Decision,
    Doubt,
    Meeting,
    Minutes,
    Participation,
    Project,
)
from extract.passage import Passage

if TYPE_CHECKING:
    from extract.form import Form
    from extract.head.letter import Letter
    from extract.organisation import Organisations
    from extract.reading import Turn


@dataclass(frozen=True, slots=True)
class Repair:
    """A word whose lost letters were restored: what stood at `span`, and what is read there instead."""

    span: Span
    text: str


class Line(NamedTuple):
    """One printed line, repaired, without notation."""

    passage: Passage
    page: int
    struck: bool = False
    heading: int = 0
    """1 to 6 where the format marks a heading, else 0."""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered item as it stands on the page: its title, then its paragraphs."""

    number: str
    title: Passage
    paragraphs: tuple[Passage, ...]
    """Unhyphenated and joined; a line that stands alone ("Maj Ek, Region Halland") is a paragraph of its own."""


@dataclass(slots=True)
class Draft:
    """One document on its way to `Minutes`."""

    document: Document
    repairs: tuple[Repair, ...] = ()
    lines: tuple[Line, ...] = ()
    """Every line that is not a running head or foot."""
    width: int = 0
    """How long a line gets before it is broken."""
    head: tuple[Line, ...] = ()
    """The lines before the first numbered item: title, time, place, signatures, attendance."""
    sections: tuple[Section, ...] = ()
    tail: tuple[Line, ...] = ()
    """The lines after the last item: signatures, the notice board."""
    running: tuple[Line, ...] = ()
    """One of each running head and foot: at times the only place that names the body."""
    meeting: Meeting = field(default_factory=Meeting)
    attendance: list[Attendance] = field(default_factory=list)
    initials: dict[str, str] = field(default_factory=dict)
    """Whom initials stand for, where the lists say so."""
    items: list[AgendaItem] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    commitments: list[Commitment] = field(default_factory=list)
    announcements: list[Announcement] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)
    unsaid: set[str] = field(default_factory=set)
    """Those of them of which no word says that they are undertakings."""
    participations: list[Participation] = field(default_factory=list)
    affiliations: list[Affiliation] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    forms: "tuple[Form, Form] | None" = None
    """Head and tail as rows and fields, once `extract.form` has read them."""
    letter: "Letter | None" = None
    """What heads it where it is an e-mail, once `extract.head.letter` has read that."""
    organisations: "Organisations | None" = None
    """Whom the text means by "kommunen" and the like: `Organisations.of` finds it out once."""
    turns: "list[Turn]" = field(default_factory=list)
    """The sentences with who is in them: `extract.reading` reads them once, for the steps that read prose."""

    def minutes(self) -> Minutes:
        """The finished facts."""
        return Minutes(
            document=self.document,
            meeting=self.meeting,
            attendance=tuple(self.attendance),
            items=tuple(self.items),
            decisions=tuple(self.decisions),
            commitments=tuple(self.commitments),
            announcements=tuple(self.announcements),
            projects=tuple(self.projects),
            participations=tuple(self.participations),
            affiliations=tuple(self.affiliations),
            doubts=tuple(self.doubts),
        )
