"""What a good graph looks like: shapes for single nodes, rules for several.

>>> from rdflib import Graph
>>> report = validate(Graph())
>>> report.conforms, "Meeting" in report.unmet
(True, True)
"""

from collections.abc import Iterable, Iterator
from itertools import islice

import pyoxigraph
from pyoxigraph import RdfFormat
from rdflib import RDF, Dataset, Graph
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

from ontology.names import bind
from shapes import rule, shape
from shapes.report import Finding, Report, Severity

__all__ = ["Finding", "Report", "Severity", "validate", "validate_store"]

_NODES = 5000
"""Nodes of the default graph that are validated at a time."""
_TYPE = pyoxigraph.NamedNode(str(RDF.type))


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
    targets = shape.targets()
    findings = [*rule.check(store), *_violations(store)]
    for target in targets:
        findings += _conclusions(store, target)
    unmet = (name for target, names in targets.items() for name in names if not any(_instances(store, target)))
    return Report.of(findings, unmet)


def _conclusions(store: pyoxigraph.Store, target: str) -> Iterator[Finding]:
    """What the shapes of a class find in the default graph, some thousand nodes at a time: memory does not grow."""
    nodes = _instances(store, target)
    while some := frozenset(islice(nodes, _NODES)):
        found = shape.check(_around(store, some), target=target)
        yield from (finding for finding in found if finding.focus in some)


def _instances(store: pyoxigraph.Store, target: str) -> Iterator[str]:
    """The IRIs of a class's instances in the default graph."""
    kind = pyoxigraph.NamedNode(target)
    for quad in store.quads_for_pattern(None, _TYPE, kind, pyoxigraph.DefaultGraph()):
        if isinstance(quad.subject, pyoxigraph.NamedNode):
            yield quad.subject.value


def _around(store: pyoxigraph.Store, nodes: frozenset[str]) -> Graph:
    """What the default graph says of `nodes`, and the classes of what it says they refer to: all that a shape looks at.

    Every shape beside this file is about one node, its values, and their classes; a test holds them to that.
    """
    concluded = pyoxigraph.DefaultGraph()
    triples = {
        quad.triple
        for each in nodes
        for quad in store.quads_for_pattern(pyoxigraph.NamedNode(each), None, None, concluded)
    }
    others = {triple.object for triple in triples if isinstance(triple.object, pyoxigraph.NamedNode)}
    triples |= {quad.triple for each in others for quad in store.quads_for_pattern(each, _TYPE, None, concluded)}
    return _parsed(triples)


def _violations(store: pyoxigraph.Store) -> Iterator[Finding]:
    for name in store.named_graphs():
        found = shape.check(_graph(store, name), name.value)
        yield from (finding for finding in found if finding.severity is Severity.VIOLATION)


def _graph(
    store: pyoxigraph.Store, name: pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.DefaultGraph
) -> Graph:
    return _parsed(quad.triple for quad in store.quads_for_pattern(None, None, None, name))


def _parsed(triples: Iterable[pyoxigraph.Triple]) -> Graph:
    turtle = pyoxigraph.serialize(triples, format=RdfFormat.N_TRIPLES)
    return bind(Graph()).parse(data=turtle, format="nt")


def _load(store: pyoxigraph.Store, graph: Graph, name: pyoxigraph.NamedNode | pyoxigraph.DefaultGraph) -> None:
    store.bulk_load(graph.serialize(format="nt", encoding="utf-8"), format=RdfFormat.N_TRIPLES, to_graph=name)
