"""What several documents state of the same things, put together, each statement with the documents that make it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

import pyoxigraph as ox

from extract.curated import Curated
from extract.describe import Scribe
from extract.describe.terms import PROV, RDF, TYPE, Triple, Value


@dataclass(frozen=True, slots=True)
class Source:
    """One document's local fact behind a conclusion."""

    document: int
    """The document's place in the order of the build."""
    fact: ox.NamedNode


class Union:
    """subject → predicate → value → the places of the documents that state it."""

    def __init__(self) -> None:
        self.values: dict[ox.NamedNode, dict[ox.NamedNode, dict[Value, list[int]]]] = {}
        self.sources: dict[ox.NamedNode, list[Source]] = defaultdict(list)

    def add(self, place: int, triples: Iterable[Triple]) -> None:
        """State the triples on behalf of the document at `place`."""
        for subject, predicate, value in triples:
            self.values.setdefault(subject, {}).setdefault(predicate, {}).setdefault(value, []).append(place)

    def one(self, subject: ox.NamedNode, predicate: ox.NamedNode) -> Value | None:
        """A value of the subject's, or None."""
        return next(iter(self.values.get(subject, {}).get(predicate, ())), None)

    def of_kind(self, kind: ox.NamedNode) -> Iterator[ox.NamedNode]:
        """The subjects of a class, by IRI."""
        found = [subject for subject, facts in self.values.items() if kind in facts.get(TYPE, ())]
        yield from sorted(found, key=str)

    def drop(self, subject: ox.NamedNode, predicate: ox.NamedNode, value: Value) -> None:
        """Conclude that a value does not hold; its `rdf:Statement` goes with it."""
        self.values[subject][predicate].pop(value, None)
        claim = ox.NamedNode(Scribe.statement(subject, predicate, value))
        if claim in self.values:
            self.values[claim][RDF.object].pop(value, None)
            if not self.values[claim][RDF.object]:
                del self.values[claim], self.sources[claim]

    def spoken_of(self) -> set[str]:
        """The IRIs of everything that stands as a subject or a value."""
        values = (value for facts in self.values.values() for stated in facts.values() for value in stated)
        return {term.value for term in chain(values, self.values) if isinstance(term, ox.NamedNode)}

    def stated(self, documents: Sequence[ox.NamedNode]) -> Iterator[tuple[str, ox.Quad]]:
        """(subject's IRI, quad in the graph of a document that states it, by its place), the local facts included."""
        for subject, facts in self.values.items():
            for predicate, stated in facts.items():
                for value, places in stated.items():
                    for place in places:
                        yield subject.value, ox.Quad(subject, predicate, value, documents[place])
        for subject, sources in self.sources.items():
            for source in sources:
                yield subject.value, ox.Quad(subject, PROV.wasDerivedFrom, source.fact, documents[source.document])

    def restate(self, quads: Iterable[ox.Quad], places: Mapping[ox.NamedNode, int]) -> None:
        """Take in what `stated` gave, of this union or another."""
        for subject, predicate, value, document in quads:
            place = places[document]
            if predicate == PROV.wasDerivedFrom:
                self.sources[subject].append(Source(place, value))
            else:
                self.add(place, ((subject, predicate, value),))

    def triples(self) -> Iterator[Triple]:
        """Everything that holds, by subject, its class first, and the local facts behind it."""
        for subject in sorted(self.values, key=_letters):
            facts: dict[ox.NamedNode, Iterable[Value]] = {**self.values[subject]}
            if sources := self.sources.get(subject):
                facts[PROV.wasDerivedFrom] = {source.fact for source in sources}
            for predicate in sorted(facts, key=lambda term: (term != TYPE, term.value)):
                for value in sorted(facts[predicate], key=str):
                    yield (subject, predicate, value)


def _letters(term: ox.NamedNode) -> str:
    return term.value


def admitted(
    triples: list[Triple], pairs: list[tuple[ox.NamedNode, ox.NamedNode]], curated: Curated
) -> tuple[list[Triple], list[tuple[ox.NamedNode, ox.NamedNode]]]:
    """One document's triples and (conclusion, local fact) pairs, without what people decided is wrong."""
    if not curated.wrong:
        return triples, pairs
    refused = {fact for fact, stated in pairs if fact.value in curated.wrong or stated.value in curated.wrong}
    claims: dict[ox.NamedNode, dict[ox.NamedNode, Value]] = defaultdict(dict)
    for subject, predicate, value in triples:
        if subject in refused:
            claims[subject][predicate] = value
    said = {
        (claim[RDF.subject], claim[RDF.predicate], claim[RDF.object])
        for claim in claims.values()
        if RDF.subject in claim
    }
    kept = [triple for triple in triples if triple[0] not in refused and triple not in said]
    return kept, [(fact, stated) for fact, stated in pairs if fact not in refused]
