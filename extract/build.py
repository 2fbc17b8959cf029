"""From files, documents or minutes to one RDF dataset, and from there to a file.

The same input gives the same bytes, on any machine and in any order of arguments: documents are put in the order of
their hashes, statements in that of their letters, and nothing tells when or where a build was made.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import rdflib

from extract import curated as rulings
from extract.curated import Curated
from extract.describe import as_rdflib, local
from extract.describe.terms import TYPE, Triple
from extract.document import Document
from extract.facts import Minutes
from extract.output import whole
from extract.pipeline import find
from extract.privacy import guard
from extract.read import read
from extract.resolve import Corpus, conclude
from ontology.errors import SettingError
from ontology.names import BASE, PREFIXES, Names, bind
from ontology.register import Register, load

_FORMATS = {
    ".trig": ox.RdfFormat.TRIG,
    ".nq": ox.RdfFormat.N_QUADS,
    ".ttl": ox.RdfFormat.TURTLE,
    ".nt": ox.RdfFormat.N_TRIPLES,
    ".rdf": ox.RdfFormat.RDF_XML,
    ".jsonld": ox.RdfFormat.JSON_LD,
}


@dataclass(frozen=True, slots=True)
class Build:
    """All documents of one build, ready to be written."""

    corpus: Corpus

    def default(self) -> list[Triple]:
        """The default graph: what is concluded, each triple once, in order."""
        return list(conclude(self.corpus))

    def documents(self) -> Iterator[tuple[str, list[Triple]]]:
        """(graph's IRI, its triples in order) for each document, by IRI."""
        for place, minutes in enumerate(self.corpus.minutes):
            scribe = local(minutes, self.corpus.register, self.corpus.base)
            yield self.corpus.document(place), _sorted((*scribe.triples, *scribe.evidence))

    def quads(self) -> Iterator[ox.Quad]:
        """The default graph, then one named graph for each document; for a store or a file."""
        for triple in conclude(self.corpus):
            yield ox.Quad(*triple)
        for iri, triples in self.documents():
            graph = ox.NamedNode(iri)
            for triple in triples:
                yield ox.Quad(*triple, graph)

    def dataset(self) -> rdflib.Dataset:
        """The same for rdflib."""
        dataset = rdflib.Dataset()
        bind(dataset)
        for triple in as_rdflib(self.default()):
            dataset.default_graph.add(triple)
        for iri, triples in self.documents():
            graph = dataset.graph(rdflib.URIRef(iri))
            for triple in as_rdflib(triples):
                graph.add(triple)
        return dataset


def build(
    inputs: Iterable[Path | Document | Minutes],
    *,
    base: str = BASE,
    curated: Curated | rdflib.Graph | None = None,
    register: Register | None = None,
) -> Build:
    """Everything that the inputs state, and what follows from it. A document given twice counts once.

    Raises `InputError` for a file that cannot be read or holds no minutes.
    """
    known = register or load(base)
    ruled = rulings.read(curated) if isinstance(curated, rdflib.Graph) else curated or Curated()
    minutes = {one.document.sha256: guard(one, ruled.forgotten) for one in map(_minutes, inputs)}
    ordered: Sequence[Minutes] = [minutes[sha256] for sha256 in sorted(minutes)]
    return Build(Corpus(ordered, known, ruled, base))


def _minutes(given: Path | Document | Minutes) -> Minutes:
    match given:
        case Minutes():
            return given
        case Document():
            return find(given)
        case _:
            return find(read(given))


def write(built: Build, file: Path) -> None:
    """Write in the format of the file's extension: everything where it knows graphs, else the default graph.

    Raises `SettingError` for an extension that names no format of RDF, and where the file cannot be written.
    """
    chosen = _FORMATS.get(file.suffix.lower())
    if chosen is None:
        known = ", ".join(_FORMATS)
        raise SettingError(
            sv=f"Filändelsen {file.suffix or file.name!r} är inget format för en graf. Pröva en av {known}.",
            en=f"The extension {file.suffix or file.name!r} is no format of a graph. Try one of {known}.",
        )
    statements = (
        built.quads() if chosen.supports_datasets else (ox.Triple(*triple) for triple in conclude(built.corpus))
    )
    with whole(file) as draft:
        ox.serialize(statements, str(draft), chosen, prefixes=_prefixes(built))


def _prefixes(built: Build) -> dict[str, str]:
    return {**PREFIXES, "id": Names(built.corpus.base).base}


def _sorted(triples: Iterable[Triple]) -> list[Triple]:
    return sorted(set(triples), key=_order)


def _order(triple: Triple) -> tuple[str, bool, str, str]:
    """By subject, its class first."""
    subject, predicate, value = triple
    return (subject.value, predicate != TYPE, predicate.value, str(value))
