"""Which nodes and ties a map shows: the strongest ties around its focus, up to a limit, and what was left out."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from graph_api.index import Index
from graph_api.index.lookup import node
from graph_api.words import ROLES

LIMIT = 300
"""Nodes at first sight: more than this nobody can read."""

_PER_NODE = 120
"""Ties that are followed from one node, the strongest first."""

KINDS = ("project", "municipality", "region", "county-board", "organisation", "body", "person")


@dataclass(frozen=True, slots=True)
class Selection:
    """What a map is asked to show. Every part of it stands in the map's address."""

    around: str = ""
    """The path of a page, "/projekt/…": empty for the strongest ties of all."""
    steps: int = 2
    kinds: tuple[str, ...] = KINDS
    role: str = ""
    since: str = ""
    until: str = ""
    strength: int = 1
    """Meetings that state a tie, at least."""
    limit: int = LIMIT


@dataclass(frozen=True, slots=True)
class Tie:
    """How two nodes are tied: all kinds of ties between them together."""

    a: int
    """Whom the words begin with: who represents, leads, takes part."""
    b: int
    kinds: tuple[str, ...]
    roles: tuple[str, ...]
    first: str | None
    last: str | None
    times: int


@dataclass(slots=True)
class Network:
    """Nodes by their ids, ties between them, and how many neighbours are not shown."""

    selection: Selection
    focus: int | None
    nodes: dict[int, Any]
    ties: list[Tie]
    hidden: dict[int, int] = field(default_factory=dict)
    """For each node, how many of its neighbours the map leaves out."""

    @property
    def left_out(self) -> int:
        """Neighbours of the nodes shown that are not shown themselves, counted once for each node they are tied to."""
        return sum(self.hidden.values())


def select(index: Index, selection: Selection) -> Network:
    """The network that `selection` asks for."""
    focus = node(index, selection.around) if selection.around else None
    chosen = _around(index, selection, focus["id"]) if focus else _strongest(index, selection)
    nodes = {row["id"]: row for row in _rows(index, chosen)}
    ties = _between(index, selection, nodes)
    if not focus:
        tied = {end for tie in ties for end in (tie.a, tie.b)}
        nodes = {key: row for key, row in nodes.items() if key in tied}
    return Network(selection, focus["id"] if focus else None, nodes, ties, _hidden(index, nodes, ties))


def _condition(selection: Selection) -> tuple[str, list[object]]:
    """Which ties count, as SQL."""
    tests, values = ["1"], list[object]()
    if selection.role in ROLES:
        tests.append("(tie.kind <> 'participation' OR instr(tie.role, ?))")
        values.append(selection.role)
    if selection.since:
        tests.append("tie.last >= ?")
        values.append(selection.since)
    if selection.until:
        tests.append("tie.first <= ?")
        values.append(selection.until)
    if selection.strength > 1:  # what no dated meeting says counts as once
        tests.append("tie.times >= ?")
        values.append(selection.strength)
    return " AND ".join(tests), values


def _around(index: Index, selection: Selection, focus: int) -> list[int]:
    """The focus and the nodes within so many steps, step by step, those with the strongest ties first."""
    chosen, frontier = {focus: None}, [focus]
    condition, values = _condition(selection)
    kinds = _quoted(selection.kinds)
    for _ in range(max(1, min(selection.steps, 3))):
        found: dict[int, int] = {}
        for each in frontier:
            for own, other in (("a", "b"), ("b", "a")):
                rows = index.rows(
                    f"SELECT tie.{other} AS other, tie.times FROM tie JOIN node n ON n.id = tie.{other} "
                    f"WHERE tie.{own} = ? AND n.kind IN ({kinds}) AND {condition} ORDER BY tie.times DESC LIMIT "
                    f"{_PER_NODE}",
                    each,
                    *values,
                )
                for row in rows:
                    found[row["other"]] = found.get(row["other"], 0) + max(1, row["times"])
        frontier = [each for each in sorted(found, key=lambda key: (-found[key], key)) if each not in chosen]
        frontier = frontier[: max(0, selection.limit - len(chosen))]
        chosen |= dict.fromkeys(frontier)
    return list(chosen)


