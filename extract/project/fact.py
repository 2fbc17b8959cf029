"""What minutes say of a project: when it starts and ends, how far it has come, whom it follows, who leads it."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extract.document import Span
from extract.draft import Draft
from extract.facts import Project, ProjectStatus, Stated
from extract.marked import Named, mark
from extract.project.leader import at_the_meeting, leads, speaks_of_leaders
from extract.project.masked import Masked
from extract.project.moment import moments
from extract.project.period import stretches
from extract.project.status import speaks_of_status, statuses
from extract.project.succession import Tie, ties
from extract.reading import Turn


@dataclass(slots=True)
class _Reader:
    """Takes facts from one sentence after another; what was said first stays, but an end can be put off."""

    projects: list[Project]
    reference: datetime.date | None

    def read(self, turn: Turn) -> None:
        if not turn.topic or not turn.text:
            return
        turn = replace(turn, people=_people(turn))
        self._said(turn)
        self._periods(turn)

    def _said(self, turn: Turn) -> None:
        """What holds of the projects and people in a sentence, whatever their names."""
        place = turn.sentence.passage.span()
        marked = mark(turn.text, named=[*turn.projects, *turn.people])
        for tie in ties(turn, marked, self.projects):
            self._tie(tie, place)
        if speaks_of_leaders(turn.text):
            for lead in leads(turn, marked):
                self.lead(lead.person, lead.projects, (place,))
        for status, numbers in statuses(marked) if speaks_of_status(turn.text) else ():
            self._status(status, numbers, place)

    def _periods(self, turn: Turn) -> None:
        times = moments(turn.sentence.passage, self.reference)
        if not times:
            return
        names = [name for number in turn.topic for name in _names(self.projects[number])]
        for said in stretches(Masked.of(turn, times, names), times, self.reference):
            for number in said.projects:
                stated: Stated[str] | None = getattr(self.projects[number], said.which)
                if stated is None or (said.which == "end" and said.iso > stated.value):
                    self._set(number, **{said.which: Stated(said.iso, (said.moment.date.span,))})

    def _tie(self, tie: Tie, place: Span) -> None:
        second: Stated[str] | None = getattr(self.projects[tie.second], tie.fact)
        is_turned = second is not None and second.value == self.projects[tie.first].name
        if getattr(self.projects[tie.first], tie.fact) is None and not is_turned:
            self._set(tie.first, **{tie.fact: Stated(self.projects[tie.second].name, (place,))})

    def lead(self, person: str, numbers: Iterable[int], places: tuple[Span, ...]) -> None:
        """Note who leads projects; whoever led them before is still stated."""
        for number in numbers:
            leaders = self.projects[number].leaders
            if person not in (leader.value for leader in leaders):
                self._set(number, leaders=(*leaders, Stated(person, places)))

    def _status(self, status: ProjectStatus, numbers: Iterable[int], place: Span) -> None:
        for number in numbers:
            if self.projects[number].status is None:
                self._set(number, status=Stated(status, (place,)))

    def _set(self, number: int, **facts: object) -> None:
        self.projects[number] = replace(self.projects[number], **facts)  # type: ignore[arg-type]


def _names(project: Project) -> tuple[str, ...]:
    return project.name, *project.other_names


def _people(turn: Turn) -> list[Named]:
    """Whom the sentence names, but for what is part of a project's name, or of two ("X av Y")."""
    named = [one for one in turn.projects if one.by_name]
    return [
        person for person in turn.people if not any(person.start < one.end and one.start < person.end for one in named)
    ]


def read_facts(draft: Draft, projects: Sequence[Project], read: Iterable[Turn]) -> list[Project]:
    """The projects with what the sentences say of them, and who leads them of those present.

    Dates without a year are near the meeting's.
    """
    date = draft.meeting.date
    reader = _Reader(list(projects), date.value if date else None)
    for turn in read if projects else ():
        reader.read(turn)
    head = " ".join(line.passage.text for line in draft.head)
    for one, number in at_the_meeting(draft.attendance, head, reader.projects):
        reader.lead(one.person, (number,), one.evidence)
    return reader.projects
