"""`/projekt`: all projects; `/projekt/…`: what is known of one, in time order, each line with its source."""

from typing import Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.fold import fold
from graph_api.index.lookup import evidence, node
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, missing, render
from graph_api.timeline import timeline
from graph_api.words import PROJECTS, STATES

router = APIRouter(include_in_schema=False)

_FILTERS = {"slag": ("project_kind", PROJECTS), "lage": ("status", STATES)}


@router.get("/projekt")
def projects(request: Request, sida: int = 1, q: str = "") -> HTMLResponse:
    """Every project, the one last spoken of first."""
    index = index_of(request)
    tests, values = ["kind = 'project'"], list[object]()
    for name, (column, allowed) in _FILTERS.items():
        if (chosen := request.query_params.get(name)) in allowed:
            tests.append(f"{column} = ?")
            values.append(chosen)
    if q.strip():
        tests.append("id IN (SELECT node FROM name WHERE folded LIKE ?)")
        values.append(f"%{fold(q.strip())}%")
    where = " AND ".join(tests)
    slice_ = Slice(sida, index.value(f"SELECT count(*) FROM node WHERE {where}", *values))
    rows = index.rows(
        "SELECT n.*, (SELECT count(DISTINCT s.organisation) FROM statement s WHERE s.project = n.id) AS parties "
        f"FROM node n WHERE {where} ORDER BY last DESC, sort LIMIT ? OFFSET ?",
        *values,
        PAGE_ROWS,
        slice_.offset,
    )
    return render(request, "projects.html", rows=rows, slice=slice_, q=q, chosen=request.query_params)


@router.get("/projekt/{slug}")
def project(request: Request, slug: str) -> HTMLResponse:
    """One project."""
    index = index_of(request)
    found = node(index, f"/projekt/{slug}")
    if found is None:
        return missing(request, "Det projektet känner vi inte till.")
    return render(
        request,
        "project.html",
        project=found,
        names=names(index, found),
        relations=relations(index, found["id"]),
        leaders=related(index, found["id"], "leader"),
        parties=participations(index, "project", found["id"]),
        own=evidence(index, [found["id"]])[found["id"]],
        claims=claims(index, found["id"]),
        occasions=index.once(("timeline", found["id"]), lambda: timeline(index, found)),
        conflicts=conflicts(index, found["id"]),
    )


def names(index: Index, found: Any) -> list[str]:
    """The other names and spellings of a node."""
    rows = index.rows(
        "SELECT name FROM name WHERE node = ? AND name NOT IN (?, ?) ORDER BY name",
        found["id"],
        found["label"],
        found["plain"],
    )
    return [row["name"] for row in rows]


def related(index: Index, subject: int, name: str, *, backwards: bool = False) -> list[Any]:
    """The nodes that relation `name` leads to from `subject`, or from which it leads there."""
    own, other = ("object", "subject") if backwards else ("subject", "object")
    return index.rows(
        f"SELECT n.* FROM relation r JOIN node n ON n.id = r.{other} WHERE r.property = ? AND r.{own} = ? "
        "ORDER BY n.sort",
        name,
        subject,
    )


def relations(index: Index, project: int) -> list[tuple[str, list[Any]]]:
    """How a project is tied to others, as (Swedish text, projects)."""
    found = [
        ("Följer på", related(index, project, "follows")),
        ("Följdes av", related(index, project, "follows", backwards=True)),
        ("Är del av", related(index, project, "partOf")),
        ("Har delarna", related(index, project, "partOf", backwards=True)),
    ]
    return [(text, nodes) for text, nodes in found if nodes]


_ORDER = {
    "project": "CASE s.role WHEN 'Owner' THEN 0 WHEN 'Lead' THEN 1 WHEN 'Funder' THEN 2 ELSE 3 END, n.sort",
    "organisation": "last DESC, n.sort, s.role LIMIT 150",
}
"""Parties by what they do, projects by when they were last spoken of."""


def participations(index: Index, own: Literal["project", "organisation"], node: int) -> list[tuple[Any, list[Any]]]:
    """Each party of a project, or each project of an organisation: role, first and last stated, with its sentences."""
    other = "organisation" if own == "project" else "project"
    rows = index.rows(
        "SELECT s.participation, s.role, n.label, n.path, max(s.collective) AS collective, min(s.date) AS first, "
        f"max(s.date) AS last, max(s.condition) AS condition FROM statement s JOIN node n ON n.id = s.{other} "
        f"WHERE s.{own} = ? GROUP BY s.participation ORDER BY {_ORDER[own]}",
        node,
    )
    where = evidence(index, (row["participation"] for row in rows))
    return [(row, where[row["participation"]]) for row in rows]


def claims(index: Index, subject: int) -> dict[str, list[Any]]:
    """For each property of a node that is stated with evidence of its own, the sentences: {"startDate": […]}."""
    rows = index.rows("SELECT id, property FROM claim WHERE subject = ?", subject)
    where = evidence(index, (row["id"] for row in rows))
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row["property"], []).extend(where[row["id"]])
    return found


def conflicts(index: Index, node: int) -> list[Any]:
    """The contradictions about a node, or about a fact of which it is part."""
    return index.rows(
        "SELECT * FROM judgement WHERE kind = 'Conflict' AND conclusion IN (SELECT :node "
        "UNION SELECT id FROM participation WHERE project = :node UNION SELECT id FROM participation "
        "WHERE organisation = :node UNION SELECT id FROM attendance WHERE person = :node OR represents = :node "
        "UNION SELECT id FROM attendance WHERE meeting = :node) LIMIT 30",
        node=node,
    )
