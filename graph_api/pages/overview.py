"""`/`: search first, then what is here, what is missing, and how sure we are."""

import datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.pages.page import index_of, render

router = APIRouter(include_in_schema=False)

_BODIES = 12
_YEARS = 8


@router.get("/")
def overview(request: Request) -> HTMLResponse:
    """The front page."""
    index = index_of(request)
    today = datetime.date.today().isoformat()
    return render(
        request,
        "overview.html",
        **index.once(("overview", today), lambda: _summary(index, today)),
        trust=trust(index),
    )


def _summary(index: Index, today: str) -> dict[str, Any]:
    """What the front page shows of the whole."""
    return {
        "counts": counts(index),
        "coverage": coverage(index, today),
        "latest": _meetings(index, "m.recorded AND m.date IS NOT NULL", today),
        "missing": _meetings(index, "NOT m.recorded AND m.date < :today", today),
        "coming": _meetings(index, "NOT m.recorded AND m.date >= :today", today, "ASC"),
        "example": index.row(
            "SELECT n.label, count(DISTINCT s.project) AS projects FROM statement s "
            "JOIN node n ON n.id = s.organisation "
            "WHERE n.kind = 'municipality' GROUP BY n.id ORDER BY projects DESC, n.sort LIMIT 1"
        ),
    }


def counts(index: Index) -> dict[str, int]:
    """How many of each there are."""
    found = {
        row["kind"]: row["n"]
        for row in index.rows("SELECT kind, count(*) AS n FROM node WHERE meetings > 0 GROUP BY kind")
    }
    found["document"] = index.value("SELECT count(*) FROM document")
    found["meeting"] = index.value("SELECT count(*) FROM meeting WHERE recorded")
    found["decision"] = index.value("SELECT count(*) FROM decision")
    found["commitment"] = index.value("SELECT count(*) FROM commitment")
    return found


def coverage(index: Index, today: str) -> dict[str, Any]:
    """The bodies with most minutes of the latest years × those years: (read, announced but lacking) for each."""
    rows = index.rows(
        "SELECT m.body, substr(m.date, 1, 4) AS year, sum(m.recorded) AS read, "
        "sum(NOT m.recorded AND m.date < :today) AS lacking FROM meeting m "
        "WHERE m.date IS NOT NULL AND m.body IS NOT NULL GROUP BY m.body, year",
        today=today,
    )
    years = sorted({row["year"] for row in rows})[-_YEARS:]
    total: dict[int, int] = {}
    for row in rows:
        shown = row["read"] if row["year"] in years else 0
        total[row["body"]] = total.get(row["body"], 0) + shown
    chosen = sorted(total, key=lambda body: -total[body])[:_BODIES]
    names = {body: index.row("SELECT label, path FROM node WHERE id = ?", body) for body in chosen}
    cells = {(row["body"], row["year"]): row for row in rows}
    return {"years": years, "bodies": names, "cells": cells, "others": len(total) - len(chosen)}


def _meetings(index: Index, condition: str, today: str, order: str = "DESC") -> list[Any]:
    return index.rows(
        "SELECT m.path, m.date, m.date_status, b.label AS body, b.path AS body_path, "
        "(SELECT count(*) FROM decision d WHERE d.meeting = m.id) AS decisions, "
        "(SELECT group_concat(DISTINCT n.label) FROM item i JOIN relation r ON r.subject = i.id AND "
        "r.property = 'about' "
        " JOIN node n ON n.id = r.object WHERE i.meeting = m.id) AS projects, "
        "(SELECT s.path FROM relation a JOIN item s ON s.id = a.object WHERE a.subject = m.id "
        " AND a.property = 'scheduledIn' LIMIT 1) AS announced "
        f"FROM meeting m LEFT JOIN node b ON b.id = m.body WHERE {condition} ORDER BY m.date {order} LIMIT 6",
        today=today,
    )


def trust(index: Index) -> dict[str, Any]:
    """How sure we are: facts with a sentence, conflicts, dates that were inferred, files that could not be read."""
    return index.once("trust", lambda: _trust(index))


def _trust(index: Index) -> dict[str, Any]:
    facts = ["attendance", "decision", "commitment", "participation"]
    return {
        "facts": sum(index.value(f"SELECT count(*) FROM {fact}") for fact in facts),
        "shown": sum(
            index.value(
                f"SELECT count(*) FROM {fact} f WHERE EXISTS (SELECT 1 FROM fact_evidence e WHERE e.fact = f.id)"
            )
            for fact in facts
        ),
        "conflicts": index.value("SELECT count(*) FROM judgement WHERE kind = 'Conflict'"),
        "inferred": index.value("SELECT count(*) FROM meeting WHERE recorded AND date_status = 'Inferred'"),
        "unread": index.value("SELECT count(*) FROM unread"),
        "quality": index.value("SELECT avg(quality) FROM document"),
    }
