"""Which graphs may be written: those that samgraf does not make itself.

The default graph, and every graph whose name begins with the base, are made from the minutes, and made again: what
somebody else wrote there would be missing on the pages, and gone after the next ingest. Other graphs are theirs who
write them. Which graphs an update writes to is read from its parse tree (SPARQL 1.1 Update, section 4), so it has to
name them outright.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from pyparsing import ParseBaseException
from rdflib import URIRef
from rdflib.plugins.sparql.parser import parseUpdate
from rdflib.plugins.sparql.parserutils import CompValue

from ontology.errors import QueryError, RefusedError

Prefixes = dict[str, str]
_DEFAULT = None
"""Stands for the default graph among names."""


def check_graph(name: str | None, base: str) -> None:
    """Raise `RefusedError` for a graph that samgraf makes itself; None is the default graph."""
    if name is not None and not name.startswith(base):
        return
    raise RefusedError(
        sv=f"{name or 'Standardgrafen'} görs av samgraf utifrån protokollen, och görs om vid nästa inläsning. Skriv i "
        f"en egen graf, vars namn inte börjar med {base}.",
        en=f"{name or 'The default graph'} is made by samgraf from the minutes, and made again at the next ingest. "
        f"Write to a graph of your own, whose name does not begin with {base}.",
    )


def check_targets(text: str, base: str) -> None:
    """Raise `RefusedError` for an update that writes to such a graph, `QueryError` for one that cannot be read."""
    try:
        tree = parseUpdate(text)
    except (ParseBaseException, RecursionError) as error:
        raise QueryError(
            sv=f"Uppdateringen går inte att tolka: {error}. Inget är ändrat.",
            en=f"The update cannot be read: {error}. Nothing has changed.",
        ) from error
    prefixes: Prefixes = {}
    for prologue, operation in zip(tree.prologue, tree.request or (), strict=False):
        prefixes |= {each.prefix or "": str(each.iri) for each in prologue if each.name == "PrefixDecl"}
        for target in _targets(operation):
            check_graph(_named(target, prefixes, base), base)


def _targets(operation: CompValue) -> Iterator[Any]:
    """What an operation names as the graphs that it writes to."""
    match operation.name:
        case "Load" | "Create":
            yield operation.graphiri or _DEFAULT
        case "Clear" | "Drop":
            yield operation.graphiri
        case "Add" | "Copy":
            yield operation.graph[1]
        case "Move":  # its source is removed
            yield from operation.graph
        case "InsertData" | "DeleteData" | "DeleteWhere":
            yield from _templates([operation], _DEFAULT)
        case _:
            yield from _templates([operation.delete, operation.insert], operation.withClause or _DEFAULT)


def _templates(parts: Iterable[CompValue | None], otherwise: Any) -> Iterator[Any]:
    """The graphs of the triples in templates, `otherwise` that of triples outside of GRAPH."""
    for part in parts:
        if part:
            if part.quads.triples:
                yield otherwise
            yield from (graph.term for graph in part.quads.quadsNotTriples or ())


def _named(target: Any, prefixes: Prefixes, base: str) -> str | None:
    """The IRI that a target stands for; None for the default graph."""
    if isinstance(target, CompValue):  # a prefixed name; the engine says where its prefix is unknown
        local = str(target.localname or "").replace("\\", "")
        target = URIRef(prefixes.get(target.prefix or "", "") + local)
    match target:
        case URIRef() if ":" in target:
            return str(target)
        case None | "DEFAULT" | "ALL":
            return None
        case "NAMED":
            return base
    raise RefusedError(
        sv=f"Uppdateringen skriver i en graf som den inte namnger ({target}). Skriv ut grafens hela IRI.",
        en=f"The update writes to a graph that it does not name ({target}). Write the graph's whole IRI.",
    )
