"""The service in a process of its own, as `samgraf serve` runs it, on loopback."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

_SECONDS = 300
"""In which a service is to be ready."""


def free_port() -> int:
    """A port of loopback that nobody listens to."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """The address of the service on a data folder."""
    port = free_port()
    command = [str(Path(sys.executable).with_name("samgraf")), "serve", "--port", str(port)]
    with running(command, f"http://127.0.0.1:{port}/healthz", {"SAMGRAF_DATA": str(data)}):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def running(command: list[str], probe: str, environment: dict[str, str] | None = None) -> Iterator[None]:
    """A server's process, from when `probe` answers until the context ends."""
    process = subprocess.Popen(
        command, env={**os.environ, **(environment or {})}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _await(process, probe)
        yield
    finally:
        process.terminate()
        process.wait(timeout=30)


def _await(process: "subprocess.Popen[bytes]", probe: str) -> None:
    deadline = time.monotonic() + _SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended with {process.returncode}")
        try:
            httpx.get(probe, timeout=10.0).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"{probe} did not answer in {_SECONDS} s")
