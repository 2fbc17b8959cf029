"""Engines to compare with, on the same triples: `oxigraph serve`, rdflib, and Virtuoso where it is installed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import rdflib

from tests import servers
from tests.bench.table import memory

Ask = Callable[[str], int]
"""Puts a query; the size of its answer in bytes."""

_CHUNK = 20_000
"""Lines of N-Triples that Virtuoso takes in one request."""
_SECONDS = 120.0
_RDFLIB_BYTES = 1_500
"""What rdflib's store takes for a triple of these graphs."""
_BUFFER_BYTES = 8_500


def over_http(address: str, client: httpx.Client) -> Ask:
    """Any SPARQL endpoint."""

    def ask(query: str) -> int:
        answer = client.post(
            address, data={"query": query}, headers={"Accept": "application/sparql-results+json"}, timeout=_SECONDS
        )
        return len(answer.raise_for_status().content)

    return ask


@contextmanager
def oxigraph(quads: Path, folder: Path) -> Iterator[Ask]:
    """`oxigraph serve` on a file of N-Quads."""
    with servers.oxigraph_on(quads, folder) as address, httpx.Client() as client:
        yield over_http(f"{address}/query", client)


def no_room_for_rdflib(triples: int) -> str:
    """Why rdflib cannot hold so many on this machine beside the others; empty where it can."""
    needed, there = triples * _RDFLIB_BYTES >> 30, memory() >> 30
    return (
        f"it keeps all in memory: {triples:,} triples take some {needed} GB of {there}" if needed > there // 4 else ""
    )


def in_rdflib(triples: Path) -> Ask:
    """rdflib's own store, in this process."""
    graph = rdflib.Graph().parse(triples, format="nt")

    def ask(query: str) -> int:
        return len(graph.query(query).serialize(format="json") or b"")

    return ask


def has_virtuoso() -> bool:
    """Whether it is installed."""
    return servers.VIRTUOSO is not None


@contextmanager
def virtuoso(triples: Path, folder: Path) -> Iterator[Ask]:
    """Virtuoso 7 with an eighth of the machine's memory, the default graph in a graph of its own."""
    buffers = memory() // 8 // _BUFFER_BYTES
    own = servers.virtuoso(folder, buffers=buffers, rows=1_000_000, default_graph=servers.DEFAULT_GRAPH)
    with own as address, httpx.Client() as client:
        _fill(client, f"{address}/sparql-graph-crud-auth", triples)
        yield over_http(f"{address}/sparql", client)


def _fill(client: httpx.Client, address: str, triples: Path) -> None:
    """Add the triples chunk by chunk over the Graph Store Protocol."""
    login = httpx.DigestAuth("dba", "dba")
    chunk: list[bytes] = []

    def send() -> None:
        client.post(
            address,
            params={"graph": servers.DEFAULT_GRAPH},
            content=b"".join(chunk),
            headers={"Content-Type": "text/turtle"},
            auth=login,
            timeout=_SECONDS,
        ).raise_for_status()
        chunk.clear()

    with triples.open("rb") as lines:
        for line in lines:
            chunk.append(line)
            if len(chunk) == _CHUNK:
                send()
    if chunk:
        send()
