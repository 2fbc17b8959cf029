"""Builds the index into a file beside the old one, then puts it in its place in one step."""

import json
import os
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from uuid import uuid4

import pyoxigraph as ox

from extract.document import Document
from graph_api.index import entries
from graph_api.index.fold import topic
from graph_api.index.gather import Gatherer
from ontology.names import BASE

FORMAT = "4"
"""Raised when the tables change: an index of another format is built again."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that could not be read, and why, as the quality page shows it."""

    name: str
    sv: str
    en: str


def store_of(quads: Iterable[ox.Quad]) -> ox.Store:
    """The quads in a store in memory, for callers that have no store."""
    store = ox.Store()
    store.bulk_extend(quads)
    return store


def refresh(
    path: Path,
    store: ox.Store,
    documents: Iterable[Document],
    *,
    unread: Iterable[Unread] = (),
    base: str = BASE,
) -> None:
    """Write the index of `store`'s default graph and the texts of `documents` to `path`.

    Readers go on with the old file until they next ask: the new one replaces it atomically.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}-{os.getpid()}-{uuid4().hex[:8]}")
    try:
        database = sqlite3.connect(fresh)
        try:
            _fill(database, store, documents, unread, base)
        finally:
            database.close()
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _fill(
    database: sqlite3.Connection, store: ox.Store, documents: Iterable[Document], unread: Iterable[Unread], base: str
) -> None:
    # The file is new and thrown away on failure, so nothing needs to survive a crash half-way.
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;")
    database.create_function("topic", 1, topic, deterministic=True)
    database.executescript(_script("schema.sql"))
    with database:
        Gatherer(store, database, base).gather()
        _write_texts(database, documents)
        database.executemany("INSERT INTO unread VALUES (?, ?, ?)", [(each.name, each.sv, each.en) for each in unread])
    database.executescript(f"BEGIN; {_script('derive.sql')} COMMIT;")
    with database:
        entries.write(database)
    built = datetime.now(UTC).isoformat(timespec="microseconds")
    with database:
        database.executemany("INSERT INTO about_index VALUES (?, ?)", [("format", FORMAT), ("built", built)])
    database.execute("ANALYZE")


def _write_texts(database: sqlite3.Connection, documents: Iterable[Document]) -> None:
    """The texts, for the documents that the graph knows."""
    database.execute("CREATE INDEX document_sha256 ON document (sha256)")
    for document in documents:
        database.execute(
            "UPDATE document SET name = ?, text = ?, pages = ?, struck = ?, markup = ? WHERE sha256 = ?",
            (
                document.name,
                document.text,
                *map(json.dumps, (document.pages, document.struck, document.markup)),
                document.sha256,
            ),
        )


def _script(name: str) -> str:
    return (resources.files(__package__) / name).read_text("utf-8")
