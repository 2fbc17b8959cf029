"""All minutes of one build, in a fixed order, with who is who and what each document says of its meeting."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import pyoxigraph as ox
from rdflib import Literal
from rdflib.term import Node as Term

from extract.curated import Curated
from extract.describe import Local, Scribe, write
from extract.describe.naming import Naming
from extract.describe.terms import Value, concepts, node
from extract.facts import Minutes
from extract.identity import Identities
from extract.link import link
from extract.resolve.align import counts
from extract.resolve.infer import infer
from extract.resolve.naming import Concluded, meeting_iri
from ontology.names import Names
from ontology.register import Register


class Corpus:
    """Documents by their place in the order of their hashes, which does not depend on how they were given."""

    def __init__(self, minutes: Sequence[Minutes], register: Register, curated: Curated, base: str) -> None:
        self.minutes = minutes
        self.register = register
        self.curated = curated
        self.base = base
        rights = [curated.right.get(self.document(place), {}) for place in range(len(minutes))]
        self.dated = infer(minutes, [{name: str(value) for name, value in right.items()} for right in rights])
        """The same minutes, with the date and body that others give those that lack them."""
        self.identities: Identities = link(self.dated, register, curated, base)
        self.labels = {entity.iri: entity.label for entity in self.identities.entities()}
        self.meetings = [meeting_iri(one, self.identities, base) for one in self.dated]
        self.groups: dict[str, list[int]] = defaultdict(list)
        """Meeting → the places of the documents that record it."""
        for place, meeting in enumerate(self.meetings):
            self.groups[meeting].append(place)
        values = (value for right in curated.right.values() for value in right.values())
        self.given = {str(value) for value in values if not isinstance(value, Literal)}
        """IRIs that people gave as what is right: the things that they name may stand nowhere else."""
        self._struck: set[ox.NamedNode] = set()

    def concluded(self, place: int) -> tuple[Scribe, list[tuple[ox.NamedNode, ox.NamedNode]]]:
        """The document's facts in terms of who is who, and (conclusion, local fact) for each."""
        minutes, local = self.minutes[place], Local(self.minutes[place], self.register, self.base)
        concluded = write(self.dated[place], self._naming(place))
        stated = write(self.dated[place], local, quoting=False)
        self._struck |= stated.struck
        pairs = list(zip(concluded.facts, stated.facts, strict=True))
        if self.dated[place] is not minutes:
            own = set(write(minutes, local, quoting=False).facts)
            pairs = [(conclusion, fact) for conclusion, fact in pairs if fact in own]
        return concluded, pairs + list(self._entities(concluded, local))

    @staticmethod
    def _entities(scribe: Scribe, local: Naming) -> Iterator[tuple[ox.NamedNode, ox.NamedNode]]:
        """(who it is, the document's own node) for everybody and everything that the document names."""
        naming = scribe.naming
        for names, concluded, own in (
            (scribe.people, naming.person, local.person),
            (scribe.organisations, naming.organisation, local.organisation),
            (scribe.projects, naming.project, local.project),
            (scribe.bodies, naming.body, local.body),
        ):
            for name in names:
                if concluded(name) != own(name):
                    yield node(concluded(name)), node(own(name))

    def _naming(self, place: int) -> Naming:
        minutes = self.dated[place]
        numbers = counts(self.dated[other] for other in self.groups[self.meetings[place]])
        return Concluded(minutes, self.document(place), self.identities, numbers, self.base)

    def document(self, place: int) -> str:
        """IRI of the document at `place`, which is also its graph."""
        return str(Names(self.base).document(self.minutes[place].document.sha256))

    def date(self, place: int) -> str:
        """The date of the document's meeting in ISO 8601; empty where nobody knows it."""
        stated = self.dated[place].meeting.date
        return stated.value.isoformat() if stated else ""

    def quality(self, place: int) -> float:
        """How legible the document is."""
        return self.minutes[place].document.quality

    def is_struck(self, fact: ox.NamedNode) -> bool:
        """Whether a local fact's words have a line through them."""
        return fact in self._struck

    def rights(self, fact: ox.NamedNode) -> dict[ox.NamedNode, Value]:
        """Property → the value that a person gave a fact, local or concluded."""
        given = self.curated.right.get(fact.value, {})
        return {node(predicate): _value(value) for predicate, value in given.items()}

    def called(self, value: Value, language: str) -> str:
        """What a value is called in a sentence, in Swedish or English."""
        if isinstance(value, ox.Literal):
            return value.value
        return self.labels.get(value.value) or concepts().get((value.value, language), value.value)


def _value(term: Term) -> Value:
    if not isinstance(term, Literal):
        return ox.NamedNode(str(term))
    datatype = ox.NamedNode(str(term.datatype)) if term.datatype else None
    return ox.Literal(str(term), datatype=datatype, language=term.language)
