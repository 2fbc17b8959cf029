"""The network as files for Gephi, yEd and other programs."""

import io

import networkx as nx

from graph_api.network.choice import Network
from graph_api.network.layout import as_graph

GEXF = "application/gexf+xml"
GRAPHML = "application/graphml+xml"


def gexf(network: Network) -> bytes:
    """GEXF 1.2."""
    content = io.BytesIO()
    nx.write_gexf(_clean(network), content)
    return content.getvalue()


def graphml(network: Network) -> bytes:
    """GraphML."""
    content = io.BytesIO()
    nx.write_graphml_xml(_clean(network), content)
    return content.getvalue()


def _clean(network: Network) -> "nx.Graph[str]":
    """Without characters that XML 1.0 has no place for (section 2.2)."""
    graph = as_graph(network)
    for _, values in graph.nodes(data=True):
        values["label"] = "".join(letter for letter in values["label"] if letter >= " " or letter in "\t\n")
    return graph
