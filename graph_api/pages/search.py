"""`/sok`: full text over minutes and facts, with facets; what is asked about is answered at the top."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.pages.page import Slice, address, index_of, render
from graph_api.search import FACETS, PAGE, Question, marked, search
from graph_api.words import KINDS, ROLES

router = APIRouter(include_in_schema=False)

_NAMES = {"kind": "slag", "place": "part", "body": "organ", "role": "roll", "year": "ar"}
"""Facet → its name in the address."""
_TITLES = {"kind": "Slag", "place": "Kommun eller part", "body": "Organ", "role": "Roll", "year": "År"}
_ANSWERS = 3


@router.get("/sok")
def show(request: Request, q: str = "", sida: int = 1) -> HTMLResponse:
    """What the words find."""
    index = index_of(request)
    chosen = {facet: value for facet in FACETS if (value := request.query_params.get(_NAMES[facet]))}
    found = search(index, Question(q.strip()[:200], chosen, sida)) if q.strip() or chosen else None
    return render(
        request,
        "search.html",
        q=q,
        found=found,
        answers=[(row, _answer(index, row)) for row in found.nodes[:_ANSWERS]] if found and not chosen else [],
        facets=_facets(request, index, found.facets, chosen) if found else [],
        chosen=chosen,
        slice=Slice(sida, found.total if found else 0, PAGE),
        marked=marked,
    )


def _answer(index: Index, node: Any) -> list[Any]:
    """The latest of what a node is asked about: an organisation's projects, a project's parties, a "
    "person's meetings."""
    if node["kind"] == "person":
        return index.rows(
            "SELECT n.label, n.path, NULL AS role, t.kind, t.last FROM tie t JOIN node n ON n.id = t.b WHERE t.a = ? "
            "ORDER BY t.last DESC LIMIT 8",
            node["id"],
        )
    own, other = ("project", "organisation") if node["kind"] == "project" else ("organisation", "project")
    return index.rows(
        "SELECT n.label, n.path, s.role, 'participation' AS kind, max(s.date) AS last FROM statement s JOIN "
        f"node n ON n.id = s.{other} "
        f"WHERE s.{own} = ? GROUP BY n.id, s.role ORDER BY last DESC, n.sort LIMIT 20",
        node["id"],
    )


def _facets(
    request: Request, index: Index, found: dict[str, list[tuple[str, int]]], chosen: dict[str, str]
) -> list[tuple[str, list[tuple[str, int | None, str]]]]:
    """(title, [(text, how many, address)]) for each facet; a chosen one leads back to without it."""
    shown: list[tuple[str, list[tuple[str, int | None, str]]]] = []
    for facet in FACETS:
        name = _NAMES[facet]
        if facet in chosen:
            rows: list[tuple[str, int | None, str]] = [
                (_text(index, facet, chosen[facet]), None, address(request, sida=None, **{name: None}))
            ]
        else:
            rows = [
                (_text(index, facet, value), count, address(request, sida=None, **{name: value}))
                for value, count in found[facet]
            ]
        if rows and (facet in chosen or len(rows) > 1):
            shown.append((_TITLES[facet], rows))
    return shown


def _text(index: Index, facet: str, value: str) -> str:
    """What a facet's value is called, in Swedish; the template translates what is in the catalogue."""
    if facet in ("place", "body"):
        return index.value("SELECT label FROM node WHERE id = ?", value) or value
    return {"kind": KINDS, "role": ROLES}.get(facet, {}).get(value, value)
