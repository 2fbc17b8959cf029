"""Counting the rows of a result while it is written, without taking it apart.

Each form marks the end or the beginning of a row by bytes that cannot stand inside a value.
"""

import re
from collections.abc import Callable

# A row begins with `[{"name":` or `,{"name":`. Inside a string a quotation mark is always `\\"`, so only the end of a
# string can look like it (`",{"`), and then `}` or `,` follows. Rows without a value (`{}`) are not counted.
_JSON_ROW = re.compile(rb'[\[,]\{"[^},]')


class RowCounter:
    """Counts the rows in the chunks of one result, given in order."""

    def __init__(self, media_type: str) -> None:
        self.rows = 0
        self._tail = b""
        self._quoted = False
        self._first = True
        counters: dict[str, Callable[[bytes], int]] = {
            "application/sparql-results+json": self._json,
            "application/sparql-results+xml": self._xml,
            "text/csv": self._csv,
            "text/tab-separated-values": self._lines,
        }
        self._count = counters[media_type]

    def add(self, chunk: bytes) -> int:
        """How many rows there are, now that `chunk` has come."""
        self.rows += self._count(chunk)
        return self.rows

    def _json(self, chunk: bytes) -> int:
        """Four bytes mark a row; three of them may have come with the chunk before."""
        text = self._tail + chunk
        self._tail = text[-3:]
        return len(_JSON_ROW.findall(text))

    def _xml(self, chunk: bytes) -> int:
        """`<` never stands in a value."""
        text = self._tail + chunk
        self._tail = text[-7:]
        return text.count(b"<result>")

    def _lines(self, chunk: bytes) -> int:
        """Tabs and line ends in values are escaped; the first line is the head."""
        count = chunk.count(b"\n") - (1 if self._first and b"\n" in chunk else 0)
        self._first = self._first and b"\n" not in chunk
        return count

    def _csv(self, chunk: bytes) -> int:
        """A line end in a value stands between quotation marks (RFC 4180); a doubled mark opens and closes at once."""
        parts = chunk.split(b'"')
        outside = parts[1::2] if self._quoted else parts[::2]
        self._quoted ^= len(parts) % 2 == 0
        return self._lines(b"".join(outside))
