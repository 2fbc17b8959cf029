"""`/karta`: the network as a map and as a table, why two nodes are tied, and the same as files."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response

from graph_api import tables
from graph_api.index import Index
from graph_api.index.lookup import evidence, node
from graph_api.language import translator
from graph_api.network import Network, Selection, drawing, files, select, standalone
from graph_api.network.choice import KINDS, why
from graph_api.network.drawing import COLOURS, SHAPES, said, vis_network
from graph_api.pages.page import address, day_of, index_of, language_of, missing, render
from graph_api.search import meant
from graph_api.words import ROLES
from ontology.errors import Language

router = APIRouter(include_in_schema=False)

_TABLE = 400
"""Ties that the table beside the map shows; the files hold all."""


def selection_of(request: Request) -> Selection:
    """What the address asks for. What means nothing is left out rather than refused."""
    asked = request.query_params
    kinds = tuple(kind for kind in KINDS if kind in asked.getlist("slag"))
    role = asked.get("roll", "")
    return Selection(
        around=asked.get("kring", ""),
        steps=_number(asked.get("steg"), 2, 3),
        kinds=kinds or KINDS,
        role=role if role in ROLES else "",
        since=day_of(asked.get("fran")),
        until=day_of(asked.get("till")),
        strength=_number(asked.get("styrka"), 1, 99),
    )


def _number(text: str | None, otherwise: int, most: int) -> int:
    return min(max(1, int(text)), most) if text and text.isascii() and text.isdigit() else otherwise


def _selected(index: Index, selection: Selection) -> Network:
    return index.once(("network", selection), lambda: select(index, selection))


def _drawn(index: Index, selection: Selection, language: Language) -> dict[str, Any]:
    """Positions take a while for hundreds of nodes, and are the same for everybody."""
    return index.once(
        ("drawing", selection, language), lambda: drawing(_selected(index, selection), translator(language))
    )


@router.get("/karta")
def show(request: Request, namn: str = "") -> HTMLResponse:
    """The map with its filters, and the table beside it."""
    index, selection = index_of(request), selection_of(request)
    found = _meant(index, namn.strip(), selection.around)
    if len(found) == 1:
        selection = replace(selection, around=found[0]["path"])
    network = _selected(index, selection)
    translate = translator(language_of(request))
    ties = sorted(network.ties, key=lambda tie: (network.focus not in (tie.a, tie.b), -tie.times))
    return render(
        request,
        "network.html",
        network=network,
        selection=selection,
        matches=found if len(found) > 1 else [],
        name=namn,
        focus=network.nodes.get(network.focus) if network.focus is not None else None,
        ties=ties[:_TABLE],
        said=lambda tie: said(tie, translate),
        query=_query(selection),
        kinds=KINDS,
        shapes=SHAPES,
        colours=COLOURS,
        here=address(request, vald=None),
    )


def _meant(index: Index, name: str, around: str) -> list[Any]:
    """Whom the map is to be around: the centre that stands in the form already, or what is called `name`."""
    centre = node(index, around) if around else None
    if not name or (centre and centre["label"] == name):
        return [centre] if centre else []
    return meant(index, name)


def _query(selection: Selection) -> str:
    """The selection as the query of an address."""
    pairs = {
        "kring": selection.around,
        "steg": selection.steps,
        "roll": selection.role,
        "fran": selection.since,
        "till": selection.until,
        "styrka": selection.strength,
        "slag": [] if selection.kinds == KINDS else selection.kinds,
    }
    return urlencode({name: value for name, value in pairs.items() if value}, doseq=True)


@router.get("/karta.json")
def data(request: Request) -> Response:
    """What the map's script draws."""
    index = index_of(request)
    return JSONResponse(_drawn(index, selection_of(request), language_of(request)))


@router.get("/karta/band")
def tie(request: Request, a: str, b: str) -> HTMLResponse:
    """Why two nodes are tied, with the sentences: a page, or with `del=1` the part of it that the map shows."""
    index = index_of(request)
    one, other = node(index, a), node(index, b)
    if one is None or other is None:
        return missing(request, "Det sambandet finns inte.")
    facts = why(index, one["id"], other["id"])
    where = evidence(index, (row["fact"] for row in facts))
    rows = [
        (row, [each for each in where[row["fact"]] if not row["date"] or each["date"] == row["date"]]) for row in facts
    ]
    template = "tie_part.html" if request.query_params.get("del") == "1" else "tie.html"
    return render(request, template, one=one, other=other, rows=rows)


@router.get("/karta.gexf")
def gexf(request: Request) -> Response:
    """The network for Gephi."""
    return _file(request, files.gexf, files.GEXF, "samgraf.gexf")


@router.get("/karta.graphml")
def graphml(request: Request) -> Response:
    """The network for yEd, igraph and others."""
    return _file(request, files.graphml, files.GRAPHML, "samgraf.graphml")


def _file(request: Request, write: Any, media_type: str, name: str) -> Response:
    index = index_of(request)
    network = _selected(index, selection_of(request))
    return Response(write(network), media_type=media_type, headers=tables.attachment(name))


@router.get("/karta.html")
def whole(request: Request) -> Response:
    """The map as one file that works without a network."""
    content = standalone(index_of(request), selection_of(request), language_of(request))
    return Response(content, media_type="text/html", headers=tables.attachment("samgraf-karta.html"))


@router.get("/karta/vis-network.js")
def library(request: Request) -> Response:
    """The code that draws, from our bundle or, where that was not built, from pyvis."""
    return Response(vis_network(), media_type="text/javascript", headers={"cache-control": "public, max-age=86400"})
