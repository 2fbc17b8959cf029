"""`/kommun/…`, `/region/…`, `/organisation/…`: which projects an organisation is in, who speaks for it, since when."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.fold import fold
from graph_api.index.lookup import node
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, missing, render
from graph_api.pages.project import conflicts, names, participations, related
from graph_api.timeline import timeline

router = APIRouter(include_in_schema=False)

KINDS = ("municipality", "region", "county-board", "organisation")


@router.get("/parter")
def organisations(request: Request, slag: str = "", q: str = "", sida: int = 1) -> HTMLResponse:
    """Every organisation that minutes name."""
    index = index_of(request)
    kinds = (slag,) if slag in KINDS else KINDS
    tests = [f"kind IN ({', '.join(repr(kind) for kind in kinds)})", "(meetings > 0 OR neighbours > 0)"]
    values: list[object] = []
    if q.strip():
        tests.append("id IN (SELECT node FROM name WHERE folded LIKE ?)")
        values.append(f"%{fold(q.strip())}%")
    where = " AND ".join(tests)
    part = Slice(sida, index.value(f"SELECT count(*) FROM node WHERE {where}", *values))
    rows = index.rows(
        "SELECT n.*, (SELECT count(DISTINCT s.project) FROM statement s WHERE s.organisation = n.id) AS projects "
        f"FROM node n WHERE {where} ORDER BY sort LIMIT ? OFFSET ?",
        *values,
        PAGE_ROWS,
        part.offset,
    )
    return render(request, "organisations.html", rows=rows, slice=part, q=q, kinds=KINDS, slag=slag)


@router.get("/kommun/{name}")
@router.get("/region/{name}")
@router.get("/lansstyrelse/{name}")
@router.get("/organisation/{name}")
def organisation(request: Request, name: str) -> HTMLResponse:
    """One organisation."""
    index = index_of(request)
    found = node(index, request.url.path)
    if found is None:
        return missing(request, "Den organisationen nämns inte i protokollen.")
    registered = found["kind"] in ("municipality", "region", "county-board")
    return render(
        request,
        "organisation.html",
        node=found,
        names=[] if registered else names(index, found),
        within=related(index, found["id"], "within"),
        projects=participations(index, "organisation", found["id"]),
        people=_people(index, found["id"]),
        occasions=index.once(("timeline", found["id"]), lambda: timeline(index, found)),
        conflicts=conflicts(index, found["id"]),
    )


def _people(index: Index, organisation: int) -> list[Any]:
    return index.rows(
        "SELECT n.label, n.path, min(a.capacity) AS capacity, min(m.date) AS first, max(m.date) AS last, "
        "sum(a.status = 'Present') AS present, sum(a.status = 'Absent') AS absent FROM attendance a "
        "JOIN node n ON n.id = a.person JOIN meeting m ON m.id = a.meeting WHERE a.represents = ? "
        "GROUP BY n.id ORDER BY last DESC, n.sort LIMIT 150",
        organisation,
    )
