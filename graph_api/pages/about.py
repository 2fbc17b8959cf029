"""`/om`, `/tillganglighet`, `/personuppgifter`: what this is, how right it is, for whom it works, "
"and whose data it holds."""

import json
from functools import cache
from importlib import resources
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.pages.overview import trust
from graph_api.pages.page import index_of, render
from graph_api.words import FACTS

router = APIRouter(include_in_schema=False)


@cache
def accuracy() -> list[dict[str, Any]]:
    """How right the program is, by kind of fact, as `extract.accuracy` last measured it; empty where it has not."""
    file = resources.files("extract") / "accuracy.json"
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8")) if file.is_file() else []
    return found


@router.get("/om")
def about(request: Request) -> HTMLResponse:
    """What this is, and how right it is."""
    index = index_of(request)
    built = index.value("SELECT value FROM about_index WHERE key = 'built'")
    measured = [figure for figure in accuracy() if figure["kind"] in FACTS]
    return render(request, "about.html", trust=trust(index), built=built, accuracy=measured)


@router.get("/tillganglighet")
def accessibility(request: Request) -> HTMLResponse:
    """The accessibility statement (lagen om tillgänglighet till digital offentlig service, 2018:1937)."""
    return render(request, "accessibility.html")


@router.get("/personuppgifter")
def personal(request: Request, om: str = "") -> HTMLResponse:
    """What is stored about people, how to have it corrected, and how to be forgotten."""
    return render(request, "personal.html", about=om if om.startswith("/") and not om.startswith("//") else "")
