"""Where nodes stand: worked out here, with a fixed seed, so that a map is calm and the same every time."""

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from graph_api.network.choice import Network

_SEED = 1862  # the year of the first municipal ordinances of Sweden
_WIDE, _HIGH = 150.0, 85.0
"""Screen units that a node with its name needs."""
_SHAPE = 1.8
"""Width / height of the drawing on a usual screen."""
_ROUNDS = 60


def as_graph(network: Network) -> "nx.Graph[str]":
    """The network with paths of pages as names of nodes, which mean the same in every file and address."""
    graph: nx.Graph[str] = nx.Graph()
    for row in network.nodes.values():
        graph.add_node(
            row["path"],
            label=row["label"],
            kind=row["kind"],
            meetings=row["meetings"],
            hidden=network.hidden[row["id"]],
        )
    for tie in network.ties:
        graph.add_edge(
            network.nodes[tie.a]["path"],
            network.nodes[tie.b]["path"],
            kinds=", ".join(tie.kinds),
            roles=", ".join(tie.roles),
            first=tie.first or "",
            last=tie.last or "",
            weight=max(1, tie.times),
        )
    return graph


def positions(graph: "nx.Graph[str]") -> dict[str, tuple[float, float]]:
    """x and y of each node, in screen units; parts that are not connected stand in rows, the largest first."""
    parts = []
    for part in sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part))):
        names = sorted(part)
        ordered: nx.Graph[str] = nx.Graph()
        ordered.add_nodes_from(names)
        ordered.add_edges_from(sorted((min(edge), max(edge)) for edge in graph.subgraph(part).edges))
        points = _apart(_placed(ordered, names))
        parts.append((names, points - points.min(axis=0)))
    return {
        name: (round(float(x), 1), round(float(y), 1))
        for (names, points), corner in zip(parts, _corners([points.max(axis=0) for _, points in parts]), strict=True)
        for name, (x, y) in zip(names, points + corner, strict=True)
    }


def _corners(sizes: list[NDArray[np.float64]]) -> list[NDArray[np.float64]]:
    """Where the upper left corner of each part stands, so that all of them together have the shape of a screen."""
    room = np.array([1.5 * _WIDE, 1.5 * _HIGH])
    taken = [size + room for size in sizes]
    width = max([(sum(float(size.prod()) for size in taken) * _SHAPE) ** 0.5, *(float(size[0]) for size in taken)])
    corners, left, top, high = [], 0.0, 0.0, 0.0
    for size in taken:
        if left and left + size[0] > width:
            left, top, high = 0.0, top + high, 0.0
        corners.append(np.array([left, top]))
        left, high = left + float(size[0]), max(high, float(size[1]))
    return corners


def _placed(graph: "nx.Graph[str]", names: list[str]) -> NDArray[np.float64]:
    """By springs: tied nodes near each other."""
    size = _WIDE * max(1.0, len(names) ** 0.5) * 0.9
    place = nx.spring_layout(graph, k=2.4 / len(names) ** 0.5, seed=_SEED, iterations=150 if len(names) < 120 else 50)
    points: NDArray[np.float64] = np.array([place[name] for name in names])
    stretched: NDArray[np.float64] = points * np.array([size, size * _HIGH / _WIDE * 1.25])
    return stretched


def _apart(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Nodes and their names pushed apart, until none stands on another's name or the rounds are over."""
    room = np.array([_WIDE, _HIGH])
    for _ in range(_ROUNDS):
        between = (points[:, None, :] - points[None, :, :]) / room
        distance = np.sqrt((between**2).sum(axis=2))
        np.fill_diagonal(distance, 2.0)
        push = np.clip(1.0 - distance, 0.0, 1.0)
        if not push.any():
            break
        step = (between / np.maximum(distance, 1e-6)[:, :, None]) * push[:, :, None]
        points = points + 0.35 * step.sum(axis=1) * room
    return points
