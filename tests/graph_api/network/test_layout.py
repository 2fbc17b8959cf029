"""A map is the same every time, and names do not stand on each other."""

import networkx as nx

from graph_api.index import Index
from graph_api.network import Selection, as_graph, positions, select


def test_the_same_network_stands_the_same_way(council_index: Index) -> None:
    graph = as_graph(select(council_index, Selection()))
    backwards: nx.Graph[str] = nx.Graph()
    backwards.add_nodes_from(reversed(list(graph.nodes)))
    backwards.add_edges_from((b, a) for a, b in reversed(list(graph.edges)))
    assert positions(graph) == positions(backwards)


def test_no_two_nodes_share_a_place() -> None:
    places = list(positions(nx.star_graph([f"/person/{number}" for number in range(40)])).values())
    nearest = min(
        ((ax - bx) / 150) ** 2 + ((ay - by) / 85) ** 2
        for number, (ax, ay) in enumerate(places)
        for bx, by in places[:number]
    )
    assert nearest > 0.5


def test_parts_that_are_not_tied_stand_side_by_side() -> None:
    graph: nx.Graph[str] = nx.Graph([("a", "b"), ("c", "d")])
    placed = positions(graph)
    assert max(placed[name][0] for name in "ab") < min(placed[name][0] for name in "cd")


def test_many_parts_stand_in_rows_in_the_shape_of_a_screen() -> None:
    graph: nx.Graph[str] = nx.Graph([(f"a{number}", f"b{number}") for number in range(40)])
    x, y = zip(*positions(graph).values(), strict=True)
    assert 0.8 < (max(x) - min(x)) / (max(y) - min(y)) < 4
