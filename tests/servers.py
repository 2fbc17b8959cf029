"""Real SPARQL servers for tests and measurements: `oxigraph serve` and Virtuoso 7, on free ports of loopback."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

OXIGRAPH = shutil.which("oxigraph", path=str(Path(sys.executable).parent)) or shutil.which("oxigraph")
VIRTUOSO = shutil.which("virtuoso-t")
DEFAULT_GRAPH = "urn:samgraf:default"
"""What Virtuoso takes for the default graph where a request names none."""

_READY_SECONDS = 300
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
NumberOfBuffers = {buffers}
MaxDirtyBuffers = {dirty}
DirsAllowed = {folder}
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 8
[SPARQL]
ResultSetMaxRows = {rows}
MaxQueryExecutionTime = {seconds}
{default}
[Client]
SQL_PREFETCH_ROWS = 100
"""


def free_port() -> int:
    """A port of loopback that nobody listens to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """`oxigraph serve` on an empty store; its address."""
    assert OXIGRAPH
    address = f"127.0.0.1:{free_port()}"
    command = [OXIGRAPH, "serve", "--location", str(folder), "--bind", address, "--timeout-s", "30"]
    with running(command, f"http://{address}/query?query=ASK%7B%7D", log=folder / "server.log"):
        yield f"http://{address}"


@contextmanager
def oxigraph_on(quads: Path, folder: Path) -> Iterator[str]:
    """`oxigraph serve-read-only` on what a file of N-Quads holds, its files merged; its address."""
    assert OXIGRAPH
    location = ["--location", str(folder)]
    load = [OXIGRAPH, "load", *location, "--file", str(quads), "--format", "nq"]
    for command in (load, [OXIGRAPH, "optimize", *location]):
        subprocess.run(command, check=True, capture_output=True)
    address = f"127.0.0.1:{free_port()}"
    command = [OXIGRAPH, "serve-read-only", *location, "--bind", address]
    with running(command, f"http://{address}/query?query=ASK%7B%7D"):
        yield f"http://{address}"


@contextmanager
def virtuoso(folder: Path, *, buffers: int = 10_000, rows: int = 10_000, default_graph: str = "") -> Iterator[str]:
    """Virtuoso 7 on an empty database, user dba, password dba; its address. A buffer takes 8 KB of memory."""
    assert VIRTUOSO
    http, sql = free_port(), free_port()
    ini = folder / "virtuoso.ini"
    ini.write_text(
        _VIRTUOSO_INI.format(
            folder=folder,
            http=http,
            sql=sql,
            buffers=buffers,
            dirty=buffers * 3 // 4,
            rows=rows,
            seconds=60 if rows == 10_000 else 600,
            default=f"DefaultGraph = {default_graph}" if default_graph else "",
        ),
        encoding="utf-8",
    )
    command = [VIRTUOSO, "+foreground", "+configfile", str(ini)]
    probe = f"http://127.0.0.1:{http}/sparql?query=ASK%7B%7D"
    with running(command, probe, log=folder / "server.log", kills=True):
        yield f"http://127.0.0.1:{http}"


@contextmanager
def running(
    command: list[str],
    probe: str,
    *,
    environment: dict[str, str] | None = None,
    log: Path | None = None,
    kills: bool = False,
) -> Iterator[None]:
    """A server's process, from when `probe` answers until the context ends; `kills` does not wait for it to tidy up."""
    with (log or Path(os.devnull)).open("wb") as output:
        process = subprocess.Popen(
            command, env={**os.environ, **(environment or {})}, stdout=output, stderr=output, cwd=log and log.parent
        )
        try:
            _await(process, probe, log)
            yield
        finally:
            process.kill() if kills else process.terminate()
            process.wait(timeout=30)


def _await(process: "subprocess.Popen[bytes]", probe: str, log: Path | None) -> None:
    deadline = time.monotonic() + _READY_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(probe, timeout=10.0).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    said = log.read_text(errors="replace") if log else ""
    raise RuntimeError(f"{process.args!r} did not answer ({process.returncode}). {said}")
