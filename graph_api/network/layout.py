"""Where nodes stand: worked out here, with a fixed seed, so that a map is calm and the same every time."""

import networkx as nx

from graph_api.network.choice import Network

_SEED = 1862  # the year of the first municipal ordinances of Sweden
_SPREAD = 95
"""Screen units between neighbours, about."""


def as_graph(network: Network) -> "nx.Graph[str]":
    """The network with paths of pages as names of nodes, which mean the same in every file and address."""
    graph: nx.Graph[str] = nx.Graph()
    for row in network.nodes.values():
        graph.add_node(
            row["path"], label=row["label"], kind=row["kind"], meetings=row["meetings"], hidden=network.hidden[row["id"]]
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
    """x and y of each node, in screen units; parts that are not connected stand side by side."""
    placed: dict[str, tuple[float, float]] = {}
    left = 0.0
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    for part in parts:
        ordered: nx.Graph[str] = nx.Graph()
        ordered.add_nodes_from(sorted(part))
        ordered.add_edges_from(sorted(tuple(sorted(edge)) for edge in graph.subgraph(part).edges))
        size = _SPREAD * max(1.0, len(part) ** 0.5)
        place = nx.spring_layout(ordered, k=2.2 / len(part) ** 0.5, seed=_SEED, iterations=120 if len(part) < 120 else 60)
        for name in ordered:
            x, y = place[name]
            placed[name] = (round(left + size * (1 + float(x)), 1), round(size * float(y) * 0.72, 1))
        left += 2 * size + 2 * _SPREAD
    return placed
