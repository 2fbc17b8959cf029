"""Decisions and commitments as lists that are filtered by body, year, organisation, project and person."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph_api.index import Index
from graph_api.index.fold import fold
from graph_api.index.reader import Rows


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list is limited to; an empty text means no limit."""

    body: str = ""
    """The path of a body's page; likewise the project, organisation and person."""
    year: str = ""
    project: str = ""
    organisation: str = ""
    person: str = ""
    kind: str = ""
    text: str = ""
    open: bool = False
    """Only commitments whose matter no later minutes come back to."""

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> "Filter":
        """From the parameters of an address."""
        year = asked.get("ar", "")
        return cls(
            body=asked.get("organ", ""),
            year=year if year.isdigit() else "",
            project=asked.get("projekt", ""),
            organisation=asked.get("part", ""),
            person=asked.get("person", ""),
            kind=asked.get("slag", ""),
            text=asked.get("q", "").strip()[:100],
            open=asked.get("oppna") == "1",
        )


_TESTS = {
    "body": "x.body = (SELECT id FROM node WHERE path = :body)",
    "year": "substr(x.date, 1, 4) = :year",
    "project": (
        "x.item IN (SELECT r.subject FROM relation r JOIN node n ON n.id = r.object "
        "WHERE r.property = 'about' AND n.path = :project)"
    ),
    "organisation": (
        "x.meeting IN (SELECT a.meeting FROM attendance a JOIN node n ON n.id = a.represents "
        "WHERE n.path = :organisation AND a.status = 'Present')"
    ),
    "text": "folded(x.description) LIKE :text",
}


@dataclass(frozen=True, slots=True)
class _Table:
    """One of the two lists: its table, what may limit it, and the columns it adds."""

    name: str
    tests: dict[str, str]
    columns: str
    join: str


_DECISION = _Table("decision", _TESTS | {"kind": "x.kind = :kind"}, "NULL AS person, NULL AS person_path", "")
_COMMITMENT = _Table(
    "commitment",
    _TESTS | {"person": "x.responsible = (SELECT id FROM node WHERE path = :person)", "open": "x.later_path IS NULL"},
    "p.label AS person, p.path AS person_path",
    "LEFT JOIN node p ON p.id = x.responsible",
)


def decisions(index: Index, chosen: Filter, limit: int, offset: int) -> tuple[Rows, int]:
    """The decisions, the latest meeting first, as they stand in its minutes; and how many there are."""
    return _listed(index, chosen, _DECISION, limit, offset)


def commitments(index: Index, chosen: Filter, limit: int, offset: int) -> tuple[Rows, int]:
    """The commitments, the latest meeting first, as they stand in its minutes; and how many there are."""
    return _listed(index, chosen, _COMMITMENT, limit, offset)


def _listed(index: Index, chosen: Filter, table: _Table, limit: int, offset: int) -> tuple[Rows, int]:
    values: dict[str, Any] = {name: getattr(chosen, name) for name in table.tests if getattr(chosen, name)}
    where = " AND ".join(table.tests[name] for name in values) or "1"
    if "text" in values:
        values["text"] = f"%{fold(chosen.text)}%"
    rows = index.rows(
        f"SELECT x.*, {table.columns}, i.number, i.label AS item_label, i.path AS item_path, b.label AS body_label, "
        f"b.path AS body_path, m.path AS meeting_path FROM {table.name} x LEFT JOIN item i ON i.id = x.item "
        f"LEFT JOIN meeting m ON m.id = x.meeting LEFT JOIN node b ON b.id = x.body {table.join} "
        f"WHERE {where} ORDER BY x.date DESC, natural_order(x.iri) LIMIT :limit OFFSET :offset",
        **values,
        limit=limit,
        offset=offset,
    )
    return rows, index.value(f"SELECT count(*) FROM {table.name} x WHERE {where}", **values)


def choices(index: Index, table: str) -> dict[str, Rows]:
    """What the filters of a list offer: bodies, years, projects and municipalities; kept short."""
    return {
        "bodies": index.rows(
            f"SELECT n.path, n.label FROM node n WHERE n.id IN (SELECT DISTINCT body FROM {table}) ORDER BY "
            "n.sort LIMIT 200"
        ),
        "years": index.rows(
            f"SELECT DISTINCT substr(date, 1, 4) AS year FROM {table} WHERE date IS NOT NULL ORDER BY 1 DESC"
        ),
        "projects": index.rows(
            "SELECT path, label FROM node WHERE kind = 'project' ORDER BY last DESC, sort LIMIT 100"
        ),
        "organisations": index.rows(
            "SELECT path, label FROM node WHERE kind = 'municipality' AND meetings > 0 ORDER BY sort LIMIT 300"
        ),
    }
