"""What the things that minutes name are called in the graph.

The same writers serve both layers: with `Local` names they say what one document states, with the names that
`extract.resolve` gives they say what is concluded from all. Only the names differ, so each conclusion has its
local fact beside it.
"""

from functools import cached_property
from typing import Protocol

from extract.facts import Announcement, Commitment, Decision, Minutes
from ontology.names import BASE, Names
from ontology.register import Register

UNKNOWN_BODY = "okänt organ"
"""Stands in the IRI of a meeting whose body nobody knows."""


class Naming(Protocol):
    """IRIs for what one document's facts speak of."""

    @property
    def document(self) -> str:
        """The document."""

    @property
    def meeting(self) -> str:
        """The meeting that the minutes record."""

    def person(self, name: str) -> str:
        """A person, by the name the document uses."""

    def organisation(self, name: str) -> str:
        """An organisation, by the name the document uses."""

    def organisation_label(self, name: str) -> str:
        """What that organisation is called."""

    def project(self, name: str) -> str:
        """A project, by the name the document uses."""

    def body(self, name: str) -> str:
        """A body that meets, by the name the document uses."""

    def announced(self, announcement: Announcement) -> str:
        """The meeting that is announced."""

    def count(self, fact: Decision | Commitment) -> int:
        """Which of its item's decisions or commitments this is, from 1."""


class Local:
    """Names below the document's own IRI: they depend on no other document."""

    def __init__(self, minutes: Minutes, register: Register, base: str = BASE) -> None:
        self._minutes = minutes
        self._register = register
        self._whole = Names(base)
        self.names = self._whole.within(minutes.document.sha256)
        self.document = str(self._whole.document(minutes.document.sha256))

    @cached_property
    def meeting(self) -> str:
        """The meeting that the minutes record."""
        meeting = self._minutes.meeting
        body = meeting.body.value if meeting.body else UNKNOWN_BODY
        return str(self.names.meeting(body, meeting.date.value if meeting.date else None))

    def person(self, name: str) -> str:
        """A person, by the name the document uses."""
        return str(self.names.person(name))

    def organisation(self, name: str) -> str:
        """The register's entry, or an organisation of the document's own."""
        known = self._register.find(name)
        return known.iri if known else str(self.names.organisation(name))

    def organisation_label(self, name: str) -> str:
        """What that organisation is called."""
        known = self._register.find(name)
        return known.label if known else name

    def project(self, name: str) -> str:
        """A project, by the name the document uses."""
        return str(self.names.project(name))

    def body(self, name: str) -> str:
        """A body that meets, by the name the document uses."""
        return str(self.names.body(name))

    def announced(self, announcement: Announcement) -> str:
        """The meeting that is announced: of the body that is named, else of the one that meets."""
        own = self._minutes.meeting.body.value if self._minutes.meeting.body else UNKNOWN_BODY
        return str(self.names.meeting(announcement.body or own, announcement.date))

    @cached_property
    def _counts(self) -> dict[int, int]:
        counts: dict[int, int] = {}
        for facts in (self._minutes.decisions, self._minutes.commitments):
            seen: dict[str, int] = {}
            for fact in facts:
                seen[fact.item] = seen.get(fact.item, 0) + 1
                counts[id(fact)] = seen[fact.item]
        return counts

    def count(self, fact: Decision | Commitment) -> int:
        """Which of its item's decisions or commitments this is, from 1."""
        return self._counts[id(fact)]
