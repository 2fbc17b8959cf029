"""Projects × organisations, as stated by a date: what the matrix page and its Excel file show."""

from dataclasses import dataclass, field, replace
from typing import Any

from graph_api.index import Index
from graph_api.index.fold import fold
from graph_api.index.reader import Rows
from graph_api.words import ROLES
from ontology import register

ROWS = 50
COLUMNS = 60
"""Columns past which one county is shown at a time, unless the reader asks for all."""
EVERY_COUNTY = "alla"

_ORDERS = {"senast": "x.last DESC, n.sort", "namn": "n.sort", "antal": "x.parties DESC, n.sort"}


@dataclass(frozen=True, slots=True)
class Choice:
    """What the reader asked for; an empty text means no limit."""

    until: str = ""
    """As stated by this date, YYYY-MM-DD."""
    county: str = ""
    """The county's code: only its organisations, and the projects they are in; `EVERY_COUNTY` for all."""
    role: str = ""
    organisation: str = ""
    """The path of an organisation's page: only the projects it has a part in."""
    text: str = ""
    sort: str = "senast"
    everyone: bool = False
    """Columns for regions, universities and others too, not only municipalities."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One organisation's part in one project."""

    roles: tuple[str, ...]
    collective: bool
    """Whether every sentence names it only as one of a group."""
    times: int
    """Meetings that state it."""
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows, columns and the cells where they meet, by their ids."""

    projects: Rows
    columns: Rows
    cells: dict[tuple[int, int], Cell]
    others: dict[int, Rows]
    """For each project, the parties that have no column."""
    total: int
    counties: list[tuple[str, str]]
    county: str
    """The county that is shown, chosen by the reader or because there are too many columns."""
    bands: list[tuple[str, int]] = field(default_factory=list)
    """Counties over the columns, and how many columns each spans."""


def matrix(index: Index, choice: Choice, page: int | None = 1) -> Matrix:
    """The matrix for `choice`; `page` None gives every row and column."""
    condition, values = _condition(choice)
    if not choice.county and page is not None:
        choice = replace(choice, county=_largest(index, choice, condition, values))
    projects, total = _projects(index, choice, condition, values, page)
    found = _cells(index, condition, values, [row["id"] for row in projects])
    kinds = ("municipality",) if not choice.everyone else None
    nodes = {row["id"]: row for row in _nodes(index, {organisation for _, organisation in found})}
    county = _one_county(choice)
    columns = [row for row in nodes.values() if kinds is None or row["kind"] in kinds]
    if county:
        columns = [row for row in columns if row["county"] == county]
    columns.sort(key=lambda row: (row["county"] or "~", row["kind"] != "municipality", row["sort"]))
    shown = {row["id"] for row in columns}
    others: dict[int, Rows] = {}
    for project, organisation in sorted(found):
        if organisation not in shown and nodes[organisation]["kind"] != "municipality":
            others.setdefault(project, []).append(nodes[organisation])
    cells = {key: cell for key, cell in found.items() if key[1] in shown}
    return Matrix(projects, columns, cells, others, total, _counties(index), county, _bands(columns))


def statements(index: Index, choice: Choice) -> Rows:
    """Every statement behind the matrix, for a file: project, organisation, role, date, sentence."""
    condition, values = _condition(choice)
    if _one_county(choice):
        condition += " AND o.county = :county"
        values["county"] = choice.county
    return index.rows(
        "SELECT p.label AS project, p.path AS project_path, o.label AS organisation, o.path AS "
        "organisation_path, s.role, "
        "s.collective, s.condition, s.date, b.label AS body, i.number, i.label AS item, e.page, e.quote, e.path "
        "FROM statement s JOIN node p ON p.id = s.project JOIN node o ON o.id = s.organisation "
        "LEFT JOIN evidence e ON e.id = s.evidence LEFT JOIN item i ON i.id = s.item "
        "LEFT JOIN meeting m ON m.id = s.meeting LEFT JOIN node b ON b.id = m.body "
        f"WHERE {condition} ORDER BY p.sort, o.sort, s.date",
        **values,
    )


def county_name(code: str) -> str:
    """What the county with this code is called."""
    found = register.load().county(code)
    return found.label if found else code


def place_name(label: str) -> str:
    """What stands over a column: a municipality's place name, and others as they are.

    >>> place_name("Askersunds kommun"), place_name("Region Örebro län")
    ('Askersund', 'Region Örebro län')
    """
    found = register.load().find(label)
    return found.short if found and found.short else label


def _condition(choice: Choice) -> tuple[str, dict[str, Any]]:
    tests, values = ["1"], dict[str, Any]()
    if choice.until:
        tests.append("(s.date IS NULL OR s.date <= :until)")
        values["until"] = choice.until
    if choice.role:
        tests.append("s.role = :role")
        values["role"] = choice.role
    if choice.organisation:
        tests.append(
            "s.project IN (SELECT x.project FROM statement x JOIN node o ON o.id = x.organisation WHERE o.path = :part)"
        )
        values["part"] = choice.organisation
    if choice.text:
        tests.append(
            "s.project IN (SELECT x.node FROM name x JOIN node n ON n.id = x.node "
            "WHERE n.kind = 'project' AND x.folded LIKE :text)"
        )
        values["text"] = f"%{fold(choice.text)}%"
    return " AND ".join(tests), values


def _projects(
    index: Index, choice: Choice, condition: str, values: dict[str, Any], page: int | None
) -> tuple[Rows, int]:
    """The projects of one page, and how many there are in all."""
    county = ""
    if _one_county(choice):
        county = "AND s.organisation IN (SELECT id FROM node WHERE county = :county)"
        values = values | {"county": choice.county}
    inner = (
        "SELECT s.project AS id, max(s.date) AS last, count(DISTINCT s.organisation) AS parties "
        f"FROM statement s WHERE {condition} {county} GROUP BY s.project"
    )
    order = _ORDERS.get(choice.sort, _ORDERS["senast"])
    limit = "" if page is None else f"LIMIT {ROWS} OFFSET {max(0, page - 1) * ROWS}"
    rows = index.rows(
        f"SELECT n.id, n.label, n.path, n.status, x.last, x.parties FROM ({inner}) x JOIN node n ON n.id = x.id "
        f"ORDER BY {order} {limit}",
        **values,
    )
    return rows, index.value(f"SELECT count(*) FROM ({inner})", **values)


def _cells(index: Index, condition: str, values: dict[str, Any], projects: list[int]) -> dict[tuple[int, int], Cell]:
    chosen = ", ".join(str(project) for project in projects)
    rows = index.rows(
        "SELECT s.project, s.organisation, group_concat(DISTINCT s.role) AS roles, min(s.collective) AS collective, "
        "count(DISTINCT s.meeting) AS times, min(s.date) AS first, max(s.date) AS last "
        f"FROM statement s WHERE s.project IN ({chosen}) AND {condition} GROUP BY s.project, s.organisation",
        **values,
    )
    return {
        (row["project"], row["organisation"]): Cell(
            tuple(sorted((row["roles"] or "").split(","), key=list(ROLES).index)),
            bool(row["collective"]),
            row["times"],
            row["first"],
            row["last"],
        )
        for row in rows
    }


def _nodes(index: Index, ids: set[int]) -> Rows:
    chosen = ", ".join(str(each) for each in sorted(ids))
    return index.rows(f"SELECT id, kind, label, sort, path, county FROM node WHERE id IN ({chosen})")


def _one_county(choice: Choice) -> str:
    """The code of the county that alone is shown, or nothing."""
    return "" if choice.county == EVERY_COUNTY else choice.county


def _counties(index: Index) -> list[tuple[str, str]]:
    """The counties that have organisations in projects, by code."""
    query = (
        "SELECT DISTINCT county FROM node WHERE county IS NOT NULL AND id IN (SELECT organisation FROM statement) "
        "ORDER BY county"
    )
    return index.once("counties", lambda: [(row["county"], county_name(row["county"])) for row in index.rows(query)])


def _largest(index: Index, choice: Choice, condition: str, values: dict[str, Any]) -> str:
    """The county of which most is stated; nothing where a page holds the columns of all counties."""
    kinds = "" if choice.everyone else "AND n.kind = 'municipality'"
    rows = index.rows(
        "SELECT n.county, count(DISTINCT n.id) AS columns, count(*) AS statements "
        f"FROM statement s JOIN node n ON n.id = s.organisation WHERE {condition} {kinds} "
        "GROUP BY n.county ORDER BY n.county IS NULL, statements DESC, n.county",
        **values,
    )
    return str(rows[0]["county"] or "") if sum(row["columns"] for row in rows) > COLUMNS else ""


def _bands(columns: Rows) -> list[tuple[str, int]]:
    """(county, span) in the columns' order."""
    bands: list[tuple[str, int]] = []
    for row in columns:
        name = county_name(row["county"]) if row["county"] else ""
        if bands and bands[-1][0] == name:
            bands[-1] = (name, bands[-1][1] + 1)
        else:
            bands.append((name, 1))
    return bands
