"""`/sok`: full text over minutes and facts, with facets; what is asked about is answered at the top."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.lookup import node
from graph_api.pages.page import Slice, address, index_of, render
from graph_api.search import FACETS, PAGE, Question, marked, search
from graph_api.words import KINDS, ROLES

router = APIRouter(include_in_schema=False)

_NAMES = {"kind": "slag", "place": "part", "body": "organ", "role": "roll", "year": "ar"}
"""Facet → its name in the address."""
_TITLES = {"kind": "Slag", "place": "Kommun eller part", "body": "Organ", "role": "Roll", "year": "År"}
_ANSWERS = 3


@dataclass(frozen=True, slots=True)
class Option:
    """A value of a facet, as it can be chosen or given up."""

    text: str
    count: int | None
    address: str
    is_chosen: bool = False


@router.get("/sok")
def show(request: Request, q: str = "", sida: int = 1) -> HTMLResponse:
    """What the words find."""
    index = index_of(request)
    asked = {facet: value for facet in FACETS if (value := request.query_params.get(_NAMES[facet]))}
    chosen = {facet: _meant(index, facet, value) for facet, value in asked.items()}
    found = search(index, Question(q.strip()[:200], chosen, sida)) if q.strip() or chosen else None
    return render(
        request,
        "search.html",
        q=q,
        found=found,
        answers=[(row, _answer(index, row)) for row in found.nodes[:_ANSWERS]] if found and not chosen else [],
        pair=_pair(index, found.nodes) if found and not chosen else None,
        facets=_facets(request, index, found.facets, chosen) if found else [],
        chosen=chosen,
        slice=Slice(sida, found.total if found else 0, PAGE),
        marked=marked,
    )


def _meant(index: Index, facet: str, value: str) -> str:
    """A facet's value as the index knows it: a node has its page in the address, and a number in the index."""
    if facet not in ("place", "body"):
        return value
    found = node(index, value)
    return str(found["id"]) if found else ""


def _answer(index: Index, about: Any) -> list[Any]:
    """The latest of what a node is asked about: an organisation's projects, a project's parties, a person's ties."""
    if about["kind"] == "person":
        return index.rows(
            "SELECT n.label, n.path, NULL AS role, t.kind, t.last FROM tie t JOIN node n ON n.id = t.b WHERE t.a = ? "
            "ORDER BY t.last DESC LIMIT 8",
            about["id"],
        )
    own, other = ("project", "organisation") if about["kind"] == "project" else ("organisation", "project")
    return index.rows(
        "SELECT n.label, n.path, s.role, 'participation' AS kind, max(s.date) AS last FROM statement s JOIN "
        f"node n ON n.id = s.{other} "
        f"WHERE s.{own} = ? GROUP BY n.id, s.role ORDER BY last DESC, n.sort LIMIT 20",
        about["id"],
    )


def _pair(index: Index, nodes: list[Any]) -> dict[str, Any] | None:
    """Where the question names one organisation and one project: whether, and as what, the one is in the other."""
    if sorted(row["kind"] == "project" for row in nodes) != [False, True]:
        return None
    project, other = sorted(nodes, key=lambda row: row["kind"] != "project")
    if other["kind"] not in ("municipality", "region", "county-board", "organisation"):
        return None
    rows = index.rows(
        "SELECT role, max(date) AS last FROM statement WHERE project = ? AND organisation = ? GROUP BY role",
        project["id"],
        other["id"],
    )
    return {"project": project, "organisation": other, "rows": rows}


def _facets(
    request: Request, index: Index, found: dict[str, list[tuple[str, int | None]]], chosen: dict[str, str]
) -> list[tuple[str, list[Option]]]:
    """(title, options) for each facet; a chosen option leads back to without it."""
    shown = []
    for facet in FACETS:
        name = _NAMES[facet]
        if facet in chosen:
            text, _ = _said(index, facet, chosen[facet])
            options = [Option(text, None, address(request, sida=None, **{name: None}), is_chosen=True)]
        else:
            options = []
            for value, count in found[facet]:
                text, given = _said(index, facet, value)
                options.append(Option(text, count, address(request, sida=None, **{name: given})))
        if facet in chosen or len(options) > 1:
            shown.append((_TITLES[facet], options))
    return shown


def _said(index: Index, facet: str, value: str) -> tuple[str, str]:
    """What a facet's value is called, in Swedish (the template translates it), and what stands in the address."""
    if facet in ("place", "body"):
        row = index.row("SELECT label, path FROM node WHERE id = ?", value)
        return (row["label"], row["path"] or "") if row else (value, value)
    return {"kind": KINDS, "role": ROLES}.get(facet, {}).get(value, value), value
