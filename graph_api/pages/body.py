"""`/organ`, `/organ/…`: a body's meetings, with those whose minutes are missing, and who has sat in it."""

import datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.lookup import node
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, missing, render
from graph_api.pages.project import names

router = APIRouter(include_in_schema=False)


@router.get("/organ")
def bodies(request: Request, sida: int = 1) -> HTMLResponse:
    """Every body that meets."""
    index = index_of(request)
    part = Slice(sida, index.value("SELECT count(*) FROM node WHERE kind = 'body'"))
    rows = index.rows(
        "SELECT n.*, (SELECT sum(recorded) FROM meeting m WHERE m.body = n.id) AS held, "
        "(SELECT count(*) FROM meeting m WHERE m.body = n.id AND NOT m.recorded AND m.date < ?) AS lacking "
        "FROM node n WHERE n.kind = 'body' ORDER BY n.sort LIMIT ? OFFSET ?",
        datetime.date.today().isoformat(),
        PAGE_ROWS,
        part.offset,
    )
    return render(request, "bodies.html", rows=rows, slice=part)


@router.get("/organ/{slug}")
def body(request: Request, slug: str, sida: int = 1) -> HTMLResponse:
    """One body."""
    index = index_of(request)
    found = node(index, f"/organ/{slug}")
    if found is None:
        return missing(request, "Det organet finns inte i protokollen.")
    part = Slice(sida, index.value("SELECT count(*) FROM meeting WHERE body = ?", found["id"]))
    return render(
        request,
        "body.html",
        node=found,
        names=names(index, found),
        today=datetime.date.today().isoformat(),
        meetings=_meetings(index, found["id"], part.offset),
        slice=part,
        people=_people(index, found["id"]),
        projects=_projects(index, found["id"]),
    )


def _meetings(index: Index, body: int, offset: int) -> list[Any]:
    return index.rows(
        "SELECT m.*, (SELECT count(*) FROM attendance a WHERE a.meeting = m.id AND a.status = 'Present') AS present, "
        "(SELECT count(*) FROM attendance a WHERE a.meeting = m.id AND a.status = 'Absent') AS absent, "
        "(SELECT count(*) FROM decision d WHERE d.meeting = m.id) AS decisions, "
        "(SELECT count(*) FROM item i WHERE i.meeting = m.id) AS items FROM meeting m WHERE m.body = ? "
        "ORDER BY m.date DESC LIMIT ? OFFSET ?",
        body,
        PAGE_ROWS,
        offset,
    )


def _people(index: Index, body: int) -> list[Any]:
    return index.rows(
        "SELECT n.label, n.path, max(o.label) AS organisation, min(m.date) AS first, max(m.date) AS last, "
        "sum(a.status = 'Present') AS present, sum(a.status = 'Absent') AS absent FROM meeting m "
        "JOIN attendance a ON a.meeting = m.id JOIN node n ON n.id = a.person LEFT JOIN node o ON o.id = a.represents "
        "WHERE m.body = ? GROUP BY n.id ORDER BY last DESC, n.sort LIMIT 300",
        body,
    )


def _projects(index: Index, body: int) -> list[Any]:
    return index.rows(
        "SELECT n.label, n.path, t.first, t.last, t.times FROM tie t JOIN node n ON n.id = t.b "
        "WHERE t.a = ? AND t.kind = 'discusses' ORDER BY t.last DESC, n.sort LIMIT 200",
        body,
    )
