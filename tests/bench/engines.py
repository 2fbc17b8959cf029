"""Engines to compare with, on the same triples: `oxigraph serve`, rdflib, and Virtuoso where it is installed."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import rdflib

from tests.bench.service import free_port, running

Ask = Callable[[str], int]
"""Puts a query; the size of its answer in bytes."""

_DEFAULT = "urn:samgraf:default"
_CHUNK = 20_000
"""Lines of N-Triples that Virtuoso takes in one request."""
_SECONDS = 120.0
_VIRTUOSO_INI = """
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = {sql}
DisableUnixSocket = 1
NumberOfBuffers = 85000
MaxDirtyBuffers = 65000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 8
[SPARQL]
ResultSetMaxRows = 1000000
DefaultGraph = urn:samgraf:default
[Client]
SQL_PREFETCH_ROWS = 100
"""


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
    command = str(Path(sys.executable).with_name("oxigraph"))
    port = free_port()
    probe = f"http://127.0.0.1:{port}/query"
    load = [command, "load", "--location", str(folder), "--file", str(quads), "--format", "nq"]
    subprocess.run(load, check=True, capture_output=True)
    serve = [command, "serve-read-only", "--location", str(folder), "--bind", f"127.0.0.1:{port}"]
    with running(serve, f"{probe}?query=ASK%7B%7D"), httpx.Client() as client:
        yield over_http(probe, client)


def in_rdflib(triples: Path) -> Ask:
    """rdflib's own store, in this process."""
    graph = rdflib.Graph().parse(triples, format="nt")

    def ask(query: str) -> int:
        return len(graph.query(query).serialize(format="json") or b"")

    return ask


def has_virtuoso() -> bool:
    """Whether it is installed."""
    return shutil.which("virtuoso-t") is not None


@contextmanager
def virtuoso(triples: Path, folder: Path) -> Iterator[Ask]:
    """Virtuoso 7, the default graph in a graph of its own."""
    http, sql = free_port(), free_port()
    ini = folder / "virtuoso.ini"
    ini.write_text(_VIRTUOSO_INI.format(folder=folder, http=http, sql=sql), "utf-8")
    address = f"http://127.0.0.1:{http}"
    command = ["virtuoso-t", "+foreground", "+configfile", str(ini)]
    with running(command, f"{address}/sparql?query=ASK%7B%7D"), httpx.Client() as client:
        _fill(client, f"{address}/sparql-graph-crud-auth", triples)
        yield over_http(f"{address}/sparql", client)


def _fill(client: httpx.Client, address: str, triples: Path) -> None:
    """Add the triples chunk by chunk over the Graph Store Protocol."""
    login = httpx.DigestAuth("dba", "dba")
    chunk: list[bytes] = []

    def send() -> None:
        client.post(
            address,
            params={"graph": _DEFAULT},
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
