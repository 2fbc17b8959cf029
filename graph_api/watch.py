"""What the service has done in the background, each in a process of its own that ends with it."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable

_LOOK_SECONDS = 5.0


class Watch:
    """Looks whether something is due, and has it done, while the service runs."""

    def __init__(self, name: str, due: Callable[[], object], module: str, *arguments: str) -> None:
        """`due` gives the state that there is something to be done about, if any; `python -m module` does it."""
        self._due = due
        self._command = [sys.executable, "-P", "-m", module, *arguments]
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, name=name, daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End, and end what is under way."""
        self._end.set()
        if self._thread.is_alive():  # it is not where the service could not start
            self._thread.join()

    def _watch(self) -> None:
        tried: object = None
        while not self._end.is_set():
            # One attempt for each state: what failed would fail again.
            if (state := self._due()) and state != tried:
                tried = state
                self._run()
            self._end.wait(_LOOK_SECONDS)

    def _run(self) -> None:
        with subprocess.Popen(self._command, stdin=subprocess.DEVNULL) as process:
            while process.poll() is None:
                if self._end.is_set():
                    process.kill()
                time.sleep(0.2)
