"""Real SPARQL servers for the tests: started on free ports, ended with the session."""

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
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
DirsAllowed = {folder}
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 8
[SPARQL]
ResultSetMaxRows = 10000
MaxQueryExecutionTime = 60
[Client]
SQL_PREFETCH_ROWS = 100
"""


def free_port() -> int:
    """A port that nobody listens to."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
    return port


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """`oxigraph serve` on an empty store; its address."""
    assert OXIGRAPH
    address = f"127.0.0.1:{free_port()}"
    command = [OXIGRAPH, "serve", "--location", str(folder), "--bind", address, "--timeout-s", "30"]
    with _running(command, folder, f"http://{address}/query"):
        yield f"http://{address}"


@contextmanager
def virtuoso(folder: Path) -> Iterator[str]:
    """Virtuoso 7 on an empty database, user dba, password dba; its address."""
    assert VIRTUOSO
    http, sql = free_port(), free_port()
    ini = folder / "virtuoso.ini"
    ini.write_text(_VIRTUOSO_INI.format(folder=folder, http=http, sql=sql), encoding="utf-8")
    with _running([VIRTUOSO, "+foreground", "+configfile", str(ini)], folder, f"http://127.0.0.1:{http}/sparql"):
        yield f"http://127.0.0.1:{http}"


@contextmanager
def _running(command: list[str], folder: Path, probe: str) -> Iterator[None]:
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
        try:
            _await(process, probe, folder / "server.log")
            yield
        finally:
            process.kill()
            process.wait()


def _await(process: "subprocess.Popen[bytes]", probe: str, log: Path) -> None:
    for _ in range(600):
        try:
            httpx.get(probe, params={"query": "ASK {}"}, timeout=5.0).raise_for_status()
        except httpx.HTTPError:
            assert process.poll() is None, log.read_text(errors="replace")
            time.sleep(0.1)
        else:
            return
    raise AssertionError(log.read_text(errors="replace"))
