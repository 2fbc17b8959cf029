"""The library of example queries: one Turtle file each, read here.

An example is a `sh:SPARQLExecutable` of the SHACL vocabulary, with its query in `sh:select` or `sh:construct`, its
question in Swedish and English, and the parameters that a form asks for. A parameter is a free variable of the
query, to which a value is bound (`graph_api.store.bindings`), never pasted. The library is a graph of the store, too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pyoxigraph as ox
from rdflib import RDF, RDFS, SH, XSD, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from graph_api.store.bindings import bind
from ontology.errors import Language, QueryError
from ontology.names import PREFIXES, SCHEMA, prologue

EXAMPLE = Namespace("https://w3id.org/samgraf/example/")
HERE = Path(__file__).parent
_VOCABULARY = URIRef("https://w3id.org/samgraf/ns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """Something an example asks for."""

    name: str
    """The query's variable, without the question mark."""
    label: dict[Language, str]
    datatype: URIRef
    choices: str
    """A query whose `?value` column offers values from the graph, the likeliest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A query with the question that it answers."""

    name: str
    label: dict[Language, str]
    comment: dict[Language, str]
    keywords: tuple[str, ...]
    form: str
    """`select` or `construct`."""
    query: str
    """Complete, with its prefixes; its parameters are free variables."""
    parameters: tuple[Parameter, ...]

    def bound(self, values: Mapping[str, str]) -> str:
        """The query with each parameter bound to its value.

        Raises `QueryError` for a value that is missing, of the wrong type, or for no parameter of this example.
        """
        names = {parameter.name for parameter in self.parameters}
        if surplus := sorted(values.keys() - names):
            raise QueryError(
                sv=f"Exemplet {self.name} frågar inte efter {', '.join(surplus)}, utan efter {_listed(names, 'sv')}.",
                en=f"The example {self.name} does not ask for {', '.join(surplus)}, but for {_listed(names, 'en')}.",
            )
        return bind(self.query, {parameter.name: _term(self.name, parameter, values) for parameter in self.parameters})


@cache
def examples() -> dict[str, Example]:
    """Every example by name, in the order of their names."""
    graph = library()
    found = sorted(graph.subjects(RDF.type, SH.SPARQLExecutable), key=str)
    return {example.name: example for example in (_example(graph, node) for node in found)}


def library() -> Graph:
    """All files as one graph, with the prefixes that their queries leave out (SHACL, section 5.2.1)."""
    graph = Graph()
    for path in sorted(HERE.glob("*.ttl")):
        graph.parse(path)
    for prefix, namespace in PREFIXES.items():
        declaration = EXAMPLE[f"prefix/{prefix}"]
        graph.add((_VOCABULARY, SH.declare, declaration))
        graph.add((declaration, SH.prefix, Literal(prefix)))
        graph.add((declaration, SH.namespace, Literal(namespace, datatype=XSD.anyURI)))
    return graph


def _example(graph: Graph, node: Node) -> Example:
    form = "select" if graph.value(node, SH.select) else "construct"
    query = str(graph.value(node, SH[form])).strip()
    parameters = sorted(graph.objects(node, SH.parameter), key=lambda parameter: query.index(f"?{_local(parameter)}"))
    return Example(
        name=_local(node),
        label=_texts(graph, node, RDFS.label),
        comment=_texts(graph, node, RDFS.comment),
        keywords=tuple(sorted(str(word) for word in graph.objects(node, SCHEMA.keywords))),
        form=form,
        query=_used(query) + query,
        parameters=tuple(
            Parameter(
                name=_local(parameter),
                label=_texts(graph, parameter, SH.name),
                datatype=URIRef(str(graph.value(parameter, SH.datatype))),
                choices=prologue() + str(graph.value(parameter, SH.select)).strip(),
            )
            for parameter in parameters
        ),
    )


def _used(query: str) -> str:
    """The prefix declarations that the query needs."""
    return "".join(line + "\n" for line in prologue().splitlines() if f"{line.split()[1]}" in query) + "\n"


def _texts(graph: Graph, node: Node, predicate: URIRef) -> dict[Language, str]:
    texts = {text.language: str(text) for text in graph.objects(node, predicate) if isinstance(text, Literal)}
    return {"sv": texts["sv"], "en": texts["en"]}


def _local(node: Node) -> str:
    return str(node).rsplit("/", 1)[-1]


def _term(example: str, parameter: Parameter, values: Mapping[str, str]) -> ox.Literal:
    """A parameter's value as a literal of its type."""
    value = values.get(parameter.name, "").strip()
    if not value:
        raise QueryError(
            sv=f"Exemplet {example} behöver ett värde för {parameter.name} ({parameter.label['sv'].lower()}).",
            en=f"The example {example} needs a value for {parameter.name} ({parameter.label['en'].lower()}).",
        )
    try:
        written = str(_READ[parameter.datatype](value))
    except ValueError:
        raise QueryError(
            sv=f"{parameter.name}={value!r} går inte att tolka. Skriv ett datum som 2024-05-31, eller ett år som 2024.",
            en=f"{parameter.name}={value!r} cannot be understood. Write a date as 2024-05-31, or a year as 2024.",
        ) from None
    return ox.Literal(written, datatype=ox.NamedNode(parameter.datatype))


_READ: dict[URIRef, Callable[[str], object]] = {XSD.string: str, XSD.integer: int, XSD.date: date.fromisoformat}
"""How a value of each datatype is read; `ValueError` for one that is none."""


def _listed(names: set[str], language: Language) -> str:
    nothing = {"sv": "ingenting", "en": "nothing"}
    return ", ".join(sorted(names)) or nothing[language]
