"""What the editor completes: the vocabulary's terms with what they mean, and every other term the graph uses."""

from functools import cache

from fastapi import Request
from rdflib import RDF, RDFS, Graph, URIRef
from rdflib.namespace import OWL

from graph_api.context import once_a_generation
from graph_api.sparql.counts import count
from ontology.names import PREFIXES, VOCABULARY

_CLASSES = (OWL.Class, RDFS.Class)
_PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)

Named = dict[str, str]
"""IRI → label in Swedish, empty for a term of another vocabulary."""


@cache
def vocabulary() -> Graph:
    """The vocabulary, parsed once."""
    return Graph().parse(VOCABULARY)


async def find(request: Request) -> dict[str, Named]:
    """Prefixes, classes and properties; those that the graph has most of come first."""
    counts = await once_a_generation(request, "counts", lambda: count(request))
    return {
        "prefixes": PREFIXES,
        "classes": _ordered(_terms(_CLASSES), dict(counts.classes)),
        "properties": _ordered(_terms(_PROPERTIES), dict(counts.properties)),
    }


def _terms(kinds: tuple[URIRef, ...]) -> Named:
    graph = vocabulary()
    terms = sorted({str(term) for kind in kinds for term in graph.subjects(RDF.type, kind)})
    return {term: label(term) for term in terms}


def label(term: str, language: str = "sv") -> str:
    """What the vocabulary calls a term; empty where it does not define it."""
    texts = vocabulary().objects(URIRef(term), RDFS.label)
    return next((str(text) for text in texts if getattr(text, "language", None) == language), "")


def _ordered(terms: Named, uses: dict[str, int]) -> Named:
    everything = sorted({*terms, *uses}, key=lambda term: (-uses.get(term, 0), term))
    return {term: terms.get(term, "") for term in everything}
