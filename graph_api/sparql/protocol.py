"""`/sparql`: SPARQL 1.1 Protocol (W3C Recommendation 21 March 2013), queries and, for who holds the token, updates."""

from collections.abc import Iterator, Sequence
from math import isfinite

import pyoxigraph as ox
from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from graph_api.context import client_of, may_write, settings_of, store_of
from graph_api.guard import QueryForm, check, check_update
from graph_api.monitor import note
from graph_api.negotiation import ROWS, TRIPLES, XLSX, Form, choose, prefers_html
from graph_api.sparql import description, editor
from graph_api.sparql.dataset import using
from graph_api.sparql.openapi import SPARQL_ANSWERS, SPARQL_GET, SPARQL_POST
from graph_api.sparql.operation import FORM, QUERY, UPDATE, Operation, read_operation
from graph_api.sparql.ownership import check_targets
from graph_api.sparql.written import typed
from graph_api.store import Answer, Question, Table, Term
from graph_api.store.answer import plain
from graph_api.tables import attachment, rows_workbook
from ontology.errors import LimitError, QueryError, RequestError
from ontology.names import PREFIXES

router = APIRouter(tags=["SPARQL"], responses=SPARQL_ANSWERS)

SHEET_ROWS = 50_000
"""Rows that a workbook may have: it is put together in the memory of the service."""
_AT_ONCE = 1 << 20
"""Bytes of an answer that are sent in one piece."""


@router.get(
    "/sparql", summary="Answer a query, or say what is offered", response_class=Response, openapi_extra=SPARQL_GET
)
async def get(request: Request) -> Response:
    """A query in the address; without one, the editor for a browser and the service description for a program."""
    operation = await read_operation(request, settings_of(request).query_characters)
    accept = request.headers.get("accept")
    wanted = request.query_params.get("format")
    if prefers_html(accept) and not wanted:
        return await editor.page(request, operation)
    if operation is None:
        return await description.service(request, choose(TRIPLES, accept, wanted))
    return await answer(request, operation)


@router.post(
    "/sparql", summary="Answer a query, or carry out an update", response_class=Response, openapi_extra=SPARQL_POST
)
async def post(request: Request) -> Response:
    """A query or an update in the body, as a form or as it is."""
    operation = await read_operation(request, settings_of(request).query_characters)
    if operation is None:
        raise RequestError(
            sv="I anropet finns varken en fråga (query) eller en uppdatering (update).",
            en="There is neither a query nor an update in this request.",
        )
    if operation.is_update:
        return await update(request, operation)
    if prefers_html(request.headers.get("accept")) and not operation.format:
        return await editor.page(request, operation)
    return await answer(request, operation)


@router.options("/sparql", include_in_schema=False)
async def options() -> Response:
    """What can be sent."""
    headers = {"Allow": "GET, HEAD, POST, OPTIONS", "Accept-Post": f"{FORM}, {QUERY}, {UPDATE}"}
    return Response(status_code=204, headers=headers)


async def answer(request: Request, operation: Operation) -> Response:
    """The whole answer to a query, in the form asked for."""
    note(request, operation.text)
    form = choose(offered(await checked(request, operation)), request.headers.get("accept"), operation.format)
    answered = await asked(request, operation, form)
    note(request, operation.text, rows=answered.rows, query_seconds=round(answered.seconds, 4))
    headers = {"Vary": "Accept"}
    if form.media_type == XLSX:
        content = await run_in_threadpool(_workbook, answered)
        return Response(content, media_type=XLSX, headers=headers | attachment("svar.xlsx"))
    if operation.format:
        headers["Content-Disposition"] = f'inline; filename="svar.{form.name}"'
    return sent(answered, form, headers)


def sent(answered: Answer, form: Form, headers: dict[str, str]) -> Response:
    """An answer on its way. It is complete, so its length is known before its first byte leaves."""
    if answered.size > _AT_ONCE:
        headers["Content-Length"] = str(answered.size)
        return StreamingResponse(_chunks(answered), media_type=typed(form), headers=headers)
    return Response(answered.read(), media_type=typed(form), headers=headers)


async def checked(request: Request, operation: Operation) -> QueryForm:
    """The form of a query that may run. Text with SERVICE in it is parsed, beside the event loop."""
    may_call_out = settings_of(request).allow_service
    if "service" in operation.text.lower():
        return (await run_in_threadpool(check, operation.text, may_call_out=may_call_out)).form
    return check(operation.text, may_call_out=may_call_out).form


def offered(form: QueryForm) -> Sequence[Form]:
    """The forms that the answer to a query can come in."""
    return ROWS if form in ("SELECT", "ASK") else TRIPLES


async def asked(request: Request, operation: Operation, form: Form) -> Answer:
    """The store's answer, written in `form`; as JSON where a workbook is to be made of it."""
    is_triples = form in TRIPLES
    question = Question(
        text=operation.text,
        default_graphs=operation.default_graphs,
        named_graphs=operation.named_graphs,
        rows_as=ROWS[0].media_type if is_triples or form.media_type == XLSX else form.media_type,
        triples_as=form.media_type if is_triples else TRIPLES[0].media_type,
    )
    return await store_of(request).ask_async(question, client=client_of(request))


async def update(request: Request, operation: Operation) -> Response:
    """Carry out an update, all of it or nothing, for who holds the token."""
    may_write(request)
    may_call_out = settings_of(request).allow_service
    await run_in_threadpool(check_update, operation.text, may_call_out=may_call_out)
    if not settings_of(request).write_everywhere:
        await run_in_threadpool(check_targets, operation.text, settings_of(request).base)
    text = using(operation.text, operation.default_graphs, operation.named_graphs)
    await run_in_threadpool(store_of(request).update, text)
    return Response(status_code=204)


def _chunks(answered: Answer) -> Iterator[bytes]:
    yield from answered


def _workbook(answered: Answer) -> bytes:
    """The rows as a sheet."""
    with answered:
        if answered.rows > SHEET_ROWS:
            raise LimitError(
                sv=f"Svaret har {answered.rows} rader efter {answered.seconds:.2f} s; ett kalkylblad får ha "
                f"{SHEET_ROWS}. Hämta CSV, eller dela upp svaret med LIMIT och OFFSET.",
                en=f"The answer has {answered.rows} rows after {answered.seconds:.2f} s; a sheet may have "
                f"{SHEET_ROWS}. Ask for CSV, or for the answer in parts with LIMIT and OFFSET.",
            )
        try:
            table = Table.parse(answered.read())
        except SyntaxError as error:
            raise QueryError(
                sv="Svaret på en ASK är ja eller nej, inte ett kalkylblad. Be om JSON eller CSV.",
                en="The answer to an ASK is yes or no, not a sheet. Ask for JSON or CSV.",
            ) from error
    rows = ([_cell(row[name]) if name in row else None for name in table.variables] for row in table)
    return rows_workbook("Svar", table.variables, (30,) * max(1, len(table.variables)), rows)


def _cell(term: Term) -> str | int | float:
    """A number as a number, so that a sheet adds it up; everything else as its text."""
    if isinstance(term, ox.Literal) and term.datatype.value in _NUMBERS:
        number = float(term.value)
        if isfinite(number) and abs(number) < _EXACT:
            return int(number) if number.is_integer() else number
    return plain(term)


_NUMBERS = frozenset(PREFIXES["xsd"] + name for name in ("integer", "decimal", "double", "float", "int", "long"))
_EXACT = 1e15
"""A sheet keeps 15 digits; longer numbers stay text."""
