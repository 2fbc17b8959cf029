"""`/sparql` in a browser: an editor with the library of examples, and the answer as a table.

Everything works without scripts: the query is a form, the answer is part of the page. With scripts the form's field
becomes an editor that knows the prefixes and completes names.
"""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse
from starlette.concurrency import run_in_threadpool

from graph_api.context import address_of, client_of, once_a_generation, settings_of, store_of
from graph_api.examples import Parameter, examples
from graph_api.guard import check
from graph_api.pages.page import language_of, missing, render
from graph_api.problem import status_of
from graph_api.sparql import names
from graph_api.sparql.counts import table
from graph_api.sparql.operation import Operation
from graph_api.sparql.result import Result, show
from graph_api.sparql.snippets import snippets
from graph_api.sparql.views import picture, timeline
from graph_api.store import Question
from ontology.errors import FormError, SamgrafError
from ontology.names import PREFIXES

router = APIRouter(include_in_schema=False)

FILES = (("csv", "CSV"), ("xlsx", "Excel"), ("json", "JSON"), ("xml", "XML"), ("tsv", "TSV"))
TRIPLE_FILES = (("ttl", "Turtle"), ("jsonld", "JSON-LD"), ("nt", "N-Triples"), ("rdf", "RDF/XML"))


async def page(request: Request, operation: Operation | None) -> HTMLResponse:
    """The editor; with the answer, or what was wrong, where there is a query."""
    if operation is None:
        return await run_in_threadpool(_page, request, _START, None, None)
    if operation.is_update:
        raise FormError(
            sv="En uppdatering svarar utan innehåll: skicka den med ett annat Accept än HTML.",
            en="An update answers without content: send it with another Accept header than HTML.",
        )
    result, error = await _ask(request, operation)
    return await run_in_threadpool(_page, request, operation.text, result, error)


@router.get("/sparql/exempel/{name}")
async def example(request: Request, name: str) -> HTMLResponse:
    """One example of the library, as a form where it asks for something, and its answer."""
    found = examples().get(name)
    if found is None:
        return await run_in_threadpool(missing, request, "Det finns inget sådant exempel.")
    names_ = [parameter.name for parameter in found.parameters]
    values = {key: value for key, value in request.query_params.items() if key in names_ and value.strip()}
    result, error, query = None, None, found.query
    if len(values) == len(names_):
        try:
            query = found.bound(values)
        except SamgrafError as raised:
            error = raised
        else:
            result, error = await _ask(request, _operation(query))
    choices = {parameter.name: await _choices(request, parameter) for parameter in found.parameters}
    return await run_in_threadpool(
        _render, request, "example.html", query, result, error, example=found, values=values, choices=choices
    )


@router.get("/sparql/namn")
async def completions(request: Request) -> JSONResponse:
    """What the editor completes: prefixes, and the names of classes and properties that the graph uses."""
    found = await once_a_generation(request, "names", lambda: names.find(request))
    return JSONResponse(found, headers={"Cache-Control": "max-age=300"})


async def _ask(request: Request, operation: Operation) -> tuple[Result | None, SamgrafError | None]:
    """(the answer, nothing), or (nothing, what was wrong)."""
    settings = settings_of(request)
    try:
        form = (await run_in_threadpool(check, operation.text, may_call_out=settings.allow_service)).form
        question = Question(
            text=operation.text,
            default_graphs=operation.default_graphs,
            named_graphs=operation.named_graphs,
            triples_as="text/turtle",
        )
        answer = await store_of(request).ask_async(question, client=client_of(request))
        return await run_in_threadpool(show, form, answer, settings.base), None
    except SamgrafError as error:
        return None, error


async def _choices(request: Request, parameter: Parameter) -> Sequence[str]:
    """Values from the graph that a form offers, the likeliest first."""

    async def find() -> list[str]:
        return [row["value"] for row in await table(request, parameter.choices)]

    return await once_a_generation(request, f"choices of {parameter.name}", find)


def _page(request: Request, query: str, result: Result | None, error: SamgrafError | None) -> HTMLResponse:
    return _render(request, "sparql.html", query, result, error, library=tuple(examples().values()))


def _render(
    request: Request, template: str, query: str, result: Result | None, error: SamgrafError | None, **more: Any
) -> HTMLResponse:
    is_rows = result is None or result.form in ("SELECT", "ASK")
    files = FILES if is_rows else TRIPLE_FILES
    return render(
        request,
        template,
        status=status_of(error) if error else 200,
        query=query,
        result=result,
        error=error.message(language_of(request)) if error else None,
        files=files,
        picture=picture(result) if result else None,
        timeline=timeline(result) if result else None,
        snippets=snippets(address_of(request, "/sparql"), query),
        **more,
    )


def _operation(query: str) -> Operation:
    return Operation(text=query, is_update=False, default_graphs=(), named_graphs=(), format=None)


_START = f"""PREFIX sg: <{PREFIXES["sg"]}>
PREFIX rdfs: <{PREFIXES["rdfs"]}>

SELECT ?projekt (COUNT(DISTINCT ?organisation) AS ?parter) WHERE {{
  ?deltagande a sg:Participation ; sg:project/rdfs:label ?projekt ; sg:organisation ?organisation .
}}
GROUP BY ?projekt
ORDER BY DESC(?parter) ?projekt
"""
