"""The service in a process of its own, as `samgraf serve` runs it, on loopback."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import free_port, running


@contextmanager
def serving(data: Path, **settings: str) -> Iterator[str]:
    """The address of the service on a data folder; `settings` as the environment has them."""
    port = free_port()
    command = [str(Path(sys.executable).with_name("samgraf")), "serve", "--port", str(port)]
    with running(command, f"http://127.0.0.1:{port}/healthz", environment={"SAMGRAF_DATA": str(data), **settings}):
        yield f"http://127.0.0.1:{port}"
