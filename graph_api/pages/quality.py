"""`/kvalitet`: what is wrong, odd or missing, where, and why it matters; in words for people."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.lookup import evidence
from graph_api.pages.overview import trust
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, language_of, render

router = APIRouter(include_in_schema=False)

_EXAMPLES = 5
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
    documents = Slice(sida, index.value("SELECT count(*) FROM document"))
    return render(
        request,
        "quality.html",
        severities=SEVERITIES,
        findings=_findings(index, language_of(request)),
        is_checked=index.value("SELECT value FROM about_index WHERE key = 'validated'") == "yes",
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


def _findings(index: Index, language: str) -> list[dict[str, Any]]:
    """Each rule that found something: how often, and the first places."""
    rules = index.rows(
        "SELECT severity, shape, law, count(*) AS times FROM finding GROUP BY severity, shape "
        "ORDER BY CASE severity WHEN 'Violation' THEN 0 WHEN 'Warning' THEN 1 ELSE 2 END, times DESC LIMIT 60"
    )
    found = []
    for rule in rules:
        rows = index.rows(
            "SELECT f.focus, f.sv, f.en, coalesce(n.label, i.label, b.label || ' ' || m.date, d.description) AS label, "
            "coalesce(n.path, i.path, m.path, d.path, im.path) AS path FROM finding f LEFT JOIN node n ON n.id = "
            "f.focus "
            "LEFT JOIN item i ON i.id = f.focus LEFT JOIN attendance a ON a.id = f.focus "
            "LEFT JOIN decision d ON d.id = f.focus LEFT JOIN meeting m ON m.id = coalesce(f.focus, a.meeting) "
            "LEFT JOIN node b ON b.id = m.body LEFT JOIN meeting im ON im.id = a.meeting "
            "WHERE f.severity = ? AND f.shape = ? LIMIT ?",
            rule["severity"],
            rule["shape"],
            _EXAMPLES,
        )
        where = evidence(index, (row["focus"] for row in rows if row["focus"]))
        places = [(row, where.get(row["focus"], [])) for row in rows]
        found.append({"rule": rule, "message": rows[0][language], "places": places})
    return found


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
