"""`/graphs`: SPARQL 1.1 Graph Store HTTP Protocol (W3C Recommendation 21 March 2013).

`/graphs?default` is the default graph, `/graphs?graph=IRI` a named one (section 4.2); `/graphs/…` is the graph that
has that very address as its name (section 4.1). Everybody may read; who holds the token may write, to graphs that
samgraf does not make itself (`ownership`).
"""

from typing import NamedTuple

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from graph_api.context import address_of, client_of, may_write, once_a_generation, settings_of, store_of
from graph_api.negotiation import TRIPLES, choose
from graph_api.sparql.dataset import check_iri
from graph_api.sparql.openapi import GRAPH_ANSWERS, GRAPH_DELETE, GRAPH_GET, GRAPH_PUT
from graph_api.sparql.ownership import check_graph
from graph_api.sparql.payload import read_graph
from graph_api.sparql.protocol import sent
from graph_api.store import Question, Store, difference
from ontology.errors import MissingError, RequestError

router = APIRouter(tags=["Graph store"], responses=GRAPH_ANSWERS)

_ALLOW = "GET, HEAD, PUT, POST, DELETE, OPTIONS"


class Chosen(NamedTuple):
    """The graph that a request is about."""

    name: str | None
    """Its IRI; None for the default graph."""
    is_new: bool = False
    """Whether the service is to choose the name (section 5.5)."""


def chosen(request: Request) -> Chosen:
    """Which graph the address names. Raises `RequestError` where it names none, or two."""
    parameters = request.query_params
    named, default = parameters.getlist("graph"), "default" in parameters
    if path := request.path_params.get("path"):
        if named or default:
            raise RequestError(
                sv="Adressen är själv en graf: utelämna ?graph och ?default.",
                en="The address is a graph itself: leave ?graph and ?default out.",
            )
        return Chosen(address_of(request, f"/graphs/{path}"))
    if len(named) + default == 1 and not parameters.get("default"):
        return Chosen(check_iri(named[0]) if named else None)
    if request.method == "POST" and not named and not default:
        return Chosen(None, is_new=True)
    raise RequestError(
        sv="Säg vilken graf: ?default, eller ?graph= och dess IRI.",
        en="Say which graph: ?default, or ?graph= and its IRI.",
    )


def to_write(request: Request) -> Chosen:
    """The same, for who may write to it. Raises `RefusedError`."""
    may_write(request)
    found, settings = chosen(request), settings_of(request)
    if not (found.is_new or settings.write_everywhere):
        check_graph(found.name, settings.base)
    return found


@router.get("/graphs", summary="One graph whole", response_class=Response, openapi_extra=GRAPH_GET)
@router.get("/graphs/{path:path}", include_in_schema=False)
async def get(request: Request) -> Response:
    """The triples of a graph (section 5.2). 404 where there is no graph of that name."""
    form = choose(_GRAPH_FORMS, request.headers.get("accept"), request.query_params.get("format"))
    name = chosen(request).name
    if name is not None and name not in await once_a_generation(request, "graphs", lambda: names(request)):
        raise _no_graph(name)
    question = Question(text=_WHOLE, default_graphs=(name,) if name else (), triples_as=form.media_type)
    answered = await store_of(request).ask_async(question, client=client_of(request))
    return sent(answered, form, {"Vary": "Accept"})


@router.put("/graphs", summary="Replace a graph", status_code=204, openapi_extra=GRAPH_PUT)
@router.put("/graphs/{path:path}", include_in_schema=False)
async def put(request: Request) -> Response:
    """Make the body the whole graph (section 5.3): 201 where it is new, 204 where it replaced one."""
    name = to_write(request).name
    body = await read_graph(request, name or address_of(request, "/graphs"))
    existed = await run_in_threadpool(_put, store_of(request), name, body)
    return Response(status_code=204 if existed else 201)


@router.post("/graphs", summary="Add to a graph", status_code=204, openapi_extra=GRAPH_PUT)
@router.post("/graphs/{path:path}", include_in_schema=False)
async def post(request: Request) -> Response:
    """Add the body to the graph (section 5.5); where none is named, to a new one whose address is in Location."""
    found = to_write(request)
    name = await run_in_threadpool(_free_name, request) if found.is_new else found.name
    body = await read_graph(request, name or address_of(request, "/graphs"))
    existed = await run_in_threadpool(_add, store_of(request), name, body)
    if existed and not found.is_new:
        return Response(status_code=204)
    return Response(status_code=201, headers={"Location": name} if found.is_new and name else None)


@router.delete("/graphs", summary="Remove a graph", status_code=204, openapi_extra=GRAPH_DELETE)
@router.delete("/graphs/{path:path}", include_in_schema=False)
async def delete(request: Request) -> Response:
    """Remove the graph (section 5.4); the default graph is emptied. 404 where there is none of that name."""
    name, store = to_write(request).name, store_of(request)
    if name is not None and not await run_in_threadpool(_exists, store, name):
        raise _no_graph(name)
    await run_in_threadpool(store.update, f"DROP GRAPH <{name}>" if name else "CLEAR DEFAULT")
    return Response(status_code=204)


@router.options("/graphs", include_in_schema=False)
@router.options("/graphs/{path:path}", include_in_schema=False)
async def options() -> Response:
    """What can be done with a graph."""
    types = ", ".join(form.media_type for form in _GRAPH_FORMS)
    return Response(status_code=204, headers={"Allow": _ALLOW, "Accept-Post": types})


_GRAPH_FORMS = tuple(form for form in TRIPLES if form.name not in ("trig", "nq"))


_WHOLE = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


async def names(request: Request) -> frozenset[str]:
    """The IRIs of all named graphs."""
    return frozenset(await run_in_threadpool(store_of(request).names))


def _exists(store: Store, name: str) -> bool:
    return name in store.names()


def _put(store: Store, name: str | None, body: bytes) -> bool:
    """Make `body` the graph, also where it is empty; whether there was one."""
    with store.writing():
        if name is None:
            remove, add = difference(store.graph(), body)
            store.replace({}, remove=remove, add=add)
            return True
        existed = _exists(store, name)
        if body:
            store.replace({name: body})
        else:
            store.update(f"DROP SILENT GRAPH <{name}> ; CREATE GRAPH <{name}>")
        return existed


def _add(store: Store, name: str | None, body: bytes) -> bool:
    """Add `body` to the graph; whether there was one."""
    with store.writing():
        if name is None:
            store.replace({}, add=body)
            return True
        existed = _exists(store, name)
        if body:
            store.replace({name: store.graph(name) + body})
        elif not existed:
            store.update(f"CREATE GRAPH <{name}>")
        return existed


def _free_name(request: Request) -> str:
    """An address that no graph has."""
    taken, number = set(store_of(request).names()), 1
    while (name := address_of(request, f"/graphs/new/{number}")) in taken:
        number += 1
    return name


def _no_graph(name: str) -> MissingError:
    return MissingError(sv=f"Det finns ingen graf som heter {name}.", en=f"There is no graph called {name}.")
