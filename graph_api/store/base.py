"""The one interface of every store: what it can be asked, and how it is written.

Graphs travel as N-Triples, one triple a line, without blank nodes: so two graphs differ by the difference of two sets
of lines, and every store takes them. A graph's name is its IRI; the default graph's is `None`.
"""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from contextlib import AbstractContextManager
from types import TracebackType
from typing import IO, Self

import pyoxigraph as ox
import rdflib

from graph_api.store.answer import JSON, N_TRIPLES, Answer, Limits, Question, Table, Term
from graph_api.store.bindings import bind


def lines(graph: rdflib.Graph) -> bytes:
    """A graph as sorted N-Triples: the same graph gives the same bytes."""
    text: str = graph.serialize(format="ntriples", encoding=None)
    return "".join(sorted(line + "\n" for line in text.split("\n") if line)).encode()


def difference(old: bytes, new: bytes) -> tuple[bytes, bytes]:
    """What to remove from `old` and what to add to it to get `new`, all as N-Triples.

    >>> difference(b"<a> <b> <c> .\\n<a> <b> <d> .\\n", b"<a> <b> <d> .\\n<a> <b> <e> .\\n")
    (b'<a> <b> <c> .\\n', b'<a> <b> <e> .\\n')
    """
    before, after = set(old.splitlines(keepends=True)), set(new.splitlines(keepends=True))
    return b"".join(sorted(before - after)), b"".join(sorted(after - before))


class Store(ABC):
    """An RDF dataset that answers SPARQL. Threads may share one."""

    limits: Limits
    """What a query may take unless its caller says otherwise."""

    # Reading

    @abstractmethod
    def ask(self, question: Question, *, limits: Limits | None = None, client: str | None = None) -> Answer:
        """Answer a question, complete, or raise: `QueryError` where it is at fault, `LimitError` past a limit,

        `BusyError` where too many are at work, `StoreError` where the store is at fault. `client` is who asks, for the
        limit of queries per client; None is the program itself. The caller has checked the question
        (`graph_api.guard.check`): a store does not refuse SERVICE.
        """

    @abstractmethod
    async def ask_async(self, question: Question, *, limits: Limits | None = None, client: str | None = None) -> Answer:
        """The same for callers with an event loop, which it does not hold up."""

    @abstractmethod
    def graph(self, name: str | None = None) -> bytes:
        """One graph whole, as sorted N-Triples; empty where there is none of that name. No limit applies."""

    def copy_graph(self, output: IO[bytes], name: str | None = None) -> None:
        """Write a graph as N-Triples, in any order."""
        output.write(self.graph(name))

    @abstractmethod
    def snapshot(self) -> ox.Store:
        """The current state as a read-only store in this process, which no later write changes."""

    @abstractmethod
    def names(self) -> tuple[str, ...]:
        """The IRIs of all named graphs, sorted."""

    @abstractmethod
    def dump(self, output: IO[bytes]) -> None:
        """Write everything as N-Quads."""

    @abstractmethod
    def count(self) -> int:
        """How many quads there are."""

    @property
    @abstractmethod
    def generation(self) -> int:
        """A number that grows with every write, from any process."""

    @property
    @abstractmethod
    def mark(self) -> str:
        """What the last write that gave a mark gave: says which facts the graphs were made from."""

    # Writing

    @abstractmethod
    def writing(self) -> AbstractContextManager[object]:
        """Be the only writer, across processes, for longer than one write. Raises `LockedError` if another stays."""

    @abstractmethod
    def replace(
        self,
        graphs: Mapping[str, bytes],
        *,
        remove: bytes | IO[bytes] = b"",
        add: bytes | IO[bytes] = b"",
        mark: str | None = None,
    ) -> None:
        """Replace whole named graphs, and change the default graph: all of it, or nothing.

        An empty graph is removed. `remove` and `add` are triples of the default graph, removed before added. Files
        and the values of `graphs` are read as they are needed, so that they may be more than memory holds.
        Readers see the new state with their next query.
        """

    @abstractmethod
    def load(self, source: IO[bytes], media_type: str = "application/n-quads") -> None:
        """Add a file of triples or quads to what is there, as fast as the store can: all of it, or nothing."""

    @abstractmethod
    def update(self, text: str, *, limits: Limits | None = None) -> None:
        """Run a SPARQL 1.1 update: all of it, or nothing. The caller has checked it."""

    @abstractmethod
    def clear(self) -> None:
        """Remove everything, all at once."""

    @abstractmethod
    def purge(self) -> None:
        """Leave no trace on disk of what was removed, where that is in the store's hands."""

    def warm(self) -> None:
        """Start what a first query would otherwise wait for."""
        return

    @abstractmethod
    def close(self) -> None:
        """End its processes and connections. Nothing is lost without it."""

    @abstractmethod
    def counters(self) -> dict[str, float]:
        """What it has done since it was opened, for metrics: plain numbers by name."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Shorter ways to ask, the same for every store

    def query(
        self,
        text: str,
        bindings: Mapping[str, Term] | None = None,
        *,
        rows_as: str = JSON,
        triples_as: str = N_TRIPLES,
        client: str | None = None,
    ) -> Answer:
        """`ask` over the whole dataset; `bindings` gives variables their values (see `bindings.bind`)."""
        question = Question(text=bind(text, bindings or {}), rows_as=rows_as, triples_as=triples_as)
        return self.ask(question, client=client)

    def select(self, text: str, bindings: Mapping[str, Term] | None = None) -> Table:
        """The rows of a SELECT, as terms."""
        return Table.parse(self.query(text, bindings=bindings).read())

    def holds(self, text: str, bindings: Mapping[str, Term] | None = None) -> bool:
        """The answer to an ASK."""
        answer = ox.parse_query_results(self.query(text, bindings=bindings).read(), ox.QueryResultsFormat.JSON)
        return isinstance(answer, ox.QueryBoolean) and bool(answer)

    def construct(self, text: str, bindings: Mapping[str, Term] | None = None) -> rdflib.Graph:
        """The triples of a CONSTRUCT or DESCRIBE, as an rdflib graph."""
        return rdflib.Graph().parse(data=self.query(text, bindings=bindings).read(), format="nt")
