"""Items of minutes set out by hand, read by the steps that read prose."""

import datetime
import re
from collections.abc import Callable, Sequence

import pytest

from extract.commitment import find_commitments
from extract.decision import find_decisions
from extract.document import Document, Span
from extract.draft import Draft, Line, Section
from extract.facts import AgendaItem, Attendance, Capacity, Meeting, Stated, Status
from extract.participation import find_participations
from extract.passage import Passage
from extract.project import find_projects

Reader = Callable[..., Draft]


def _sections(text: str) -> list[Section]:
    """Paragraphs line by line; a line such as "# 4 Title" opens an item."""
    sections: list[Section] = []
    for line in re.finditer(r"[^\n]+", text):
        passage = Passage.of(line[0], line.start())
        if opening := re.match(r"# (\w+) ", line[0]):
            sections.append(Section(opening[1], passage[opening.end() :], ()))
        elif sections:
            last = sections[-1]
            sections[-1] = Section(last.number, last.title, (*last.paragraphs, passage))
    return sections


@pytest.fixture
def read() -> Reader:
    """Reads "# 1 Title" and the lines below it; `head` is the document's first line, `people` those present."""

    def read_text(
        text: str,
        head: str = "",
        people: Sequence[str] = (),
        date: datetime.date = datetime.date(2024, 3, 12),
        body: str | None = None,
    ) -> Draft:
        whole = f"{head}\n{text}"
        document = Document(
            name="notes.txt",
            sha256="0" * 64,
            media_type="text/plain",
            reader="test",
            text=whole,
            pages=(Span(0, len(whole)),),
        )
        draft = Draft(document, sections=tuple(_sections(whole)))
        draft.head = (Line(Passage.of(head), 1),) if head else ()
        draft.meeting = Meeting(date=Stated(date, ()), body=Stated(body, ()) if body else None)
        draft.attendance = [
            Attendance(person=name, status=Status.PRESENT, capacity=Capacity.MEMBER, evidence=()) for name in people
        ]
        draft.items = [AgendaItem(number=one.number, label=one.title.text, evidence=()) for one in draft.sections]
        for step in (find_projects, find_participations, find_decisions, find_commitments):
            step(draft)
        return draft

    return read_text
