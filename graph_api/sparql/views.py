"""An answer seen as a map, where its rows tie names to names, or along time, where they have a date.

Both are worked out here and drawn as part of the page: they need no scripts, and are the same every time.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx
from numpy import float64
from numpy.typing import NDArray

from graph_api.sparql.result import Cell, Result

WIDTH, HEIGHT = 1000, 640
"""Of the map, in its own units."""
_MOST_NODES = 60
"""More than this nobody can read; those with most ties are kept."""
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


@dataclass(frozen=True, slots=True)
class Node:
    """A name on the map."""

    x: float
    y: float
    cell: Cell
    is_first: bool
    """Whether it stands in the first of the two columns."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A map of two columns."""

    nodes: tuple[Node, ...]
    lines: tuple[tuple[Node, Node], ...]
    left_out: int
    """Names that there was no room for."""


def picture(result: Result) -> Picture | None:
    """What the triples, or the first two columns of names, tie together; None where they tie too little for a map."""
    ties = set(result.ties) or _tied(result)
    weight = Counter((side, pair[side]) for pair in ties for side in (0, 1))
    kept = set(sorted(weight, key=lambda key: (-weight[key], key[0], key[1].text))[:_MOST_NODES])
    edges = sorted(
        (((0, a), (1, b)) for a, b in ties if (0, a) in kept and (1, b) in kept),
        key=lambda edge: (edge[0][1].text, edge[1][1].text),
    )
    graph = nx.Graph(edges)
    if len(graph) < 3:
        return None
    placed = nx.spring_layout(graph, seed=1, iterations=200, k=1.6 / len(graph) ** 0.5)
    nodes = {key: _placed(key, placed[key]) for key in graph}
    return Picture(tuple(nodes.values()), tuple((nodes[a], nodes[b]) for a, b in edges), len(weight) - len(nodes))


def timeline(result: Result) -> list[tuple[str, list[Sequence[Cell]]]] | None:
    """(date, the rows of that date without it), oldest first; None where no column holds dates."""
    column = next((place for place in range(len(result.variables)) if _is_dates(result, place)), None)
    if column is None:
        return None
    found: dict[str, list[Sequence[Cell]]] = {}
    for row in result.rows:
        if date := row[column].text:
            found.setdefault(date, []).append([cell for place, cell in enumerate(row) if place != column and cell.text])
    return sorted(found.items()) if len(found) > 1 else None


def _tied(result: Result) -> set[tuple[Cell, Cell]]:
    """The pairs in two columns of names: those that vary, else also one that is the same in every row."""
    names = [place for place in range(len(result.variables)) if _is_names(result, place)]
    varied = [place for place in names if len(set(_texts(result, place))) > 1]
    columns = sorted((varied + [place for place in names if place not in varied])[:2])
    if len(columns) < 2:
        return set()
    pairs = ((row[columns[0]], row[columns[1]]) for row in result.rows)
    return {(one, other) for one, other in pairs if one.text and other.text}


def _placed(key: tuple[int, Cell], position: NDArray[float64]) -> Node:
    """Inside the map, with room for names."""
    x = (float(position[0]) + 1) / 2 * (WIDTH - 240) + 120
    y = (float(position[1]) + 1) / 2 * (HEIGHT - 60) + 24
    return Node(round(x, 1), round(y, 1), key[1], key[0] == 0)


def _texts(result: Result, place: int) -> list[str]:
    return [row[place].text for row in result.rows if row[place].text]


def _is_dates(result: Result, place: int) -> bool:
    texts = _texts(result, place)
    return bool(texts) and all(_DATE.fullmatch(text) for text in texts)


def _is_names(result: Result, place: int) -> bool:
    """Whether a column holds neither numbers nor dates nor long texts."""
    cells = [row[place] for row in result.rows if row[place].text]
    is_short = all(not cell.is_number and len(cell.text) <= 90 for cell in cells)
    return bool(cells) and is_short and not _is_dates(result, place)
