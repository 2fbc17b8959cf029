"""`index.sqlite`: what pages read. Derived from the default graph and the documents, and replaced as a whole.

Pages never wait for a SPARQL query: what they need of a big graph is laid out here, when minutes come in.
"""

from graph_api.index.build import Unread, refresh, store_of
from graph_api.index.reader import Index

__all__ = ["Index", "Unread", "refresh", "store_of"]
