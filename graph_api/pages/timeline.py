"""`/tidslinje`: what was stated, decided, promised and ended, meeting by meeting."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.lookup import node
from graph_api.pages.page import Slice, index_of, render
from graph_api.search import meant
from graph_api.timeline import timeline

router = APIRouter(include_in_schema=False)

_MEETINGS = 25


@router.get("/tidslinje")
def show(request: Request, kring: str = "", namn: str = "", sida: int = 1) -> HTMLResponse:
    """The timeline of one node, or of everything."""
    index = index_of(request)
    found = meant(index, namn.strip())
    focus = found[0] if len(found) == 1 else node(index, kring) if kring and not namn else None
    occasions = index.once(("timeline", focus["id"]), lambda: timeline(index, focus)) if focus else []
    total = len(occasions) if focus else index.value("SELECT count(*) FROM meeting WHERE recorded")
    part = Slice(sida, total, _MEETINGS)
    return render(
        request,
        "timeline.html",
        focus=focus,
        name=namn,
        around=kring,
        matches=found if len(found) > 1 else [],
        occasions=occasions[part.offset : part.offset + _MEETINGS],
        meetings=[] if focus else _meetings(index, part.offset),
        slice=part,
    )


def _meetings(index: Index, offset: int) -> list[dict[str, Any]]:
    """The latest meetings, each with what is new: projects never spoken of before, parties, decisions."""
    rows = index.rows(
        "SELECT m.id, m.date, m.path, b.label AS body FROM meeting m LEFT JOIN node b ON b.id = m.body "
        "WHERE m.recorded ORDER BY m.date DESC, m.id LIMIT ? OFFSET ?",
        _MEETINGS,
        offset,
    )
    return [{"meeting": row, **_news(index, row["id"], row["date"])} for row in rows]


def _news(index: Index, meeting: int, date: str | None) -> dict[str, Any]:
    return {
        "projects": index.rows(
            "SELECT DISTINCT n.label, n.path, n.first = ? AS new FROM item i JOIN relation r ON r.subject = i.id "
            "AND r.property = 'about' JOIN node n ON n.id = r.object WHERE i.meeting = ? ORDER BY n.sort",
            date,
            meeting,
        ),
        "joined": _joined(index, meeting),
        "decisions": index.rows(
            "SELECT description, kind, path FROM decision WHERE meeting = ? ORDER BY natural_order(iri)", meeting
        ),
    }


def _joined(index: Index, meeting: int) -> list[tuple[tuple[str, str], str, list[tuple[str, str]]]]:
    """Who is named in a role for the first time: (project, role, parties), names with their pages."""
    rows = index.rows(
        "SELECT DISTINCT o.label AS organisation, o.path AS organisation_path, p.label AS project, p.path AS "
        "project_path, "
        "s.role FROM statement s JOIN node o ON o.id = s.organisation JOIN node p ON p.id = s.project "
        "WHERE s.meeting = ? AND NOT EXISTS (SELECT 1 FROM statement x WHERE x.project = s.project "
        "AND x.organisation = s.organisation AND x.role = s.role AND x.date < s.date) "
        "ORDER BY p.sort, s.role, o.sort LIMIT 200",
        meeting,
    )
    found: dict[tuple[tuple[str, str], str], list[tuple[str, str]]] = {}
    for row in rows:
        key = ((row["project"], row["project_path"]), row["role"])
        found.setdefault(key, []).append((row["organisation"], row["organisation_path"]))
    return [(project, role, parties) for (project, role), parties in found.items()]
