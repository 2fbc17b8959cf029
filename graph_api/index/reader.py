"""How pages read the index: one read-only connection a thread, opened again when the file was replaced."""

import sqlite3
import threading
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

from graph_api.index.fold import fold, natural
from ontology.errors import StoreError

Rows = list[sqlite3.Row]
T = TypeVar("T")

_KEPT = 1000
"""Results that are kept for the next who asks."""


class Index:
    """The index at `path`. Safe to share between threads; always reads the newest file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._local = threading.local()
        self._kept: tuple[object, dict[Hashable, Any]] = (None, {})

    @property
    def version(self) -> tuple[int, int]:
        """Changes when the index is replaced: a key for what is worked out from it."""
        try:
            status = self.path.stat()
        except FileNotFoundError:
            raise StoreError(
                sv="Det finns inget sökindex ännu. Läs in protokoll med `samgraf ingest` eller under Lägg till.",
                en="There is no index yet. Read minutes with `samgraf ingest` or on the page Add minutes.",
            ) from None
        return status.st_ino, status.st_mtime_ns

    def rows(self, query: str, *values: object, **named: object) -> Rows:
        """All rows that `query` finds."""
        return self._connection().execute(query, named or values).fetchall()

    def row(self, query: str, *values: object, **named: object) -> sqlite3.Row | None:
        """The first row that `query` finds."""
        found: sqlite3.Row | None = self._connection().execute(query, named or values).fetchone()
        return found

    def value(self, query: str, *values: object, **named: object) -> Any:
        """The first column of the first row, or None."""
        found = self.row(query, *values, **named)
        return found[0] if found else None

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives for this version of the index: worked out once, and again when the index is replaced.

        `key` says what it is and everything that it depends on besides the index.
        """
        version = self.version
        kept_version, kept = self._kept
        if kept_version != version or len(kept) >= _KEPT:
            kept = {}
            self._kept = (version, kept)
        if key not in kept:
            kept[key] = make()
        found: T = kept[key]
        return found

    def _connection(self) -> sqlite3.Connection:
        version = self.version
        if getattr(self._local, "version", None) != version:
            connection = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
            connection.row_factory = sqlite3.Row
            connection.create_function("folded", 1, fold, deterministic=True)
            connection.create_function("natural_order", 1, natural, deterministic=True)
            connection.execute("PRAGMA mmap_size = 1073741824")
            if old := getattr(self._local, "connection", None):
                old.close()
            self._local.connection, self._local.version = connection, version
        current: sqlite3.Connection = self._local.connection
        return current
