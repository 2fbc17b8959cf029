"""The shapes beside this file, run by pySHACL: SHACL core constraints on one graph at a time."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pyshacl
from rdflib import DCTERMS, RDF, SH, Graph, Literal, URIRef
from rdflib.term import Node

from ontology.errors import Language
from ontology.names import bind
from shapes.report import Finding, Severity

FILES = tuple(sorted(Path(__file__).parent.glob("*.ttl")))
"""One Turtle file per noun of the vocabulary, in a fixed order."""

NAMESPACE = "https://w3id.org/samgraf/shapes#"


@cache
def shapes() -> Graph:
    """All shapes as one graph. Read once; treat it as read-only."""
    graph = bind(Graph())
    graph.bind("shape", NAMESPACE)
    for path in FILES:
        graph.parse(path, format="turtle")
    return graph


@cache
def _flat() -> Graph:
    """The same constraints with each property shape aimed at its node shape's target itself (SHACL, section 2.1.3).

    pySHACL builds the constraints of `sh:property` anew for every focus node, but those of a shape with a target
    once: the findings are the same, in half the time.
    """
    flat = bind(Graph()) + shapes()
    for shape, target in shapes().subject_objects(SH.targetClass):
        for part in shapes().objects(shape, SH.property):
            flat.remove((shape, SH.property, part))
            flat.add((part, SH.targetClass, target))
    return flat


@cache
def _of(target: str) -> Graph:
    """The constraints that are aimed at one class, alone."""
    kept, rest = bind(Graph()) + _flat(), URIRef(target)
    for shape, other in _flat().subject_objects(SH.targetClass):
        if other != rest:
            kept.remove((shape, SH.targetClass, other))
    return kept


@cache
def targets() -> dict[str, tuple[str, ...]]:
    """The classes that shapes are about, as IRIs, and the local names of their shapes."""
    found: dict[str, list[str]] = {}
    for shape, target in sorted(shapes().subject_objects(SH.targetClass)):
        found.setdefault(str(target), []).append(local(shape))
    return {target: tuple(names) for target, names in found.items()}


def check(graph: Graph, name: str | None = None, *, target: str | None = None) -> Iterator[Finding]:
    """What the shapes find in `graph`; `name` is the graph's own, for the findings.

    With `target` only those about that class, an IRI, are asked.
    """
    constraints = _of(target) if target else _flat()
    _, results, _ = pyshacl.validate(graph, shacl_graph=constraints, inplace=True, meta_shacl=False)
    if not isinstance(results, Graph):
        raise TypeError(f"pySHACL answered {results!r} instead of a report")
    for result in results.subjects(RDF.type, SH.ValidationResult):
        yield _finding(results, result, name)


def unmet(graph: Graph) -> Iterator[str]:
    """Local names of the shapes whose target class has no instance in `graph`."""
    for shape, target in sorted(shapes().subject_objects(SH.targetClass)):
        if (None, RDF.type, target) not in graph:
            yield local(shape)


def local(shape: Node) -> str:
    """A shape's name without its namespace."""
    return str(shape).removeprefix(NAMESPACE)


def _finding(results: Graph, result: Node, name: str | None) -> Finding:
    shape = results.value(result, SH.sourceShape)
    if shape is None:
        raise ValueError(f"{result!r} has no source shape (SHACL, section 3.6.2)")
    path = results.value(
        result, SH.resultPath
    )  # none where a node as a whole is at fault: its value is the node itself
    return Finding(
        severity=Severity(str(results.value(result, SH.resultSeverity)).rsplit("#", 1)[-1]),
        shape=local(shape),
        focus=str(results.value(result, SH.focusNode)),
        path=_text(path),
        value=_text(results.value(result, SH.value)) if path is not None else None,
        messages=_messages(shape),
        law=_text(shapes().value(shape, DCTERMS.source)),
        graph=name,
    )


def _messages(shape: Node) -> dict[Language, str]:
    texts = {text.language: str(text) for text in shapes().objects(shape, SH.message) if isinstance(text, Literal)}
    return {"sv": texts["sv"], "en": texts["en"]}


def _text(node: Node | None) -> str | None:
    return None if node is None else str(node)