def _strongest(index: Index, selection: Selection) -> list[int]:
    """The nodes of the strongest ties of all."""
    condition, values = _condition(selection)
    kinds = _quoted(selection.kinds)
    rows = index.rows(
        "SELECT tie.a, tie.b FROM tie JOIN node x ON x.id = tie.a JOIN node y ON y.id = tie.b "
        f"WHERE x.kind IN ({kinds}) AND y.kind IN ({kinds}) AND {condition} "
        "ORDER BY tie.kind = 'participation' DESC, tie.times DESC, tie.a, tie.b LIMIT ?",
        *values,
        selection.limit * 4,
    )
    chosen: dict[int, None] = {}
    for row in rows:
        if len(chosen) + 2 > selection.limit:
            break
        chosen |= {row["a"]: None, row["b"]: None}
    return list(chosen)


def _between(index: Index, selection: Selection, nodes: Collection[int]) -> list[Tie]:
    """The ties among `nodes`, one for each pair, in the direction in which it is said."""
    condition, values = _condition(selection)
    inside = _numbers(nodes)
    rows = index.rows(
        "SELECT min(a, b) AS x, max(a, b) AS y, max(a > b) AS turned, group_concat(DISTINCT kind) AS kinds, "
        "group_concat(role) AS roles, min(first) AS first, max(last) AS last, max(times) AS times FROM tie "
        f"WHERE a IN ({inside}) AND b IN ({inside}) AND a <> b AND {condition} GROUP BY x, y ORDER BY x, y",
        *values,
    )
    return [
        Tie(
            row["y"] if row["turned"] else row["x"],
            row["x"] if row["turned"] else row["y"],
            tuple(sorted(row["kinds"].split(","))),
            tuple(role for role in ROLES if role in (row["roles"] or "").split(",")),
            row["first"],
            row["last"],
            row["times"],
        )
        for row in rows
    ]


def _hidden(index: Index, nodes: Collection[int], ties: list[Tie]) -> dict[int, int]:
    """How many neighbours of each node are not on the map."""
    shown: dict[int, set[int]] = {each: set() for each in nodes}
    for tie in ties:
        shown[tie.a].add(tie.b)
        shown[tie.b].add(tie.a)
    rows = index.rows(f"SELECT id, neighbours FROM node WHERE id IN ({_numbers(nodes)})")
    return {row["id"]: max(0, row["neighbours"] - len(shown[row["id"]])) for row in rows}


def _rows(index: Index, chosen: Collection[int]) -> list[Any]:
    return index.rows(
        "SELECT id, kind, label, path, first, last, meetings FROM node "
        f"WHERE id IN ({_numbers(chosen)}) AND path IS NOT NULL ORDER BY id"
    )


def _numbers(values: Collection[int]) -> str:
    return ", ".join(str(int(value)) for value in sorted(values))


def _quoted(kinds: Collection[str]) -> str:
    return ", ".join(f"'{kind}'" for kind in KINDS if kind in kinds) or "''"


def why(index: Index, a: int, b: int, most: int = 40) -> list[Any]:
    """Why two nodes are tied: each fact once, with its kind and role, the latest first."""
    return index.rows(
        "SELECT x.kind, x.role, x.date, x.fact, x.a, m.path AS meeting, y.label AS body FROM bond x "
        "LEFT JOIN meeting m ON m.id = x.meeting LEFT JOIN node y ON y.id = m.body "
        "WHERE (x.a = :a AND x.b = :b) OR (x.a = :b AND x.b = :a) GROUP BY x.kind, x.role, x.meeting, x.fact "
        "ORDER BY x.date DESC, x.kind LIMIT :most",
        a=a,
        b=b,
        most=most,
    )
