"""`/kvalitet`: what is wrong, odd or missing, where, and why it matters; in words for people."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api import check
from graph_api.index import Index
from graph_api.index.lookup import evidence
from graph_api.pages.overview import trust
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, render

router = APIRouter(include_in_schema=False)

SEVERITIES: Mapping[str, tuple[str, str]] = {
    "Violation": ("Fel", "Något i samlingen stämmer inte."),
    "Warning": ("Att titta på", "Något är ovanligt: en människa bör titta."),
    "Info": ("Ofullständigt", "Något står inte i protokollet, eller gick inte att läsa ut."),
}
"""What a severity of SHACL is called, and what it means."""


@router.get("/kvalitet")
def show(request: Request, oense: int = 0, sida: int = 1) -> HTMLResponse:
    """The report."""
    index = index_of(request)
    checked = check.last(request.app.state.settings.data)
    documents = Slice(sida, index.value("SELECT count(*) FROM document"))
    return render(
        request,
        "quality.html",
        severities=SEVERITIES,
        check=checked,
        is_current=check.is_current(checked, index),
        conflicts=_judgements(index, "Conflict", oense),
        chosen=oense,
        alike=_judgements(index, "Identity", 0, "AND conclusion IS NULL"),
        merged=_judgements(index, "Identity", 0, "AND conclusion IS NOT NULL"),
        doubts=_judgements(index, "Doubt", 0),
        unread=index.rows("SELECT * FROM unread ORDER BY name LIMIT 200"),
        documents=index.rows(
            "SELECT d.key, d.name, d.title, d.reader, d.quality, m.date, m.path, b.label AS body FROM document d "
            "LEFT JOIN meeting m ON m.id = d.meeting LEFT JOIN node b ON b.id = m.body "
            "ORDER BY d.quality, d.name LIMIT ? OFFSET ?",
            PAGE_ROWS,
            documents.offset,
        ),
        slice=documents,
        trust=trust(index),
    )


def _judgements(index: Index, kind: str, chosen: int, more: str = "") -> list[tuple[Any, list[Any]]]:
    """Judgements of a kind, each with the sentences of what it concerns; `chosen` limits to one."""
    one = "AND id = :chosen" if chosen else ""
    rows = index.rows(
        f"SELECT * FROM judgement WHERE kind = :kind {more} {one} ORDER BY score, id LIMIT 60", kind=kind, chosen=chosen
    )
    found = []
    for row in rows:
        concerned = [
            each["object"]
            for each in index.rows("SELECT object FROM relation WHERE subject = ? AND property = 'concerns'", row["id"])
        ]
        where = evidence(index, concerned)
        sentences = {each["path"]: each for sources in where.values() for each in sources}
        found.append((row, list(sentences.values())[:6]))
    return found
