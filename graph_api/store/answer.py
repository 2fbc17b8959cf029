"""What a store is asked, and what it answers.

An answer is complete before its first byte is handed out: it is put together in memory up to a megabyte, and in an
unnamed temporary file beyond. So a query that fails half-way is an error with its own status, and never an answer
that ends too early (an HTTP answer cannot take back the 200 it began with).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import IO, Self, TypeAlias

import pyoxigraph as ox

from graph_api.settings import Settings

JSON = "application/sparql-results+json"
"""How rows, and the answer to ASK, come unless asked for otherwise (SPARQL 1.1 Query Results JSON Format)."""
N_TRIPLES = "application/n-triples"
"""How triples come unless asked for otherwise (RDF 1.1 N-Triples)."""

Term: TypeAlias = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
_CHUNK = 1 << 18
"""Bytes read from a file at once: each reading changes threads, which costs as much as sending 64 kB."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one query may take. Past any of them it ends in a `LimitError` that says which."""

    seconds: float
    megabytes: int
    rows: int
    answer_megabytes: int
    characters: int

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """As the settings have them."""
        return cls(
            settings.query_seconds,
            settings.query_megabytes,
            settings.query_rows,
            settings.query_answer_megabytes,
            settings.query_characters,
        )

    @classmethod
    def of_update(cls, settings: Settings) -> Self:
        """As the settings have them for one update, or one file that is sent: another time, the same memory."""
        return replace(cls.of(settings), seconds=settings.update_seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A query, over which graphs, and in which forms its answer is wanted.

    Naming graphs replaces the dataset (SPARQL 1.1 Protocol, section 2.1.4): with `default_graphs` alone, no named
    graph is visible; with `named_graphs` alone, the default graph is empty.
    """

    text: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    rows_as: str = JSON
    """Media type for the answer to SELECT and ASK."""
    triples_as: str = N_TRIPLES
    """Media type for the answer to CONSTRUCT and DESCRIBE."""


@dataclass(slots=True)
class Answer:
    """A complete answer, as bytes in the form asked for. Close it, or use it in a `with`."""

    media_type: str
    size: int
    """In bytes."""
    rows: int
    """Rows, or triples; 1 for ASK."""
    seconds: float
    """From the moment a worker had it."""
    generation: int
    """Of the store that answered."""
    body: IO[bytes] = field(repr=False)

    def __iter__(self) -> Iterator[bytes]:
        with self:
            while chunk := self.body.read(_CHUNK):
                yield chunk

    def read(self) -> bytes:
        """All of it."""
        return b"".join(self)

    def close(self) -> None:
        """Give its memory, or its file, back."""
        self.body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a SELECT. An unbound variable is missing from its row."""

    variables: tuple[str, ...]
    rows: tuple[Mapping[str, Term], ...]

    def __iter__(self) -> Iterator[Mapping[str, Term]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def values(self) -> Iterator[dict[str, str]]:
        """The rows as plain text: the IRI, or the literal's lexical form; unbound is empty."""
        for row in self.rows:
            yield {name: plain(row[name]) if name in row else "" for name in self.variables}

    @classmethod
    def parse(cls, body: bytes) -> "Table":
        """From the bytes of an answer in JSON. Raises `SyntaxError` where it is none, or the answer to an ASK."""
        results = ox.parse_query_results(body, ox.QueryResultsFormat.JSON)
        if isinstance(results, ox.QueryBoolean):
            raise SyntaxError("the answer to an ASK holds no rows")  # noqa: TRY004 (the answer, not its type)
        try:
            names = tuple(variable.value for variable in results.variables)
            rows = []
            for solution in results:
                rows.append({name: term for name in names if (term := solution[name]) is not None})
        finally:
            del results  # it may be freed by this thread only, and the frames of an error can reach another
        return cls(names, tuple(rows))


def plain(term: Term) -> str:
    """A term's text without its notation."""
    return str(term) if isinstance(term, ox.Triple) else term.value
