"""`/.well-known/void` and `/catalog`: the dataset described for those who look for one.

VoID (W3C Interest Group Note 3 March 2011) and DCAT-AP-SE 3.0, which dataportal.se harvests.
"""

from fastapi import APIRouter, Request, Response
from rdflib import DCAT, DCTERMS, FOAF, RDF, VOID, XSD, Graph, Literal, URIRef

from graph_api.context import address_of, once_a_generation, settings_of
from graph_api.negotiation import TRIPLES, choose
from graph_api.sparql.counts import Counts, count
from graph_api.sparql.openapi import RDF_ANSWERS
from graph_api.sparql.written import written
from ontology.names import SG, bind

router = APIRouter(tags=["Description"], responses=RDF_ANSWERS)

_EUROPE = "http://publications.europa.eu/resource/authority/"
_TITLE = {"sv": "Samarbeten i kommunala protokoll", "en": "Collaboration in municipal minutes"}
_ABOUT = {
    "sv": "Vem som samarbetar med vem, enligt kommunala protokoll: möten, närvaro, projekt, beslut och åtaganden. "
    "Varje uppgift leder till den mening i ett protokoll som den bygger på.",
    "en": "Who works with whom, as municipal minutes say: meetings, attendance, projects, decisions and commitments. "
    "Every statement leads to the sentence in the minutes that it rests on.",
}
_DISTRIBUTIONS = (
    ("Slutsatserna som Turtle", "RDF_TURTLE", "/graphs?default&format=ttl"),
    ("Svar på frågor i SPARQL", "SPARQLQRES", "/sparql"),
    ("JSON", "JSON_LD", "/api/v1/projects"),
)


@router.get("/.well-known/void", summary="What is in the graph, counted (VoID)", response_class=Response)
async def void(request: Request, format: str | None = None) -> Response:  # noqa: A002 (the parameter's public name)
    """The dataset with its size, and the number of instances of each class and of triples of each property."""
    form = choose(TRIPLES, request.headers.get("accept"), format)
    counts = await once_a_generation(request, "counts", lambda: count(request))
    graph = bind(Graph())
    dataset = URIRef(address_of(request, "/.well-known/void#dataset"))
    _describe(graph, dataset, request, counts)
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


@router.get("/catalog", summary="The catalogue that data portals harvest (DCAT-AP-SE)", response_class=Response)
async def catalog(request: Request, format: str | None = None) -> Response:  # noqa: A002 (the parameter's public name)
    """Catalogue, publisher, dataset, its distributions and the data service."""
    form = choose(TRIPLES, request.headers.get("accept"), format)
    counts = await once_a_generation(request, "counts", lambda: count(request))
    settings, graph = settings_of(request), bind(Graph())
    here, dataset, publisher, service = (
        URIRef(address_of(request, f"/catalog{part}")) for part in ("", "#dataset", "#publisher", "#sparql")
    )
    graph.add((publisher, RDF.type, FOAF.Agent))
    graph.add((publisher, FOAF.name, Literal(settings.publisher)))
    graph.add((here, RDF.type, DCAT.Catalog))
    graph.add((here, DCTERMS.title, Literal("Öppna data ur kommunala protokoll", lang="sv")))
    graph.add((here, DCTERMS.description, Literal("Det som den här tjänsten publicerar.", lang="sv")))
    graph.add((here, DCTERMS.publisher, publisher))
    graph.add((here, DCTERMS.license, URIRef(settings.licence)))
    graph.add((here, DCAT.dataset, dataset))
    graph.add((here, DCAT.service, service))
    graph.add((dataset, RDF.type, DCAT.Dataset))
    graph.add((dataset, DCTERMS.publisher, publisher))
    graph.add((dataset, DCAT.theme, URIRef(f"{_EUROPE}data-theme/GOVE")))
    _describe(graph, dataset, request, counts)
    graph.add((service, RDF.type, DCAT.DataService))
    graph.add((service, DCTERMS.title, Literal("SPARQL 1.1", lang="sv")))
    graph.add((service, DCTERMS.publisher, publisher))
    graph.add((service, DCAT.endpointURL, URIRef(address_of(request, "/sparql"))))
    graph.add((service, DCAT.servesDataset, dataset))
    for title, kind, path in _DISTRIBUTIONS:
        node = URIRef(address_of(request, f"/catalog#{kind.lower()}"))
        graph.add((dataset, DCAT.distribution, node))
        graph.add((node, RDF.type, DCAT.Distribution))
        graph.add((node, DCTERMS.title, Literal(title, lang="sv")))
        graph.add((node, DCTERMS["format"], URIRef(f"{_EUROPE}file-type/{kind}")))
        graph.add((node, DCAT.accessURL, URIRef(address_of(request, path))))
        graph.add((node, DCTERMS.license, URIRef(settings.licence)))
    return written(graph, form)


def _describe(graph: Graph, dataset: URIRef, request: Request, counts: Counts) -> None:
    """What VoID and DCAT say alike."""
    for language in ("sv", "en"):
        graph.add((dataset, DCTERMS.title, Literal(_TITLE[language], lang=language)))
        graph.add((dataset, DCTERMS.description, Literal(_ABOUT[language], lang=language)))
    graph.add((dataset, DCTERMS.license, URIRef(settings_of(request).licence)))
    graph.add((dataset, DCTERMS.language, URIRef(f"{_EUROPE}language/SWE")))
    graph.add((dataset, DCAT.landingPage, URIRef(address_of(request, "/"))))
    if counts.first and counts.last:
        period = URIRef(f"{dataset}-period")
        graph.add((dataset, DCTERMS.temporal, period))
        graph.add((period, RDF.type, DCTERMS.PeriodOfTime))
        graph.add((period, DCAT.startDate, Literal(counts.first, datatype=XSD.date)))
        graph.add((period, DCAT.endDate, Literal(counts.last, datatype=XSD.date)))


def _partition(graph: Graph, dataset: URIRef, kind: str, counts: Counts) -> None:
    """How many instances each class has, or triples each property (VoID, section 4.5)."""
    parts = counts.classes if kind == "class" else counts.properties
    measure = VOID.entities if kind == "class" else VOID.triples
    for number, (iri, size) in enumerate(parts.items()):
        node = URIRef(f"{dataset}-{kind}-{number}")
        graph.add((dataset, VOID[f"{kind}Partition"], node))
        graph.add((node, VOID[kind], URIRef(iri)))
        graph.add((node, measure, Literal(size)))
