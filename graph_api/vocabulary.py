"""`/ns`: the vocabulary, as a table for people and as the file itself for programs; and the library of examples."""

from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from rdflib import RDF, RDFS, SKOS, Graph, URIRef
from rdflib.namespace import OWL
from starlette.concurrency import run_in_threadpool

from graph_api.examples import library
from graph_api.negotiation import TRIPLES, Form, choose, prefers_html
from graph_api.pages.page import language_of, render
from graph_api.sparql.names import vocabulary
from graph_api.sparql.openapi import RDF_ANSWERS
from graph_api.sparql.result import link, short
from graph_api.sparql.written import typed, written
from ontology.errors import MissingError
from ontology.names import BASE, SG, VOCABULARY, bind

router = APIRouter(tags=["Names"], responses=RDF_ANSWERS)

_KINDS = (
    ("Klasser", (OWL.Class, RDFS.Class)),
    ("Egenskaper", (OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property)),
    ("Begrepp", (SKOS.Concept,)),
)


@router.get("/ns", summary="The vocabulary: a table for people, RDF for programs", response_class=Response)
async def vocabulary_itself(request: Request, format: str | None = None) -> Response:  # noqa: A002 (its public name)
    """Terms are fragments of this one document (hash IRIs), so it answers for them all."""
    accept = request.headers.get("accept")
    if prefers_html(accept) and not format:
        return await run_in_threadpool(_table, request)
    return await run_in_threadpool(_file, choose(TRIPLES, accept, format))


@router.get("/ns.{suffix}", include_in_schema=False)
async def vocabulary_file(suffix: str) -> Response:
    """The vocabulary in one form."""
    if suffix not in ("json", *(form.name for form in TRIPLES)):
        raise MissingError(
            sv=f"Vokabulären finns inte i någon form som heter {suffix[:40]}.",
            en=f"The vocabulary has no form called {suffix[:40]}.",
        )
    return await run_in_threadpool(_file, choose(TRIPLES, None, suffix))


@router.get("/sparql/exempel", summary="The library of examples (SHACL SPARQLExecutable)", response_class=Response)
async def examples(request: Request, format: str | None = None) -> Response:  # noqa: A002 (the parameter's public name)
    """All examples with their parameters, as RDF; a browser is sent to the editor, which lists them."""
    accept = request.headers.get("accept")
    if prefers_html(accept) and not format:
        return RedirectResponse("/sparql", 303)
    return await run_in_threadpool(lambda: written(bind(library()), choose(TRIPLES, accept, format)))


def _file(form: Form) -> Response:
    """The file as it is, or the graph in it in another form."""
    if form.name == "ttl":
        return Response(VOCABULARY.read_bytes(), media_type=typed(form), headers={"Vary": "Accept"})
    return written(vocabulary(), form)


def _table(request: Request) -> HTMLResponse:
    graph, language = vocabulary(), language_of(request)
    groups = [(title, [_term(graph, term, language) for term in _terms(graph, kinds)]) for title, kinds in _KINDS]
    return render(request, "vocabulary.html", groups=groups)


def _terms(graph: Graph, kinds: tuple[URIRef, ...]) -> list[URIRef]:
    found = {term for kind in kinds for term in graph.subjects(RDF.type, kind) if isinstance(term, URIRef)}
    return sorted(term for term in found if term.startswith(str(SG)))


def _term(graph: Graph, term: URIRef, language: str) -> dict[str, Any]:
    """What a row shows."""

    def text(predicate: URIRef) -> str:
        texts = list(graph.objects(term, predicate))
        chosen = [str(each) for each in texts if getattr(each, "language", None) == language]
        return (chosen or [str(each) for each in texts] or [""])[0]

    def links(*predicates: URIRef) -> list[tuple[str, str | None]]:
        found = sorted(
            {str(each) for one in predicates for each in graph.objects(term, one) if isinstance(each, URIRef)}
        )
        return [(short(iri, BASE), link(iri, BASE)) for iri in found]

    return {
        "name": str(term).removeprefix(str(SG)),
        "label": text(RDFS.label) or text(SKOS.prefLabel),
        "comment": text(RDFS.comment) or text(SKOS.definition),
        "above": links(RDFS.subClassOf, RDFS.subPropertyOf, SKOS.inScheme, OWL.equivalentClass, SKOS.closeMatch),
        "domain": links(RDFS.domain),
        "range": links(RDFS.range),
    }
