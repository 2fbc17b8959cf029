"""`/catalog`: the dataset described for data portals, as Sveriges dataportal harvests it.

DCAT-AP-SE 3.0.1 (https://docs.dataportal.se/dcat/3.0.1/sv/): for each class its mandatory and its recommended
properties, as far as they are known here. What the portal asks beside it (its pages on harvesting and recommendations):
RDF/XML, no blank nodes, CC0 for the catalogue, licences by the IRI with `http:`, formats as media types, and a data
service behind the distribution that it serves, not beside the dataset.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from fastapi import APIRouter, Request, Response
from rdflib import DCAT, DCTERMS, FOAF, RDF, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from graph_api.context import address_of, once_a_generation, settings_of
from graph_api.negotiation import TRIPLES, choose
from graph_api.sparql.counts import Counts, count
from graph_api.sparql.openapi import RDF_ANSWERS
from graph_api.sparql.written import written
from ontology.names import bind

router = APIRouter(tags=["Description"], responses=RDF_ANSWERS)

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
_FORMS = tuple(sorted(TRIPLES, key=lambda form: form.name != "rdf"))
"""RDF/XML to whoever has no wish: the portal's harvester reads that alone."""
_CC0 = URIRef("http://creativecommons.org/publicdomain/zero/1.0/")
_EUROPE = "http://publications.europa.eu/resource/authority/"
_THEMES, _THEME = URIRef(f"{_EUROPE}data-theme"), URIRef(f"{_EUROPE}data-theme/GOVE")
_SWEDISH, _SWEDEN = URIRef(f"{_EUROPE}language/SWE"), URIRef(f"{_EUROPE}country/SWE")
_PUBLIC, _IRREGULAR = URIRef(f"{_EUROPE}access-right/PUBLIC"), URIRef(f"{_EUROPE}frequency/IRREG")


def _texts(sv: str, en: str) -> tuple[Literal, Literal]:
    return Literal(sv, lang="sv"), Literal(en, lang="en")


_TITLE = _texts("Samarbeten i kommunala protokoll", "Collaboration in municipal minutes")
_ABOUT = _texts(
    "Vem som samarbetar med vem, enligt kommunala protokoll: möten, närvaro, projekt, beslut och åtaganden. "
    "Varje uppgift leder till den mening i ett protokoll som den bygger på.",
    "Who works with whom, as municipal minutes say: meetings, attendance, projects, decisions and commitments. "
    "Every statement leads to the sentence in the minutes that it rests on.",
)
_KEYWORDS = (*_texts("protokoll", "minutes"), *_texts("samverkan", "collaboration"), *_texts("kommun", "municipality"))


class _Offer(NamedTuple):
    """A distribution, and the service behind it where there is one."""

    name: str
    title: tuple[Literal, Literal]
    media_type: str
    path: str
    described_at: str = ""
    """Where the service's own description is; empty for a file."""


_OFFERS = (
    _Offer(
        "turtle",
        _texts("Slutsatserna som Turtle", "Conclusions as Turtle"),
        "text/turtle",
        "/graphs?default&format=ttl",
    ),
    _Offer("sparql", _texts("Frågor i SPARQL", "Queries in SPARQL"), "application/sparql-query", "/sparql", "/sparql"),
    _Offer(
        "json",
        _texts("JSON, också som länkade data", "JSON, also as linked data"),
        "application/json",
        "/api/v1/projects",
        "/api/v1/openapi.json",
    ),
)


