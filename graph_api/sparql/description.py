"""The service description that a bare GET of `/sparql` answers with (SPARQL 1.1 Service Description, section 3)."""

from fastapi import Request, Response
from rdflib import RDF, VOID, Graph, Literal, Namespace, URIRef

from graph_api.context import address_of, once_a_generation, settings_of
from graph_api.negotiation import ROWS, TRIPLES, Form
from graph_api.settings import Settings
from graph_api.sparql.counts import count
from graph_api.sparql.written import written
from ontology.names import bind

SD = Namespace("http://www.w3.org/ns/sparql-service-description#")
_FORMATS = Namespace("http://www.w3.org/ns/formats/")
_FORMAT_NAMES = {
    "json": "SPARQL_Results_JSON",
    "xml": "SPARQL_Results_XML",
    "csv": "SPARQL_Results_CSV",
    "tsv": "SPARQL_Results_TSV",
    "ttl": "Turtle",
    "nt": "N-Triples",
    "jsonld": "JSON-LD",
    "rdf": "RDF_XML",
    "n3": "N3",
    "trig": "TriG",
    "nq": "N-Quads",
}


async def service(request: Request, form: Form) -> Response:
    """What `/sparql` is and what it can do (SPARQL 1.1 Service Description, section 3)."""
    counts = await once_a_generation(request, "counts", lambda: count(request))
    endpoint = URIRef(address_of(request, "/sparql"))
    updates = (SD.SPARQL11Update,) if settings_of(request).write_token else ()
    graph = bind(Graph())
    graph.bind("sd", SD)
    graph.add((endpoint, RDF.type, SD.Service))
    graph.add((endpoint, SD.endpoint, endpoint))
    for language in (SD.SPARQL10Query, SD.SPARQL11Query, *updates):
        graph.add((endpoint, SD.supportedLanguage, language))
    for feature in _features(settings_of(request)):
        graph.add((endpoint, SD.feature, feature))
    for name in (each.name for each in (*ROWS, *TRIPLES)):
        if name in _FORMAT_NAMES:
            graph.add((endpoint, SD.resultFormat, _FORMATS[_FORMAT_NAMES[name]]))
    dataset, default = URIRef(f"{endpoint}#dataset"), URIRef(f"{endpoint}#default")
    graph.add((endpoint, SD.defaultDataset, dataset))
    graph.add((dataset, RDF.type, SD.Dataset))
    graph.add((dataset, SD.defaultGraph, default))
    graph.add((default, RDF.type, SD.Graph))
    graph.add((default, VOID.triples, Literal(counts.triples)))
    for number, name in enumerate(counts.graphs):
        node = URIRef(f"{endpoint}#graph-{number}")
        graph.add((dataset, SD.namedGraph, node))
        graph.add((node, RDF.type, SD.NamedGraph))
        graph.add((node, SD.name, URIRef(name)))
    return written(graph, form)


def _features(settings: Settings) -> list[URIRef]:
    """What the service does beyond SPARQL 1.1 Query (section 3.2.6); a remote store answers for itself."""
    kept = [] if settings.endpoint else [SD.EmptyGraphs]
    return kept + ([SD.BasicFederatedQuery] if settings.allow_service else [])
