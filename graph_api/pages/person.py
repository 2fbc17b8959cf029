"""`/personer`, `/person/…`: what minutes say of somebody in their role, and nothing else."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from graph_api.index import Index
from graph_api.index.fold import fold
from graph_api.index.lookup import evidence, node
from graph_api.pages.page import PAGE_ROWS, Slice, index_of, missing, render
from graph_api.pages.project import conflicts, names
from graph_api.timeline import timeline

router = APIRouter(include_in_schema=False)


@router.get("/personer")
def people(request: Request, q: str = "", parti: str = "", sida: int = 1) -> HTMLResponse:
    """Everybody that minutes name, by name; by party only where a setting says why (Dataskyddslagen 3:3)."""
    index, reason = index_of(request), request.app.state.settings.party_reason
    tests, values = ["kind = 'person'"], list[object]()
    if q.strip():
        tests.append("id IN (SELECT node FROM name WHERE folded LIKE ?)")
        values.append(f"%{fold(q.strip())}%")
    if reason and parti:
        tests.append("id IN (SELECT person FROM attendance WHERE party = ?)")
        values.append(parti)
    where = " AND ".join(tests)
    part = Slice(sida, index.value(f"SELECT count(*) FROM node WHERE {where}", *values))
    rows = index.rows(
        f"SELECT * FROM node WHERE {where} ORDER BY sort LIMIT ? OFFSET ?", *values, PAGE_ROWS, part.offset
    )
    parties = (
        index.rows("SELECT DISTINCT party FROM attendance WHERE party IS NOT NULL ORDER BY party") if reason else []
    )
    shown = [(row, _seats(index, row["id"])) for row in rows]
    return render(request, "people.html", rows=shown, slice=part, q=q, reason=reason, chosen=parti, parties=parties)


@router.get("/person/{slug}")
def person(request: Request, slug: str) -> HTMLResponse:
    """One person, in the roles that minutes give."""
    index = index_of(request)
    found = node(index, f"/person/{slug}")
    if found is None:
        return missing(request, "Den personen nämns inte i protokollen.")
    return render(
        request,
        "person.html",
        node=found,
        names=names(index, found),
        seats=_seats(index, found["id"]),
        duties=_duties(index, found["id"]),
        leads=index.rows(
            "SELECT n.label, n.path, c.id FROM claim c JOIN node n ON n.id = c.subject "
            "WHERE c.property = 'leader' AND c.object = ? ORDER BY n.sort",
            found["id"],
        ),
        where=evidence(index, (row["id"] for row in index.rows("SELECT id FROM claim WHERE object = ?", found["id"]))),
        occasions=index.once(("timeline", found["id"]), lambda: timeline(index, found)),
        conflicts=conflicts(index, found["id"]),
    )


def _seats(index: Index, person: int) -> list[Any]:
    """For whom the person has sat, and when."""
    return index.rows(
        "SELECT n.label, n.path, min(m.date) AS first, max(m.date) AS last, sum(a.status = 'Present') AS present, "
        "sum(a.status = 'Absent') AS absent FROM attendance a JOIN meeting m ON m.id = a.meeting "
        "JOIN node n ON n.id = a.represents WHERE a.person = ? GROUP BY n.id ORDER BY last DESC",
        person,
    )


def _duties(index: Index, person: int) -> list[Any]:
    """The meetings that the person chaired, kept the minutes of, or adjusted: counted by body."""
    return index.rows(
        "SELECT x.duty, b.label, b.path, count(*) AS times, min(m.date) AS first, max(m.date) AS last FROM ("
        "SELECT 'Ordförande' AS duty, id FROM meeting WHERE chair = :person "
        "UNION ALL SELECT 'Sekreterare', id FROM meeting WHERE secretary = :person "
        "UNION ALL SELECT 'Justerare', subject FROM relation WHERE property = 'adjuster' AND object = :person) x "
        "JOIN meeting m ON m.id = x.id LEFT JOIN node b ON b.id = m.body GROUP BY x.duty, b.id ORDER BY last DESC",
        person=person,
    )
