"""One document's facts as RDF: the named graph that says what this document states.

>>> from extract.document import Document, Span
>>> from extract.pipeline import find
>>> from ontology.names import SG
>>> from ontology.register import load
>>> text = "Minnesanteckningar\\nDatum: 2024-03-05\\nNärvarande: Anna Berg, Kumla kommun\\n"
>>> page = Span(0, len(text))
>>> notes = Document(name="notes.txt", sha256="0", media_type="text/plain", reader="text", text=text, pages=(page,))
>>> sorted(str(day) for day in describe(find(notes), load()).objects(None, SG.date))
['2024-03-05']
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

import pyoxigraph as ox
from rdflib import Graph, Literal, URIRef

from extract.describe.agenda import write_commitments, write_decisions, write_items
from extract.describe.attendance import write_affiliations, write_attendance
from extract.describe.doubt import write_doubts
from extract.describe.entity import Entity, organisation, party
from extract.describe.meeting import write_announcements, write_meeting, write_minutes
from extract.describe.naming import Local, Naming
from extract.describe.project import write_participations, write_projects
from extract.describe.scribe import Scribe
from extract.describe.terms import SG, Triple, Value
from extract.facts import Minutes
from extract.privacy import guard
from ontology.names import BASE, bind
from ontology.register import Register

__all__ = ["WRITERS", "Local", "Naming", "Scribe", "as_rdflib", "describe", "local", "write"]

WRITERS: tuple[Callable[[Scribe], None], ...] = (
    write_minutes,
    write_meeting,
    write_attendance,
    write_affiliations,
    write_items,
    write_decisions,
    write_commitments,
    write_announcements,
    write_projects,
    write_participations,
    write_doubts,
)
"""What is written of a document, in this order."""


def write(minutes: Minutes, naming: Naming, *, quoting: bool = True) -> Scribe:
    """The facts of `minutes` under a naming, with their evidence unless `quoting` is off."""
    scribe = Scribe(minutes, naming, quoting=quoting)
    for writer in WRITERS:
        writer(scribe)
    return scribe


def local(minutes: Minutes, register: Register, base: str = BASE) -> Scribe:
    """What the document states, in names that depend on no other document, with those it speaks of.

    `minutes` have been through `extract.privacy.guard`.
    """
    scribe = write(minutes, Local(minutes, register, base))
    for part in minutes.participations:
        scribe.add(scribe.project(part.project), SG.involves, scribe.organisation(part.organisation))
    for entity in _merged(_entities(scribe, register)):
        scribe.triples.extend(entity.triples())
    return scribe


def describe(minutes: Minutes, register: Register, base: str = BASE) -> Graph:
    """The document's named graph, for rdflib and pySHACL."""
    scribe = local(guard(minutes), register, base)
    return as_rdflib((*scribe.triples, *scribe.evidence))


def as_rdflib(triples: Iterable[Triple]) -> Graph:
    """The same triples for rdflib, no literal changed."""
    graph = bind(Graph())
    for subject, predicate, value in triples:
        graph.add((URIRef(subject.value), URIRef(predicate.value), _value(value)))
    return graph


def _value(value: Value) -> URIRef | Literal:
    if isinstance(value, ox.NamedNode):
        return URIRef(value.value)
    datatype = None if value.language or _is_string(value) else URIRef(value.datatype.value)
    return Literal(value.value, lang=value.language, datatype=datatype, normalize=False)


def _is_string(literal: ox.Literal) -> bool:
    return literal.datatype.value.endswith("#string")


def _merged(entities: Iterable[Entity]) -> Iterator[Entity]:
    """One entity for each IRI. Spellings that differ by å ä ö alone share one: letters get lost, not invented."""
    found: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        found[entity.iri].append(entity)
    for same in found.values():
        best = max(same, key=lambda entity: sum(not letter.isascii() for letter in entity.label))
        names = dict.fromkeys(name for entity in same for name in (entity.label, *entity.names))
        yield replace(best, names=tuple(names))


def _entities(scribe: Scribe, register: Register) -> Iterator[Entity]:
    others = {fact.name: fact.other_names for fact in scribe.minutes.projects}
    for name in scribe.people:
        yield Entity(iri=scribe.naming.person(name), classes=("Person",), label=name)
    for name in scribe.organisations:
        yield organisation(name, scribe.naming.organisation(name), register)
    for name in scribe.projects:
        names = others.get(name, ())
        yield Entity(iri=scribe.naming.project(name), classes=("Project",), label=name, names=names)
    for name in scribe.bodies:
        yield Entity(iri=scribe.naming.body(name), classes=("Organisation", "Body"), label=name)
    for abbreviation in dict.fromkeys(fact.party for fact in scribe.minutes.attendance if fact.party):
        if known := register.party(abbreviation):
            yield party(known)
