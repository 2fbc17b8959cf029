"""An attendance list while it is read: who was found so far, and what waits for the names it belongs to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.attendance.attendee import Attendee
from extract.attendance.description import describe
from extract.attendance.entry import with_substitutes
from extract.attendance.mark import SAYS_ITSELF, read_mark
from extract.attendance.reading import Listed, Reading
from extract.document import Document, Span
from extract.facts import Capacity, Status
from extract.organisation.lookup import find_organisation
from extract.passage import Passage

_SERVES = re.compile(r"(?:T|Tj|Tjg)\.?(?:$|[,;:]? (?=för\b|§|ersätt))")
"""The mark of whoever serves: "T", "Tj för Maj Ek"."""


@dataclass(slots=True)
class Reader:
    """What is known while the rows of a list are read."""

    document: Document
    n_here: bool
    """Whether the mark "N" stands for närvarande."""
    away: bool
    """Whether the list is of those who did not come."""
    reading: Reading = field(default_factory=Reading)
    columns: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    """Where the columns' heads begin in their line, if blanks set them out."""
    heading: str | None = None
    """The organisation above a group of names, or beside the first of them."""
    torn: list[tuple[str, Passage]] = field(default_factory=list)
    """Organisations that stand alone, below the names they belong to."""
    titles: list[Passage] = field(default_factory=list)
    """Titles of office on lines of their own, one below another."""
    marks: bool = False
    """Whether presence is told by marks, so that an empty cell means absence."""

    def add(self, attendees: Sequence[Attendee], *beside: Passage) -> None:
        """Adds people, and who came in their place; what stands `beside` them is evidence too."""
        if self.titles and attendees:
            self.give_titles()
        for attendee in with_substitutes(attendees):
            if self.heading and not attendee.organisation:
                attendee.organisation = self.heading
            struck = bool(self.document.struck) and self.document.is_struck(attendee.name.span())
            evidence = (_whole(attendee.entry, *beside),)
            self.reading.people.append(Listed(attendee, struck, evidence))

    def read_mark(self, attendee: Attendee, cell: Passage, *, opposite: bool = False) -> bool:
        """Reads a mark of presence, and what is said beside it; whether the cell holds one.

        A tick says the `opposite` in a column of those who were away.
        """
        if cell.text == "E":  # a substitute who serves
            attendee.status, attendee.capacity = Status.PRESENT, Capacity.SUBSTITUTE
            return True
        if serves := _SERVES.match(cell.text):
            attendee.status = Status.PRESENT
            describe(attendee, cell[serves.end() :])
            return True
        mark = read_mark(cell.text, n_here=self.n_here)
        if mark is None:
            return False
        status, end = mark
        says_present = (status is Status.PRESENT) is not (opposite and not SAYS_ITSELF.match(cell.text))
        attendee.status = Status.PRESENT if says_present else Status.ABSENT
        describe(attendee, cell[end:])
        if attendee.status is Status.PRESENT and attendee.replaces and attendee.from_item:
            attendee.from_item = attendee.to_item = None  # there for all items, and serves for those
        return True

    def give_titles(self) -> None:
        """Gives titles that stand below the names to them, several in order, one alone to the last name."""
        if not self.titles:
            return
        bare = [listed.attendee for listed in self.reading.people if not listed.attendee.title]
        several = len(self.titles) > 1 and len(bare) >= len(self.titles)
        people = bare[-len(self.titles) :] if several else [self.reading.people[-1].attendee] * len(self.titles)
        for attendee, title in zip(people, self.titles, strict=True):
            describe(attendee, title)
        self.titles.clear()

    def pair_torn(self) -> None:
        """Gives organisations that stand below the names to them, or notes that it cannot be told to whom."""
        if all(find_organisation(passage.text) is None for _, passage in self.torn):
            return
        waiting = [listed for listed in self.reading.people if not listed.attendee.organisation]
        pairs = self._torn_pairs(waiting)
        for listed, (organisation, passage) in pairs:
            listed.attendee.organisation = organisation
            listed.evidence = (*listed.evidence, passage.span())
        if not pairs:
            about = f"{len(waiting)} namn men {len(self.torn)} organisationer: vem som företräder vilken framgår inte."
            self.reading.doubts.append((about, tuple(passage.span() for _, passage in self.torn)))

    def _torn_pairs(self, waiting: Sequence[Listed]) -> list[tuple[Listed, tuple[str, Passage]]]:
        """Who waits for an organisation, each with one: in order, or one for all; else struck with struck."""
        if len(waiting) == len(self.torn):
            return list(zip(waiting, self.torn, strict=True))
        if len(self.torn) == 1:
            return [(listed, self.torn[0]) for listed in waiting]
        pairs: list[tuple[Listed, tuple[str, Passage]]] = []
        for struck in (True, False):
            people = [listed for listed in waiting if listed.struck is struck]
            torn = [pair for pair in self.torn if self.document.is_struck(pair[1].span()) is struck]
            if len(people) == len(torn):
                pairs += zip(people, torn, strict=True)
        return pairs


def _whole(*passages: Passage) -> Span:
    """From the first to the last of a row's cells."""
    filled = [passage.span() for passage in passages if passage.text]
    return Span(min(filled).start, max([span.end for span in filled]))
