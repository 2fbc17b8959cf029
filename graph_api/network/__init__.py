"""The network around a project, a person or a municipality: chosen, laid out, drawn, and saved as files."""

from graph_api.network.choice import Network, Selection, select
from graph_api.network.drawing import drawing, standalone
from graph_api.network.files import gexf, graphml
from graph_api.network.layout import as_graph, positions

__all__ = ["Network", "Selection", "as_graph", "drawing", "gexf", "graphml", "positions", "select", "standalone"]
