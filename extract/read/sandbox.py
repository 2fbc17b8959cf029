"""Readers run in processes of their own, so that no file can take the program down.

A `Worker` is such a process: it is asked to read one file after another, is held to `Limits`, and is killed, with
whatever it started, when it goes past them. What it answers is data alone (msgpack of known types, never pickles):
a file that takes over its reader's process still says nothing that this one would run.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from multiprocessing.connection import wait
from pathlib import Path
from typing import IO, Literal, cast

import msgspec

from extract.document import Document
from extract.read.limits import MEBIBYTE, Limits
from ontology.errors import EmptyError, InputError, UnreadableError

_LENGTH_BYTES = 4
_START = 60.0
"""Seconds that a worker may take to load its libraries, on a busy machine."""
LONGEST_WAIT = 3600.0
_LAST_BREATH = 2.0
"""Seconds between the end of a worker's answers and its own."""
_MOST_DOCUMENTS = 1000
"""A worker is replaced after so many: what a library leaks, it leaks into a process that ends."""


class Request(msgspec.Struct, array_like=True):
    """Read the file at `path`, and call it `name`."""

    path: str
    name: str


class Failure(msgspec.Struct, array_like=True):
    """An `InputError` on its way between processes."""

    kind: Literal["UnreadableError", "EmptyError"]
    sv: str
    en: str

    @classmethod
    def of(cls, error: InputError) -> "Failure":
        """The failure that `error` is."""
        return cls("EmptyError" if isinstance(error, EmptyError) else "UnreadableError", *error.texts.values())

    def error(self) -> InputError:
        """The error, to be raised or handed on here."""
        kind = EmptyError if self.kind == "EmptyError" else UnreadableError
        return kind(sv=self.sv, en=self.en)


class Reply(msgspec.Struct, array_like=True):
    """One of the two."""

    document: Document | None
    failure: Failure | None


def frame(message: Request | Reply) -> bytes:
    """A message with its length before it, as it goes through a pipe."""
    data = msgspec.msgpack.encode(message)
    return len(data).to_bytes(_LENGTH_BYTES, "big") + data


class Worker:
    """A reader's process. `ask` it, wait until `fileno` can be read or `deadline` has passed, then `receive`."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.deadline = float("inf")
        self._is_ready = False
        self._name = ""
        self._asked = 0
        self._received = bytearray()
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115  closed by `kill`
        self._process = subprocess.Popen(
            # -P: a file in the current folder must not stand in for a module of the program.
            [sys.executable, "-P", "-m", "extract.read.worker", msgspec.json.encode(limits).decode()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            # Its own group: killed together with the Tesseract it started, spared by Ctrl-C in the terminal.
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": _python_path(), "OPENBLAS_NUM_THREADS": "1"},
        )
        self._to, self._from = cast(IO[bytes], self._process.stdin), cast(IO[bytes], self._process.stdout)

    def fileno(self) -> int:
        """What `select` waits on."""
        return self._from.fileno()

    @property
    def is_worn(self) -> bool:
        """Whether it is gone, or has read so many files that a new one should take its place."""
        return self._process.poll() is not None or self._asked >= _MOST_DOCUMENTS

    def ask(self, path: Path, name: str) -> None:
        """Have it read a file. The clock starts."""
        self._name = name
        self._asked += 1
        self._received.clear()
        self.deadline = time.monotonic() + self.limits.seconds + (0.0 if self._is_ready else _START)
        try:
            self._to.write(frame(Request(os.path.abspath(path), name)))
            self._to.flush()
        except BrokenPipeError:
            pass  # it has died since: `receive` finds that out, and says why

    def receive(self) -> Document | InputError | None:
        """What has come of its answer: all of it, that it failed, or None as long as parts are missing."""
        if not wait([self.fileno()], 0):
            is_late = not self._received and time.monotonic() > self.deadline
            return self._stop() if is_late else None
        part = os.read(self.fileno(), MEBIBYTE)
        if not part:
            return self._died()
        if not self._is_ready:
            # Its first byte says that it has started: only now does the file's own time begin.
            self._is_ready, part = True, part[1:]
            self.deadline = time.monotonic() + self.limits.seconds
        self._received += part
        return self._answer() if self._received else None

    def _answer(self) -> Document | InputError | None:
        """What has been received, once it is whole."""
        # The reader has finished, whatever time its answer takes through the pipe while this process is busy.
        self.deadline = float("inf")
        length = int.from_bytes(self._received[:_LENGTH_BYTES], "big")
        if len(self._received) < _LENGTH_BYTES + length:
            return None
        try:
            reply = msgspec.msgpack.decode(self._received[_LENGTH_BYTES:], type=Reply)
        except msgspec.DecodeError:
            return self._died()
        return reply.document or (reply.failure.error() if reply.failure else self._died())

    def _stop(self) -> UnreadableError:
        self.kill()
        return UnreadableError(
            sv=f"{self._name} tog mer än {self.limits.seconds:g} sekunder att läsa. Dela upp den, eller höj gränsen.",
            en=f"{self._name} took more than {self.limits.seconds:g} seconds to read. Split it, or raise the limit.",
        )

    def read(self, path: Path, name: str) -> Document | InputError:
        """Ask, and wait for the answer."""
        self.ask(path, name)
        while (answer := self.receive()) is None:
            wait([self.fileno()], max(0.0, min(self.deadline - time.monotonic(), LONGEST_WAIT)))
        return answer

    def kill(self) -> None:
        """End it at once, and everything it started."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for stream in (self._to, self._from, self._complaints):
            stream.close()

    def _died(self) -> UnreadableError:
        """What to say of a file that its reader did not survive."""
        try:
            code = self._process.wait(_LAST_BREATH)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            code = self._process.wait()
        self._complaints.seek(0)
        complaint = self._complaints.read().decode("utf-8", "replace").strip().rsplit("\n", 1)[-1]
        self.kill()
        reason = signal.Signals(-code).name if code < 0 else complaint or f"exit {code}"
        return UnreadableError(
            sv=f"{self._name} fick läsaren att avbrytas ({reason}). Filen är troligen skadad: öppna den och spara om "
            "den.",
            en=f"{self._name} made its reader stop ({reason}). The file is probably damaged: open it and save it anew.",
        )


def _python_path() -> str:
    """Where this program was imported from, before wherever else modules are looked for."""
    root = str(Path(__file__).resolve().parents[2])
    return os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
