"""`/matris`: projects × municipalities. A cell says the role, how often and when last; it opens its sentences."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from graph_api import tables
from graph_api.index.lookup import node
from graph_api.language import translator
from graph_api.matrix import Choice, Matrix, matrix, place_name, statements
from graph_api.pages.page import Slice, day_of, index_of, language_of, missing, render
from graph_api.words import ROLES

router = APIRouter(include_in_schema=False)

_DATES = "SELECT DISTINCT date FROM statement WHERE date IS NOT NULL ORDER BY date DESC LIMIT 60"


def _choice(request: Request) -> Choice:
    """What the address asks for; a value that means nothing is left out rather than refused."""
    asked = request.query_params
    role = asked.get("roll", "")
    return Choice(
        until=day_of(asked.get("per")),
        county=asked.get("lan", ""),
        role=role if role in ROLES else "",
        organisation=asked.get("part", ""),
        text=asked.get("projekt", "").strip(),
        sort=asked.get("ordning", "senast"),
        everyone=asked.get("alla") == "1",
    )


@router.get("/matris")
def show(request: Request, sida: int = 1) -> HTMLResponse:
    """The matrix as a table."""
    index = index_of(request)
    choice = _choice(request)
    found = index.once(("matrix", choice, sida), lambda: matrix(index, choice, page=sida))
    return render(
        request,
        "matrix.html",
        matrix=found,
        choice=choice,
        slice=Slice(sida, found.total),
        dates=index.once("dates", lambda: index.rows(_DATES)),
        counties=found.counties,
        place_name=place_name,
    )


@router.get("/matris/cell")
def cell(request: Request, projekt: str, part: str) -> HTMLResponse:
    """The sentences behind one cell."""
    index = index_of(request)
    project, organisation = node(index, projekt), node(index, part)
    if project is None or organisation is None:
        return missing(request, "Den rutan i matrisen finns inte.")
    rows = index.rows(
        "SELECT s.*, e.quote, e.path, e.page, m.path AS meeting_path, i.label AS item_label, i.number, "
        "i.path AS item_path, "
        "b.label AS body FROM statement s LEFT JOIN evidence e ON e.id = s.evidence LEFT JOIN meeting m ON "
        "m.id = s.meeting "
        "LEFT JOIN item i ON i.id = s.item LEFT JOIN node b ON b.id = m.body "
        "WHERE s.project = ? AND s.organisation = ? ORDER BY s.date DESC, e.start",
        project["id"],
        organisation["id"],
    )
    return render(request, "cell.html", project=project, organisation=organisation, rows=rows)


def _everything(request: Request) -> tuple[Matrix, list[Any], tables.Address]:
    index, choice = index_of(request), _choice(request)
    base = str(request.base_url).rstrip("/")
    return matrix(index, choice, page=None), statements(index, choice), lambda path: base + path


@router.get("/matris.xlsx")
def excel(request: Request) -> Response:
    """The whole matrix as an Excel workbook, with a second sheet of every sentence."""
    found, rows, absolute = _everything(request)
    source = str(request.url).replace("/matris.xlsx", "/matris", 1)
    content = tables.matrix_workbook(found, rows, absolute, source, translator(language_of(request)))
    return Response(content, media_type=tables.XLSX, headers=tables.attachment("samgraf-matris.xlsx"))


@router.get("/matris.csv")
def csv(request: Request) -> Response:
    """Every statement behind the matrix, one a line."""
    _, rows, absolute = _everything(request)
    content = tables.statements_csv(rows, absolute, translator(language_of(request)))
    return Response(content, media_type=tables.CSV, headers=tables.attachment("samgraf-matris.csv"))