@router.get("/catalog", summary="The catalogue that data portals harvest (DCAT-AP-SE)", response_class=Response)
async def catalog(request: Request, format: str | None = None) -> Response:  # noqa: A002 (the parameter's public name)
    """Catalogue, publisher, contact, dataset, its distributions and the services behind them."""
    form = choose(_FORMS, request.headers.get("accept"), format)
    counts = await once_a_generation(request, "counts", lambda: count(request))
    settings, graph = settings_of(request), bind(Graph())
    here, dataset, contact = (URIRef(address_of(request, f"/catalog{part}")) for part in ("", "#dataset", "#contact"))
    publisher = URIRef(settings.publisher_iri or address_of(request, "/catalog#publisher"))
    common: Mapping[URIRef, Iterable[Node]] = {
        DCTERMS.publisher: [publisher],
        DCAT.contactPoint: [contact] if settings.contact else [],
        DCTERMS.accessRights: [_PUBLIC],
        DCTERMS.license: [URIRef(settings.licence)],
        DCAT.theme: [_THEME],
        DCAT.keyword: _KEYWORDS,
    }
    _say(graph, publisher, FOAF.Agent, {FOAF.name: [Literal(settings.publisher)]})
    if settings.contact:
        email = URIRef(f"mailto:{settings.contact}")
        _say(graph, contact, VCARD.Organization, {VCARD.fn: [Literal(settings.publisher)], VCARD.hasEmail: [email]})
    _say(graph, here, DCAT.Catalog, {**_catalogue(request), DCTERMS.publisher: [publisher], DCAT.dataset: [dataset]})
    _say(graph, dataset, DCAT.Dataset, {**common, DCTERMS.spatial: [_SWEDEN], DCTERMS.accrualPeriodicity: [_IRREGULAR]})
    describe(graph, dataset, request, counts)
    for offer in _OFFERS:
        graph.add((dataset, DCAT.distribution, _offered(graph, request, offer, dataset, common)))
    return written(graph, form)


def describe(graph: Graph, dataset: URIRef, request: Request, counts: Counts) -> None:
    """What VoID and DCAT say alike of the dataset."""
    about: dict[URIRef, Iterable[Node]] = {
        DCTERMS.title: _TITLE,
        DCTERMS.description: _ABOUT,
        DCTERMS.license: [URIRef(settings_of(request).licence)],
        DCTERMS.language: [_SWEDISH],
        DCAT.landingPage: [URIRef(address_of(request, "/"))],
    }
    if counts.first and counts.last:
        period = URIRef(f"{dataset}-period")
        about[DCTERMS.temporal] = [period]
        days = {DCAT.startDate: counts.first, DCAT.endDate: counts.last}
        days_said = {name: [Literal(day, datatype=XSD.date)] for name, day in days.items()}
        _say(graph, period, DCTERMS.PeriodOfTime, days_said)
    _say(graph, dataset, None, about)


def _catalogue(request: Request) -> dict[URIRef, Iterable[Node]]:
    """What the catalogue says of itself. Its own licence is always CC0."""
    return {
        DCTERMS.title: _texts("Öppna data ur kommunala protokoll", "Open data from municipal minutes"),
        DCTERMS.description: _texts("Det som den här tjänsten publicerar.", "What this service publishes."),
        DCTERMS.license: [_CC0],
        DCTERMS.language: [_SWEDISH],
        DCAT.themeTaxonomy: [_THEMES],
        FOAF.homepage: [URIRef(address_of(request, "/"))],
    }


def _offered(
    graph: Graph, request: Request, offer: _Offer, dataset: URIRef, common: Mapping[URIRef, Iterable[Node]]
) -> URIRef:
    """A distribution of the dataset, with its service."""
    node, address = (URIRef(address_of(request, path)) for path in (f"/catalog#{offer.name}", offer.path))
    said: dict[URIRef, Iterable[Node]] = {
        DCTERMS.title: offer.title,
        DCTERMS["format"]: [Literal(offer.media_type)],
        DCAT.accessURL: [address],
        DCTERMS.license: common[DCTERMS.license],
    }
    if offer.described_at:
        service = URIRef(f"{node}-service")
        said[DCAT.accessService] = [service]
        about: dict[URIRef, Iterable[Node]] = {
            DCTERMS.title: offer.title,
            DCTERMS.description: _ABOUT,
            DCAT.endpointURL: [address],
            DCAT.endpointDescription: [URIRef(address_of(request, offer.described_at))],
            DCAT.servesDataset: [dataset],
        }
        _say(graph, service, DCAT.DataService, {**common, **about})
    else:
        said[DCAT.downloadURL] = [address]
    _say(graph, node, DCAT.Distribution, said)
    return node


def _say(graph: Graph, node: URIRef, kind: URIRef | None, about: Mapping[URIRef, Iterable[Node]]) -> None:
    """Add what a node is, and what is said of it."""
    if kind:
        graph.add((node, RDF.type, kind))
    for predicate, values in about.items():
        for value in values:
            graph.add((node, predicate, value))
