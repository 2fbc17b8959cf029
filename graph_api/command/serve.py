"""`samgraf serve`: the service, until Ctrl-C."""

import errno
import socket
from contextlib import closing
from typing import Annotated

import typer
import uvicorn

from graph_api.app import create_app
from graph_api.command.screen import tell
from graph_api.settings import Settings
from graph_api.store import open_store
from ontology.errors import SettingError

HOST, PORT = "127.0.0.1", 8000


def serve(
    host: Annotated[str, typer.Option("--host", "-H", help="address to listen at; 0.0.0.0 for all")] = HOST,
    port: Annotated[int, typer.Option("--port", "-p", min=0, max=65535, help="port; 0 for a free one")] = PORT,
) -> None:
    """Serve pages, SPARQL, JSON and maps from the data folder."""
    run(Settings.read(), host, port)


def run(settings: Settings, host: str = HOST, port: int = PORT) -> None:
    """Serve until interrupted.

    Raises `SettingError` for an address that cannot be had, and `StoreError` for a store that cannot be opened.
    """
    with _listen(host, port) as listening, closing(open_store(settings, create=True)) as store:
        app = create_app(settings, store)
        shown = f"http://{host}:{listening.getsockname()[1]}"
        tell(
            sv=f"Samgraf svarar på {shown} – avsluta med Ctrl-C.", en=f"Samgraf answers at {shown} – stop with Ctrl-C."
        )
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False, access_log=False))
        server.run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    """A socket that listens there."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
    except OSError as error:
        raise _refused(host, port, error) from error
    # Named as TCP, asyncio sends each part of an answer at once; else the second waits 40 ms (Nagle's algorithm).
    opened = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        opened.bind((host, port))
        opened.listen()  # who comes while the service starts waits, and is not turned away
    except OSError as error:
        opened.close()
        raise _refused(host, port, error) from error
    return opened


def _refused(host: str, port: int, error: OSError) -> SettingError:
    if error.errno == errno.EADDRINUSE:
        return SettingError(
            sv=f"Port {port} används redan. Välj en annan: samgraf serve --port {port + 1}",
            en=f"Port {port} is in use. Choose another: samgraf serve --port {port + 1}",
        )
    if error.errno == errno.EACCES:
        return SettingError(
            sv=f"Port {port} får inte öppnas utan särskild rätt. Välj en över 1023: samgraf serve --port 8000",
            en=f"Port {port} may not be opened without privileges. Choose one above 1023: samgraf serve --port 8000",
        )
    return SettingError(
        sv=f"Det går inte att lyssna på {host}: {error.strerror}. Utan --host lyssnar samgraf på {HOST}.",
        en=f"Cannot listen at {host}: {error.strerror}. Without --host, samgraf listens at {HOST}.",
    )
