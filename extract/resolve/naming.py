"""What things are called in the default graph: by who they are, not by how a document spells them."""

import datetime
from collections.abc import Mapping

from extract.describe.naming import UNKNOWN_BODY
from extract.facts import Announcement, Commitment, Decision, Minutes
from extract.identity import Identities, Kind
from ontology.names import slug


class Concluded:
    """Names for one document's facts, in terms of `Identities`.

    `counts` numbers the decisions and commitments (by `id`) so that two renderings of one meeting agree.
    """

    def __init__(
        self, minutes: Minutes, document: str, identities: Identities, counts: Mapping[int, int], base: str
    ) -> None:
        self._minutes = minutes
        self._document = document
        self._identities = identities
        self._counts = counts
        self._base = base
        self._meeting = meeting_iri(minutes, identities, base)

    @property
    def document(self) -> str:
        """The document: the same in every graph."""
        return self._document

    @property
    def meeting(self) -> str:
        """The meeting that the minutes record."""
        return self._meeting

    def _iri(self, kind: Kind, name: str) -> str:
        return self._identities.entity(kind, self._minutes.document.sha256, name).iri

    def person(self, name: str) -> str:
        """A person, by the name the document uses."""
        return self._iri(Kind.PERSON, name)

    def organisation(self, name: str) -> str:
        """An organisation, by the name the document uses."""
        return self._iri(Kind.ORGANISATION, name)

    def organisation_label(self, name: str) -> str:
        """What that organisation is called."""
        return self._identities.entity(Kind.ORGANISATION, self._minutes.document.sha256, name).label

    def project(self, name: str) -> str:
        """A project, by the name the document uses."""
        return self._iri(Kind.PROJECT, name)

    def body(self, name: str) -> str:
        """A body that meets, by the name the document uses."""
        return self._iri(Kind.BODY, name)

    def announced(self, announcement: Announcement) -> str:
        """The meeting that is announced: the node that its own minutes will have."""
        own = self._minutes.meeting.body
        body = announcement.body or (own.value if own else None)
        return _iri(body and self.body(body), announcement.date, self._minutes.document.sha256, self._base)

    def count(self, fact: Decision | Commitment) -> int:
        """Which of its item's decisions or commitments this is, from 1."""
        return self._counts[id(fact)]


def meeting_iri(minutes: Minutes, identities: Identities, base: str) -> str:
    """The meeting's IRI: its body and date; where one of them is not known, the document stands for it."""
    facts, sha = minutes.meeting, minutes.document.sha256
    body = identities.entity(Kind.BODY, sha, facts.body.value).iri if facts.body else None
    return _iri(body, facts.date.value if facts.date else None, sha, base)


def _iri(body: str | None, date: datetime.date | None, sha256: str, base: str) -> str:
    name = body.rsplit("/", 1)[-1] if body else slug(UNKNOWN_BODY)
    when = [date.isoformat()] if date else []
    unknown = [] if body and date else [sha256[:16]]
    return f"{base}meeting/{name}/{'-'.join(when + unknown)}"
