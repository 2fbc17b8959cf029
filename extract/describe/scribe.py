"""Writes facts as triples, each with the places that state it."""

from collections.abc import Iterable
from typing import Any

import pyoxigraph as ox

from extract.describe.naming import Naming
from extract.describe.terms import OA, RDF, SG, TYPE, Triple, Value, node, number, text, true
from extract.document import Span
from extract.facts import Affiliation, Minutes, Stated
from ontology.names import slug


class Scribe:
    """One document's facts on their way into a graph, under one naming.

    `facts` lists the nodes of facts in the order of writing. The order depends on the minutes alone, so that two
    scribes with different namings list each fact at the same place.
    """

    def __init__(self, minutes: Minutes, naming: Naming, *, quoting: bool = True) -> None:
        self.minutes = minutes
        self.naming = naming
        self.triples: list[Triple] = []
        self.evidence: list[Triple] = []
        """The evidence itself: the same under every naming."""
        self.facts: list[ox.NamedNode] = []
        self.people: dict[str, None] = {}
        """Names of those who have been written of, in order; likewise below."""
        self.organisations: dict[str, None] = {}
        self.projects: dict[str, None] = {}
        self.bodies: dict[str, None] = {}
        self.struck: set[ox.NamedNode] = set()
        """Facts whose words have a line through them."""
        self._quoting = quoting
        self._quoted: set[Span] = set()

    def add(self, subject: ox.NamedNode, predicate: ox.NamedNode, value: Value | None) -> None:
        """One triple; none for a value that is not known."""
        if value is not None:
            self.triples.append((subject, predicate, value))

    def fact(self, iri: str, kind: ox.NamedNode, evidence: Iterable[Span]) -> ox.NamedNode:
        """A node of a kind, with its evidence."""
        fact = node(iri)
        self.facts.append(fact)
        self.add(fact, TYPE, kind)
        for span in evidence:
            self.add(fact, SG.evidence, self.quote(span))
            if self.minutes.document.is_struck(span):
                self.struck.add(fact)
        return fact

    def quote(self, span: Span) -> ox.NamedNode:
        """The evidence at `span`: where it stands, and its words."""
        document = self.minutes.document
        evidence = ox.NamedNode(f"{self.naming.document}/evidence/{span.start}-{span.end}")
        if self._quoting and span not in self._quoted:
            self._quoted.add(span)
            self.evidence += (
                (evidence, TYPE, SG.Evidence),
                (evidence, OA.hasSource, node(self.naming.document)),
                (evidence, OA.exact, text(document.quote(span))),
                (evidence, OA.start, number(span.start)),
                (evidence, OA.end, number(span.end)),
                (evidence, SG.page, number(document.page(span.start))),
            )
            if document.is_struck(span):
                self.evidence.append((evidence, SG.struck, true()))
        return evidence

    def state(
        self,
        subject: ox.NamedNode,
        predicate: ox.NamedNode,
        value: Value,
        stated: Stated[Any],
    ) -> None:
        """A triple that needs evidence of its own: written plainly, and once more as an `rdf:Statement` that has it."""
        self.add(subject, predicate, value)
        claim = self.fact(self.statement(subject, predicate, value), RDF.Statement, stated.evidence)
        self.add(claim, RDF.subject, subject)
        self.add(claim, RDF.predicate, predicate)
        self.add(claim, RDF.object, value)
        if stated.because:
            self.add(claim, SG.because, text(stated.because))

    @staticmethod
    def statement(subject: ox.NamedNode, predicate: ox.NamedNode, value: Value) -> str:
        """IRI of the `rdf:Statement` of a triple."""
        name = predicate.value.rsplit("#", 1)[-1]
        last = value.value.rsplit("/", 1)[-1] if isinstance(value, ox.NamedNode) else value.value
        return f"{subject.value}/statement/{name}-{slug(last)}"

    def person(self, name: str) -> ox.NamedNode:
        """The node of a person."""
        self.people[name] = None
        return node(self.naming.person(name))

    def organisation(self, name: str) -> ox.NamedNode:
        """The node of an organisation."""
        self.organisations[name] = None
        return node(self.naming.organisation(name))

    def project(self, name: str) -> ox.NamedNode:
        """The node of a project."""
        self.projects[name] = None
        return node(self.naming.project(name))

    def body(self, name: str) -> ox.NamedNode:
        """The node of a body."""
        self.bodies[name] = None
        return node(self.naming.body(name))

    @property
    def meeting(self) -> ox.NamedNode:
        """The node of the meeting that the minutes record."""
        return node(self.naming.meeting)

    def affiliation(self, fact: Affiliation) -> str:
        """IRI of somebody's tie to an organisation, as a sentence names it."""
        organisation = slug(self.naming.organisation_label(fact.organisation))
        return f"{self.naming.person(fact.person)}/affiliation/{organisation}"

    def attendance(self, person: str) -> str:
        """IRI of the attendance of a person, by the name the document uses."""
        return f"{self.naming.meeting}/attendance/{self.naming.person(person).rsplit('/', 1)[-1]}"

    def item(self, number: str) -> ox.NamedNode:
        """The node of the agenda item with this number."""
        return node(f"{self.naming.meeting}/item/{slug(number)}")
