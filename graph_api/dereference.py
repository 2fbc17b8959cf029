"""Every IRI of the graph answers (Cool URIs for the Semantic Web, W3C Note 2008, section 4.2: 303 and negotiation).

`https://w3id.org/samgraf/id/…` leads to `/id/…` here, `…/example/…` to `/example/…`, and `…/ns` to `/ns`. A browser is
sent to the page that shows the thing, a program to its data; `.ttl`, `.jsonld`, `.json`, `.nt`, `.rdf`, `.html` ask for
one form.
"""

from urllib.parse import quote

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.concurrency import run_in_threadpool

from graph_api.context import client_of, once_a_generation, settings_of, store_of
from graph_api.examples import EXAMPLE, examples
from graph_api.index.address import path_of
from graph_api.negotiation import TRIPLES, Form, choose, prefers_html
from graph_api.pages.page import index_of, render
from graph_api.sparql.dataset import node
from graph_api.sparql.graph_store import names
from graph_api.sparql.openapi import RDF_ANSWERS
from graph_api.sparql.result import cell
from graph_api.sparql.written import typed
from graph_api.store import JSON, Question, Table
from graph_api.store.answer import plain
from ontology.errors import MissingError

router = APIRouter(tags=["Names"], responses=RDF_ANSWERS)

_SUFFIXES = {form.name: form for form in TRIPLES if form.name not in ("trig", "nq", "n3")} | {"json": TRIPLES[2]}
_INVERSE_ROWS = 200
_DATA = f"""
CONSTRUCT {{ ?node ?p ?o . ?o <http://www.w3.org/2000/01/rdf-schema#label> ?label . ?s ?q ?node }} WHERE {{
  {{ ?node ?p ?o OPTIONAL {{ ?o <http://www.w3.org/2000/01/rdf-schema#label> ?label }} }}
  UNION {{ GRAPH ?graph {{ ?node ?p ?o }} }}
  UNION {{ SELECT ?s ?q WHERE {{ {{ ?s ?q ?node }} UNION {{ GRAPH ?g {{ ?s ?q ?node }} }} }} LIMIT {_INVERSE_ROWS} }}
}}
"""
_ROWS = f"""
SELECT ?p ?o ?is_inverse (SAMPLE(STR(?name)) AS ?label) WHERE {{
  {{ ?node ?p ?o BIND(false AS ?is_inverse) }}
  UNION {{ GRAPH ?graph {{ ?node ?p ?o }} BIND(false AS ?is_inverse) }}
  UNION {{ SELECT ?p ?o (true AS ?is_inverse) WHERE {{
    {{ ?o ?p ?node }} UNION {{ GRAPH ?g {{ ?o ?p ?node }} }} }} LIMIT {_INVERSE_ROWS} }}
  OPTIONAL {{ ?o <http://www.w3.org/2000/01/rdf-schema#label> ?name }}
}}
GROUP BY ?p ?o ?is_inverse
ORDER BY ?is_inverse ?p ?o
"""
_IS_THERE = (
    "ASK { { ?node ?p ?o } UNION { ?s ?p ?node } UNION { GRAPH ?graph { { ?node ?p ?o } UNION { ?s ?p ?node } } } }"
)
_PAGES = """
SELECT 1 FROM node WHERE path = :path UNION SELECT 1 FROM meeting WHERE path = :path
UNION SELECT 1 FROM decision WHERE path = :path UNION SELECT 1 FROM evidence WHERE path = :path
UNION SELECT 1 FROM document WHERE '/belagg/' || key = :path
"""


@router.get("/id/{path:path}", summary="What a name stands for: a page for people, data for programs")
async def thing(request: Request, path: str) -> Response:
    """303 to the page or the data; with an ending, the data itself. 404 for a name that the graph does not have."""
    return await _named(request, "/id/", settings_of(request).base, path)


@router.get("/example/{path:path}", include_in_schema=False)
async def example(request: Request, path: str) -> Response:
    """The same for the names in the library of examples."""
    return await _named(request, "/example/", str(EXAMPLE), path)


async def _named(request: Request, here: str, base: str, path: str) -> Response:
    """The answer for `base` + `path`, whose address is `here` + `path`."""
    stem, dot, suffix = path.rpartition(".")
    if dot and suffix == "html":
        return await _page(request, base + stem, stem)
    if dot and suffix in _SUFFIXES:
        return await _data(request, base + stem, _SUFFIXES[suffix])
    iri = base + path
    accept = request.headers.get("accept")
    wanted = request.query_params.get("format")
    to_page = wanted == "html" or (prefers_html(accept) and not wanted)
    form = None if to_page else choose(tuple(_SUFFIXES.values()), accept, wanted)
    if not await _is_there(request, iri):
        if iri in await once_a_generation(request, "graphs", lambda: names(request)):
            return _see(f"/graphs?graph={quote(iri, safe='')}")
        raise _nothing(iri)
    if form is None:
        page = await run_in_threadpool(_page_of, request, iri)
        return _see(page or f"{here}{quote(path)}.html")
    return _see(f"{here}{quote(path)}.{form.name}")


async def _is_there(request: Request, iri: str) -> bool:
    answer = await store_of(request).ask_async(Question(text=_bound(_IS_THERE, iri)), client=client_of(request))
    return b"true" in answer.read()


async def _data(request: Request, iri: str, form: Form) -> Response:
    """All that the graph says about a node, labels of what it leads to, and what leads to it."""
    question = Question(text=_bound(_DATA, iri), triples_as=form.media_type)
    answer = await store_of(request).ask_async(question, client=client_of(request))
    if not answer.rows:
        answer.close()
        raise _nothing(iri)
    links = {"Link": f'<{quote(iri, safe=":/#%")}>; rel="describes"', "Vary": "Accept"}
    return Response(answer.read(), media_type=typed(form), headers=links)


async def _page(request: Request, iri: str, local: str) -> Response:
    """The same as a table, for a node that has no page of its own."""
    question = Question(text=_bound(_ROWS, iri), rows_as=JSON)
    answer = await store_of(request).ask_async(question, client=client_of(request))
    table = Table.parse(answer.read())
    if not len(table):
        raise _nothing(iri)
    base = settings_of(request).base
    rows = [
        (
            plain(row["is_inverse"]) == "true",
            cell(row["p"], base),
            cell(row["o"], base),
            plain(row["label"]) if "label" in row else "",
        )
        for row in table
    ]
    own = await run_in_threadpool(_page_of, request, iri)
    return await run_in_threadpool(render, request, "node.html", local=local, rows=rows, own=own)


def _page_of(request: Request, iri: str) -> str | None:
    """The page that shows it, or None where it has none."""
    if (name := iri.removeprefix(EXAMPLE)) in examples():
        return f"/sparql/exempel/{name}"
    path = path_of(iri, settings_of(request).base)
    if path is None or index_of(request).row(_PAGES, path=path.partition("#")[0]) is None:
        return None
    return path


def _bound(text: str, iri: str) -> str:
    """The query about one node, which is written as the RDF library writes a term.

    It stands in place of the variable, and not in a VALUES block: subqueries do not see what is bound outside.
    """
    if (found := node(iri)) is None:
        raise _nothing(iri)
    return text.replace("?node", str(found))


def _nothing(iri: str) -> MissingError:
    return MissingError(
        sv=f"I grafen finns inget som heter {iri[:300]}.", en=f"The graph has nothing called {iri[:300]}."
    )


def _see(path: str) -> RedirectResponse:
    return RedirectResponse(path, 303, headers={"Vary": "Accept"})
