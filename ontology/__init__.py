"""What the words mean: the vocabulary and the register of known bodies."""

from functools import cache

from rdflib import Graph

from ontology.names import VOCABULARY, bind

FILES = (VOCABULARY,)
"""The Turtle files of the vocabulary."""


@cache
def ontology() -> Graph:
    """The vocabulary as RDF: every class, property and concept. Read once; treat it as read-only."""
    graph = bind(Graph())
    for path in FILES:
        graph.parse(path, format="turtle")
    return graph
