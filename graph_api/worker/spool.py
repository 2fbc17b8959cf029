"""Where an answer is put together: in memory at first, then in a file without a name."""

import io
import os
from typing import IO

from graph_api.worker.rows import RowCounter

IN_MEMORY = 1 << 20
"""Bytes from which on an answer goes to a file."""


class TooManyError(Exception):
    """The answer has more rows or bytes than it may have; `args` is `("rows",)` or `("bytes",)`."""


class Spool:
    """A file to write an answer to, which stops at a number of rows or bytes."""

    def __init__(self, most_bytes: int, most_rows: int, counter: RowCounter | None) -> None:
        self.size = 0
        self.chunks: list[bytes] = []
        self.file: IO[bytes] | None = None
        self._most_bytes = most_bytes
        self._most_rows = most_rows
        self._counter = counter

    @property
    def rows(self) -> int:
        """How many rows were written, where they are counted here."""
        return self._counter.rows if self._counter else 0

    def write(self, chunk: bytes) -> int:
        """Take what comes next. Raises `TooManyError`."""
        self.size += len(chunk)
        if self.size > self._most_bytes:
            raise TooManyError("bytes")
        if self._counter and self._counter.add(chunk) > self._most_rows:
            raise TooManyError("rows")
        if self.file:
            self.file.write(chunk)
        else:
            self.chunks.append(chunk)
            if self.size > IN_MEMORY:
                self._to_file()
        return len(chunk)

    def flush(self) -> None:
        """Nothing waits here: what is written is counted and kept."""

    def finish(self) -> tuple[bytes, int | None]:
        """The answer, or the file that holds it, at its beginning."""
        if not self.file:
            return b"".join(self.chunks), None
        self.file.flush()
        os.lseek(self.file.fileno(), 0, os.SEEK_SET)
        return b"", self.file.fileno()

    def into_file(self) -> IO[bytes]:
        """The answer as a file at its beginning, which is the caller's to close."""
        if not self.file:
            return io.BytesIO(b"".join(self.chunks))
        file, self.file = self.file, None
        file.seek(0)
        return file

    def close(self) -> None:
        """Give the file back."""
        if self.file:
            self.file.close()

    def _to_file(self) -> None:
        from tempfile import TemporaryFile  # noqa: PLC0415 (most answers never need it, and it is slow to import)

        self.file = TemporaryFile(prefix="samgraf-")  # noqa: SIM115 (closed by `close`, or by the end of the process)
        self.file.writelines(self.chunks)
        self.chunks.clear()
