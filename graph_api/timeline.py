"""What happened around a project, an organisation or a person, meeting by meeting."""

from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from graph_api.index import Index
from graph_api.index.lookup import evidence
from graph_api.index.reader import Rows


@dataclass(slots=True)
class Line:
    """One thing that a meeting's minutes state."""

    kind: str
    """What sort of thing: participation, item, decision, commitment, attendance, presents, starts, ends."""
    label: str
    path: str | None = None
    role: str | None = None
    note: str | None = None
    collective: bool = False
    new: bool = False
    """Stated for the first time."""
    sources: Rows = field(default_factory=list)


@dataclass(slots=True)
class Occasion:
    """A meeting, or a date by itself, and what was stated there."""

    date: str | None
    title: str
    path: str | None
    lines: list[Line]
    silent: list[str] = field(default_factory=list)
    """Parties that earlier meetings named and this one, naming others, does not."""


_MEETING = "m.date, m.path AS meeting_path, b.label AS body"
_JOIN_MEETING = "JOIN meeting m ON m.id = {column} LEFT JOIN node b ON b.id = m.body"

_PROJECT = {
    "item": (
        f"SELECT i.id AS fact, i.iri, i.label, i.path, NULL AS role, i.number AS note, 0 AS collective, {_MEETING} "
        f"FROM relation r JOIN item i ON i.id = r.subject {_JOIN_MEETING.format(column='i.meeting')} "
        "WHERE r.property = 'about' AND r.object = ?"
    ),
    "decision": (
        "SELECT d.id AS fact, d.iri, d.description AS label, d.path, d.kind AS role, NULL AS note, 0 AS collective, "
        f"{_MEETING} "
        f"FROM relation r JOIN decision d ON d.item = r.subject {_JOIN_MEETING.format(column='d.meeting')} "
        "WHERE r.property = 'about' AND r.object = ?"
    ),
    "commitment": (
        "SELECT c.id AS fact, c.iri, n.label, n.path, NULL AS role, c.description AS note, 0 AS collective, "
        f"{_MEETING} FROM relation r JOIN commitment c ON c.item = r.subject JOIN node n ON n.id = c.responsible "
        f"{_JOIN_MEETING.format(column='c.meeting')} WHERE r.property = 'about' AND r.object = ?"
    ),
}

_PERSON = {
    "attendance": (
        "SELECT a.id AS fact, a.iri, o.label, o.path, a.status AS role, a.capacity AS note, 0 AS collective, "
        f"{_MEETING} "
        f"FROM attendance a {_JOIN_MEETING.format(column='a.meeting')} LEFT JOIN node o ON o.id = a.represents "
        "WHERE a.person = ?"
    ),
    "presents": (
        f"SELECT i.id AS fact, i.iri, i.label, i.path, NULL AS role, i.number AS note, 0 AS collective, {_MEETING} "
        f"FROM relation r JOIN item i ON i.id = r.subject {_JOIN_MEETING.format(column='i.meeting')} "
        "WHERE r.property = 'presenter' AND r.object = ?"
    ),
    "commitment": (
        "SELECT c.id AS fact, c.iri, c.description AS label, i.path, NULL AS role, c.due AS note, 0 AS collective, "
        f"{_MEETING} "
        f"FROM commitment c JOIN item i ON i.id = c.item {_JOIN_MEETING.format(column='c.meeting')} WHERE "
        "c.responsible = ?"
    ),
}

_STATEMENTS = (
    "SELECT s.participation AS fact, n.label, n.path, s.role, s.condition AS note, s.collective, "
    f"{_MEETING}, e.id AS evidence, e.path AS evidence_path, e.page, e.quote "
    "FROM statement s JOIN node n ON n.id = s.{other} LEFT JOIN meeting m ON m.id = s.meeting "
    "LEFT JOIN node b ON b.id = m.body LEFT JOIN evidence e ON e.id = s.evidence WHERE s.{own} = ? ORDER BY n.sort"
)

_LIMIT = 1500
"""Lines that one page shows of each kind."""


def timeline(index: Index, node: Any) -> list[Occasion]:
    """The occasions of a node, the latest first."""
    kind = node["kind"]
    queries = {"project": _PROJECT, "person": _PERSON}.get(kind, {})
    found = [
        (row, Line(name, row["label"] or "", row["path"], row["role"], row["note"]))
        for name, query in queries.items()
        for row in index.rows(
            f"SELECT * FROM ({query}) ORDER BY date DESC, natural_order(iri) LIMIT {_LIMIT}", node["id"]
        )
    ]
    where = evidence(index, (row["fact"] for row, _ in found))
    for row, line in found:
        line.sources = [each for each in where[row["fact"]] if each["date"] == row["date"]]
    found += _statements(index, node)
    occasions = _grouped(found)
    if kind == "project":
        _compare(occasions)
        occasions += _own_dates(index, node)
    return sorted(occasions, key=lambda each: each.date or "", reverse=True)


def _statements(index: Index, node: Any) -> list[tuple[Any, Line]]:
    own, other = ("project", "organisation") if node["kind"] == "project" else ("organisation", "project")
    lines: dict[tuple[Any, ...], tuple[Any, Line]] = {}
    for row in index.rows(_STATEMENTS.format(own=own, other=other) + f" LIMIT {_LIMIT * 2}", node["id"]):
        key = (row["fact"], row["date"], row["meeting_path"])
        if key not in lines:
            line = Line("participation", row["label"], row["path"], row["role"], row["note"], bool(row["collective"]))
            lines[key] = (row, line)
        if row["evidence"]:
            source: Any = {name: row[name] for name in ("date", "page", "quote")} | {"path": row["evidence_path"]}
            lines[key][1].sources.append(source)
    return list(lines.values())


_ORDER = ("starts", "ends", "attendance", "item", "presents", "participation", "decision", "commitment")


def _grouped(found: list[tuple[Any, Line]]) -> list[Occasion]:
    def meeting(pair: tuple[Any, Line]) -> tuple[str, str, str]:
        return pair[0]["date"] or "", pair[0]["meeting_path"] or "", pair[0]["body"] or ""

    occasions = []
    for (date, path, body), pairs in groupby(sorted(found, key=meeting), key=meeting):
        lines = sorted((line for _, line in pairs), key=lambda line: _ORDER.index(line.kind))
        occasions.append(Occasion(date or None, body, path or None, lines))
    return occasions


def _compare(occasions: list[Occasion]) -> None:
    """Mark what a meeting states for the first time, and whom it no longer names; oldest occasion first."""
    named: set[tuple[str, str | None]] = set()
    for occasion in occasions:
        here = {(line.label, line.role) for line in occasion.lines if line.kind == "participation"}
        for line in occasion.lines:
            line.new = line.kind == "participation" and bool(named) and (line.label, line.role) not in named
        if here:
            parties = {label for label, _ in here}
            occasion.silent = sorted({label for label, _ in named} - parties)
        named |= here


def _own_dates(index: Index, node: Any) -> list[Occasion]:
    """The dates that the minutes give the project itself."""
    found = []
    for kind, name in (("starts", "startDate"), ("ends", "endDate")):
        if node[kind]:
            rows = index.rows("SELECT id FROM claim WHERE subject = ? AND property = ?", node["id"], name)
            where = evidence(index, (row["id"] for row in rows))
            line = Line(kind, node["label"], sources=[each for sources in where.values() for each in sources])
            found.append(Occasion(node[kind], "", None, [line]))
    return found
