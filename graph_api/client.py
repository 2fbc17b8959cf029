"""The graph in two lines of Python, as data frames, from a service's address or a data folder.

    from graph_api import Client
    Client("http://127.0.0.1:8000").example("projects-of-municipality", kommun="Kumla kommun")

Data frames need pandas (`pip install 'samgraf[analyst]'`).
"""

from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import networkx as nx
import pyoxigraph as ox
import rdflib

from graph_api.examples import examples
from graph_api.settings import Settings
from graph_api.store import Table, Term, open_store
from ontology.errors import SettingError
from ontology.names import prologue

if TYPE_CHECKING:
    import pandas as pd


class Client:
    """Asks one graph. `source` is a service's address, a SPARQL endpoint's, or a data folder.

    Close it, or use it in a `with`, to end the processes that a data folder's queries run in.
    """

    def __init__(self, source: str | Path = "data") -> None:
        address = str(source)
        if address.startswith(("http://", "https://")):
            endpoint = address if address.rstrip("/").endswith(("sparql", "query")) else f"{address.rstrip('/')}/sparql"
            self._store = open_store(Settings.read(endpoint=endpoint))
        else:
            self._store = open_store(Settings.read(data=Path(source)))

    def select(self, query: str, **values: str | float | bool) -> "pd.DataFrame":
        """The rows of a SELECT. The project's prefixes need no declaration; `values` are bound to its variables."""
        bindings = {name: _term(value) for name, value in values.items()}
        return _frame(self._store.select(prologue() + query, bindings))

    def ask(self, query: str, **values: str | float | bool) -> bool:
        """The answer to an ASK."""
        bindings = {name: _term(value) for name, value in values.items()}
        return self._store.holds(prologue() + query, bindings)

    def example(self, name: str, **values: str | float) -> "pd.DataFrame":
        """The rows that an example of the library gives (`examples()` lists them)."""
        known = examples()
        if name not in known:
            raise SettingError(
                sv=f"Det finns inget exempel som heter {name!r}. Exemplen är {', '.join(known)}.",
                en=f"There is no example called {name!r}. The examples are {', '.join(known)}.",
            )
        return _frame(self._store.select(known[name].bound({key: str(value) for key, value in values.items()})))

    def construct(self, query: str, **values: str | float | bool) -> rdflib.Graph:
        """The triples of a CONSTRUCT or DESCRIBE."""
        bindings = {name: _term(value) for name, value in values.items()}
        return self._store.construct(prologue() + query, bindings)

    def network(self) -> "nx.Graph[str]":
        """Projects and the organisations that have a part in them, as a graph with two kinds of node.

        Nodes are names, with `kind` ("project", "municipality" or "organisation"); an edge has `roles`, and in
        `meetings` how many meetings say so.
        """
        found: nx.Graph[str] = nx.Graph()
        for row in self._store.select(prologue() + _TIES).values():
            kind = "municipality" if row["municipality"] == "true" else "organisation"
            found.add_node(row["project"], kind="project")
            found.add_node(row["organisation"], kind=kind)
            found.add_edge(row["project"], row["organisation"], roles=row["roles"], meetings=int(row["meetings"]))
        return found

    def close(self) -> None:
        """End what runs for it."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


_TIES = """
SELECT ?project ?organisation ?municipality (GROUP_CONCAT(DISTINCT ?roleName; SEPARATOR=", ") AS ?roles)
       (COUNT(DISTINCT ?meeting) AS ?meetings) WHERE {
  ?participation a sg:Participation ; sg:project/rdfs:label ?project ; sg:organisation ?who ;
    sg:role/rdfs:label ?roleName ; sg:statedIn/sg:meeting ?meeting .
  ?who rdfs:label ?organisation .
  FILTER(LANG(?roleName) = "sv")
  BIND(EXISTS { ?who a sg:Municipality } AS ?municipality)
}
GROUP BY ?project ?organisation ?municipality
ORDER BY ?project ?organisation
"""


def _frame(table: Table) -> "pd.DataFrame":
    """Rows as a data frame, numbers and dates as such; what is unbound is None."""
    import pandas as pd  # noqa: PLC0415 (an analyst's package; the service does without)

    rows = [[_value(row[name]) if name in row else None for name in table.variables] for row in table]
    return pd.DataFrame(rows, columns=list(table.variables))


def _value(term: Term) -> object:
    if isinstance(term, ox.Literal):
        return rdflib.Literal(term.value, datatype=rdflib.URIRef(term.datatype.value)).toPython()
    return term.value if isinstance(term, ox.NamedNode | ox.BlankNode) else str(term)


def _term(value: str | float | bool) -> Term:
    """A Python value as an RDF literal; a string that is an address as an IRI."""
    if isinstance(value, str) and value.startswith(("http://", "https://")):
        return ox.NamedNode(value)
    return ox.Literal(value)
