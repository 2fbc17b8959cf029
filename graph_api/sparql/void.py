"""`/.well-known/void`: what is in the graph, counted (VoID, W3C Interest Group Note 3 March 2011)."""

from fastapi import APIRouter, Request, Response
from rdflib import FOAF, RDF, VOID, Graph, Literal, URIRef

from graph_api.context import address_of, once_a_generation, settings_of
from graph_api.negotiation import TRIPLES, choose
from graph_api.sparql.catalog import describe
from graph_api.sparql.counts import Counts, count
from graph_api.sparql.openapi import RDF_ANSWERS
from graph_api.sparql.written import written
from ontology.names import SG, bind

router = APIRouter(tags=["Description"], responses=RDF_ANSWERS)


@router.get("/.well-known/void", summary="What is in the graph, counted (VoID)", response_class=Response)
async def void(request: Request, format: str | None = None) -> Response:  # noqa: A002 (the parameter's public name)
    """The dataset with its size, and the number of instances of each class and of triples of each property."""
    form = choose(TRIPLES, request.headers.get("accept"), format)
    counts = await once_a_generation(request, "counts", lambda: count(request))
    graph = bind(Graph())
    dataset = URIRef(address_of(request, "/.well-known/void#dataset"))
    describe(graph, dataset, request, counts)
    graph.add((dataset, RDF.type, VOID.Dataset))
    graph.add((dataset, FOAF.homepage, URIRef(address_of(request, "/"))))
    graph.add((dataset, VOID.sparqlEndpoint, URIRef(address_of(request, "/sparql"))))
    graph.add((dataset, VOID.dataDump, URIRef(address_of(request, "/graphs?default&format=ttl"))))
    graph.add((dataset, VOID.uriSpace, Literal(settings_of(request).base)))
    graph.add((dataset, VOID.vocabulary, URIRef(SG)))
    graph.add((dataset, VOID.triples, Literal(counts.triples)))
    graph.add((dataset, VOID.distinctSubjects, Literal(counts.subjects)))
    graph.add((dataset, VOID.classes, Literal(len(counts.classes))))
    graph.add((dataset, VOID.properties, Literal(len(counts.properties))))
    _partition(graph, dataset, "class", counts)
    _partition(graph, dataset, "property", counts)
    return written(graph, form)


def _partition(graph: Graph, dataset: URIRef, kind: str, counts: Counts) -> None:
    """How many instances each class has, or triples each property (VoID, section 4.5)."""
    parts = counts.classes if kind == "class" else counts.properties
    measure = VOID.entities if kind == "class" else VOID.triples
    for number, (iri, size) in enumerate(parts.items()):
        node = URIRef(f"{dataset}-{kind}-{number}")
        graph.add((dataset, VOID[f"{kind}Partition"], node))
        graph.add((node, VOID[kind], URIRef(iri)))
        graph.add((node, measure, Literal(size)))
