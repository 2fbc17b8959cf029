"""What a good graph looks like: shapes for single nodes, rules for several.

>>> from rdflib import Graph
>>> report = validate(Graph())
>>> report.conforms, "Meeting" in report.unmet
(True, True)
"""

from collections.abc import Iterator

import pyoxigraph
from pyoxigraph import RdfFormat
from rdflib import Dataset, Graph
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from ontology.names import bind
from shapes import rule, shape
from shapes.report import Finding, Report, Severity

__all__ = ["Finding", "Report", "Severity", "validate", "validate_store"]


def validate(graph: Graph) -> Report:
    """What is wrong, odd or incomplete in `graph`, which is left as it was.

    A `Dataset` is validated graph by graph, as `validate_store` does.
    """
    store = pyoxigraph.Store()
    if isinstance(graph, Dataset):
        for part in graph.graphs():
            concluded = part.identifier == DATASET_DEFAULT_GRAPH_ID
            _load(store, part, pyoxigraph.DefaultGraph() if concluded else pyoxigraph.NamedNode(str(part.identifier)))
        return validate_store(store)
    _load(store, graph, pyoxigraph.DefaultGraph())
    return Report.of([*shape.check(graph), *rule.check(store)], shape.unmet(graph))


def validate_store(store: pyoxigraph.Store) -> Report:
    """What is wrong, odd or incomplete in a store's graphs, one at a time.

    The default graph is validated in full, the named graphs for violations alone: what a document states may be
    odd, and what we conclude from it is where a person looks.
    """
    concluded = _graph(store, pyoxigraph.DefaultGraph())
    findings = [*shape.check(concluded), *rule.check(store), *_violations(store)]
    return Report.of(findings, shape.unmet(concluded))


def _violations(store: pyoxigraph.Store) -> Iterator[Finding]:
    for name in store.named_graphs():
        found = shape.check(_graph(store, name), name.value)
        yield from (finding for finding in found if finding.severity is Severity.VIOLATION)


def _graph(
    store: pyoxigraph.Store, name: pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.DefaultGraph
) -> Graph:
    triples = (quad.triple for quad in store.quads_for_pattern(None, None, None, name))
    turtle = pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES)
    return bind(Graph()).parse(data=turtle, format="nt")


def _load(store: pyoxigraph.Store, graph: Graph, name: pyoxigraph.NamedNode | pyoxigraph.DefaultGraph) -> None:
    store.bulk_load(graph.serialize(format="nt", encoding="utf-8"), format=RdfFormat.N_TRIPLES, to_graph=name)
