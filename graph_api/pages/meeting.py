"""`/mote/…`: one meeting: who was there, what was said and decided, each line with its source."""

from collections import defaultdict
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.lookup import evidence
from graph_api.pages.page import index_of, missing, render
from graph_api.pages.project import claims, conflicts

router = APIRouter(include_in_schema=False)


@router.get("/mote/{body}/{date}")
def meeting(request: Request, body: str, date: str) -> HTMLResponse:
    """One meeting, held or announced."""
    index = index_of(request)
    found = index.row(
        "SELECT m.*, b.label AS body_label, b.path AS body_path, c.label AS chair_label, c.path AS chair_path, "
        "s.label AS secretary_label, s.path AS secretary_path FROM meeting m LEFT JOIN node b ON b.id = m.body "
        "LEFT JOIN node c ON c.id = m.chair LEFT JOIN node s ON s.id = m.secretary WHERE m.path = ?",
        f"/mote/{body}/{date}",
    )
    if found is None:
        return missing(request, "Det mötet finns inte i protokollen.")
    items = _items(index, found["id"])
    attendance = _attendance(index, found["id"])
    facts = [row["id"] for row in (*items["rows"], *items["decisions"], *items["commitments"], *attendance)]
    return render(
        request,
        "meeting.html",
        meeting=found,
        adjusters=_related(index, found["id"], "adjuster"),
        documents=index.rows("SELECT key, name, title FROM document WHERE meeting = ? ORDER BY name", found["id"]),
        announced=_announced(index, found["id"]),
        claims=claims(index, found["id"]),
        because=index.rows("SELECT because FROM claim WHERE subject = ? AND because IS NOT NULL", found["id"]),
        items=items,
        attendance=attendance,
        replaced=_replaced(index, found["id"]),
        where=evidence(index, [found["id"], *facts]),
        conflicts=conflicts(index, found["id"]),
        before=_beside(index, found, "<", "DESC"),
        after=_beside(index, found, ">", "ASC"),
    )


def _related(index: Index, subject: int, name: str) -> list[Any]:
    return index.rows(
        "SELECT n.label, n.path FROM relation r JOIN node n ON n.id = r.object "
        "WHERE r.property = ? AND r.subject = ? ORDER BY n.sort",
        name,
        subject,
    )


def _announced(index: Index, meeting: int) -> list[Any]:
    """The items of other meetings that announced this one."""
    return index.rows(
        "SELECT i.number, i.label, i.path, m.date FROM relation r JOIN item i ON i.id = r.object "
        "JOIN meeting m ON m.id = i.meeting WHERE r.property = 'scheduledIn' AND r.subject = ? ORDER BY m.date",
        meeting,
    )


def _items(index: Index, meeting: int) -> dict[str, Any]:
    rows = index.rows("SELECT * FROM item WHERE meeting = ? ORDER BY CAST(number AS INTEGER), number, id", meeting)
    ties = index.rows(
        "SELECT r.subject, r.property, n.label, n.path FROM relation r JOIN item i ON i.id = r.subject "
        "JOIN node n ON n.id = r.object WHERE i.meeting = ? AND r.property IN ('presenter', 'about') ORDER BY n.sort",
        meeting,
    )
    tied: dict[tuple[int, str], list[Any]] = defaultdict(list)
    for row in ties:
        tied[row["subject"], row["property"]].append(row)
    commitments = (
        "SELECT c.*, n.label AS person, n.path AS person_path FROM commitment c "
        "JOIN node n ON n.id = c.responsible WHERE c.meeting = ? ORDER BY natural_order(c.iri)"
    )
    return {
        "rows": rows,
        "tied": tied,
        "decisions": index.rows("SELECT * FROM decision WHERE meeting = ? ORDER BY natural_order(iri)", meeting),
        "commitments": index.rows(commitments, meeting),
    }


def _attendance(index: Index, meeting: int) -> list[Any]:
    """The list, those present first."""
    return index.rows(
        "SELECT a.*, n.label AS person_label, n.path AS person_path, o.label AS organisation, o.path AS "
        "organisation_path, "
        "f.number AS from_number, t.number AS to_number, "
        "(SELECT group_concat(i.number, ', ') FROM relation j JOIN item i ON i.id = j.object "
        " WHERE j.subject = a.id AND j.property = 'recusedFrom') AS recused "
        "FROM attendance a JOIN node n ON n.id = a.person LEFT JOIN node o ON o.id = a.represents "
        "LEFT JOIN item f ON f.id = a.from_item LEFT JOIN item t ON "
        "t.id = a.to_item "
        "WHERE a.meeting = ? ORDER BY a.status = 'Absent', CASE a.capacity WHEN 'Member' THEN 0 WHEN "
        "'Substitute' THEN 1 "
        "ELSE 2 END, o.sort, n.sort",
        meeting,
    )


def _replaced(index: Index, meeting: int) -> dict[int, list[Any]]:
    """For whom each substitute served."""
    rows = index.rows(
        "SELECT r.subject, n.label, n.path FROM relation r JOIN attendance a ON a.id = r.subject "
        "JOIN node n ON n.id = r.object WHERE a.meeting = ? AND r.property = 'replaces' ORDER BY n.sort",
        meeting,
    )
    replaced: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        replaced[row["subject"]].append(row)
    return replaced


def _beside(index: Index, meeting: Any, direction: str, order: str) -> Any:
    """The body's meeting before or after this one."""
    return index.row(
        f"SELECT path, date FROM meeting WHERE body = ? AND date {direction} ? ORDER BY date {order} LIMIT 1",
        meeting["body"],
        meeting["date"],
    )
