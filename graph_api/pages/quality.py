"""`/kvalitet`: what is wrong, odd or missing, where, and why it matters; in words for people."""

from collections.abc import Mapping
from dataclasses import dataclass
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
    "Info": ("Värt att veta", "Något saknas eller avviker, utan att behöva vara fel."),
}
"""What a severity of SHACL is called, and what it means."""

_FIRST, _ALONE = 6, 30
"""Judgements of a kind that the page shows among the others, and by themselves."""
_KINDS = {
    "oense": "kind = 'Conflict'",
    "lika": "kind = 'Identity' AND conclusion IS NULL",
    "samma": "kind = 'Identity' AND conclusion IS NOT NULL",
    "tveksamt": "kind = 'Doubt'",
}
"""A kind's name in the address → which judgements it holds."""


@dataclass(frozen=True, slots=True)
class Judgements:
    """Judgements of one kind, each with the sentences of what it concerns."""

    name: str
    rows: list[tuple[Any, list[Any]]]
    slice: Slice


@router.get("/kvalitet")
def show(request: Request, oense: int = 0, visa: str = "", sida: int = 1) -> HTMLResponse:
    """The report; `visa` shows all judgements of one kind, `oense` one conflict."""
    index = index_of(request)
    checked = check.last(request.app.state.settings.data)
    if visa in _KINDS:
        return render(request, "judgements.html", found=_judgements(index, visa, sida, _ALONE))
    documents = Slice(sida, index.value("SELECT count(*) FROM document"))
    return render(
        request,
        "quality.html",
        severities=SEVERITIES,
        check=checked,
        is_current=check.is_current(checked, index),
        found={name: _judgements(index, name, 1, _FIRST, oense if name == "oense" else 0) for name in _KINDS},
        chosen=oense,
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


def _judgements(index: Index, name: str, page: int, size: int, chosen: int = 0) -> Judgements:
    """Judgements of a kind, the least certain first; `chosen` limits to one."""
    test = _KINDS[name] + (" AND id = :chosen" if chosen else "")
    named = {"chosen": chosen} if chosen else {}
    part = Slice(page, index.value(f"SELECT count(*) FROM judgement WHERE {test}", **named), size)
    rows = index.rows(
        f"SELECT * FROM judgement WHERE {test} ORDER BY score, id LIMIT :size OFFSET :offset",
        **named,
        size=size,
        offset=part.offset,
    )
    return Judgements(name, [(row, _sentences(index, row["id"])) for row in rows], part)


def _sentences(index: Index, judgement: int) -> list[Any]:
    """The first sentences of what a judgement concerns, each once."""
    concerned = index.rows("SELECT object FROM relation WHERE subject = ? AND property = 'concerns'", judgement)
    where = evidence(index, (row["object"] for row in concerned))
    return list({each["path"]: each for sources in where.values() for each in sources}.values())[:6]
