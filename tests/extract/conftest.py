"""Minutes made by hand: what one document states, each fact at the words that state it."""

import datetime
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import pytest

from extract.document import Document, Span
from extract.facts import (
    Affiliation,
    AgendaItem,
    Announcement,
    Attendance,
    Capacity,
    Commitment,
    Decision,
    DecisionKind,
    Meeting,
    Minutes,
    Participation,
    Project,
    Role,
    Stated,
    Status,
)
from ontology.register import Register, load
from tests.extract import items

read = items.read
"""The fixture, for every folder below."""
BODY = "Gemensamt råd för lärande och arbete"


@dataclass
class Page:
    """A document that grows line by line, with the facts that its lines state."""

    name: str
    body: str | None = BODY
    date: datetime.date | None = datetime.date(2024, 3, 5)
    quality: float = 1.0
    text: str = ""
    struck: list[Span] = field(default_factory=list)
    facts: dict[str, list[Any]] = field(default_factory=dict)
    meeting: dict[str, Any] = field(default_factory=dict)

    def line(self, words: str) -> tuple[Span, ...]:
        start = len(self.text)
        self.text += f"{words}\n"
        return (Span(start, start + len(words)),)

    def add(self, kind: str, fact: object) -> "Page":
        self.facts.setdefault(kind, []).append(fact)
        return self

    def said(self, value: Any, words: str | None = None) -> Stated[Any]:
        return Stated(value, self.line(words or str(value)))

    def attends(
        self, person: str, represents: str | None = None, party: str | None = None, struck: bool = False, **more: Any
    ) -> "Page":
        evidence = self.line(f"{person} ({party}) {represents}")
        if struck:
            self.struck += evidence
        status = Status.ABSENT if struck else more.pop("status", Status.PRESENT)
        fact = Attendance(
            person=person,
            status=status,
            capacity=more.pop("capacity", Capacity.MEMBER),
            evidence=evidence,
            represents=represents,
            party=party,
            **more,
        )
        return self.add("attendance", fact)

    def item(self, number: str, label: str, presenters: tuple[str, ...] = (), about: tuple[str, ...] = ()) -> "Page":
        evidence = self.line(f"{number}. {label}")
        fact = AgendaItem(
            number=number,
            label=label,
            evidence=evidence,
            presenters=tuple(self.said(name) for name in presenters),
            about=tuple(self.said(name) for name in about),
        )
        return self.add("items", fact)

    def decides(self, item: str, description: str, kind: DecisionKind = DecisionKind.APPROVAL) -> "Page":
        evidence = self.line(description)
        return self.add("decisions", Decision(item=item, kind=kind, description=description, evidence=evidence))

    def promises(self, item: str, person: str, description: str) -> "Page":
        evidence = self.line(f"{person} {description}")
        fact = Commitment(item=item, responsible=person, description=description, evidence=evidence)
        return self.add("commitments", fact)

    def announces(self, item: str, date: datetime.date, **more: Any) -> "Page":
        return self.add("announcements", Announcement(item=item, date=date, evidence=self.line(str(date)), **more))

    def project(self, name: str, *others: str, **more: Any) -> "Page":
        return self.add("projects", Project(name=name, other_names=others, evidence=self.line(name), **more))

    def takes_part(self, item: str, organisation: str, project: str, **more: Any) -> "Page":
        fact = Participation(
            project=project,
            organisation=organisation,
            role=more.pop("role", Role.PARTICIPANT),
            item=item,
            evidence=self.line(f"{organisation} {project}"),
            **more,
        )
        return self.add("participations", fact)

    def mentions(self, person: str, organisation: str) -> "Page":
        fact = Affiliation(person=person, organisation=organisation, evidence=self.line(f"{person}, {organisation}"))
        return self.add("affiliations", fact)

    @cached_property
    def _minutes(self) -> Minutes:
        meeting = Meeting(
            body=self.said(self.body) if self.body else None,
            date=self.said(self.date) if self.date else None,
            **self.meeting,
        )
        document = Document(
            name=self.name,
            sha256=hashlib.sha256(self.name.encode()).hexdigest(),
            media_type="text/plain",
            reader="by hand 1",
            text=self.text,
            pages=(Span(0, len(self.text)),),
            struck=tuple(self.struck),
            quality=self.quality,
        )
        facts: dict[str, Any] = {kind: tuple(facts) for kind, facts in self.facts.items()}
        return Minutes(document=document, meeting=meeting, **facts)

    def minutes(self) -> Minutes:
        """The finished facts: the page is closed."""
        return self._minutes


@pytest.fixture
def page() -> Callable[..., Page]:
    return Page


@pytest.fixture(scope="session")
def register() -> Register:
    return load()
