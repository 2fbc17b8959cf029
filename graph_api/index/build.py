"""Builds the index into a file beside the old one, then puts it in its place in one step."""

import json
import os
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from uuid import uuid4

import pyoxigraph as ox

from extract.document import Document
from graph_api.index import entries
from graph_api.index.fold import topic
from graph_api.index.gather import NOUNS, Gatherer, number
from ontology.names import BASE

FORMAT = "5"
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


def refresh(  # noqa: PLR0913 (what an index is made of)
    path: Path,
    store: ox.Store,
    documents: Iterable[Document],
    *,
    unread: Iterable[Unread] = (),
    changed: Collection[str] | None = None,
    base: str = BASE,
) -> None:
    """Write the index of `store`'s default graph and the texts of `documents` to `path`.

    `changed` are the nodes of which the graph says something else than when the index at `path` was made: the rows of
    all others are taken over from there. Readers go on with the old file until they next ask: the new one replaces it
    atomically.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}-{os.getpid()}-{uuid4().hex[:8]}")
    try:
        with closing(sqlite3.connect(fresh)) as database:
            # The file is new and thrown away on failure, so nothing needs to survive a crash half-way.
            database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;")
            database.create_function("topic", 1, topic, deterministic=True)
            database.executescript(_script("schema.sql"))
            if changed is not None:
                _take_over(database, path, changed)
            with database:
                Gatherer(store, database, base).gather(changed)
                _write_texts(database, documents)
            _derive(database, unread)
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _take_over(database: sqlite3.Connection, path: Path, changed: Iterable[str]) -> None:
    """Copy what an index says of all nodes but those that `changed`."""
    database.execute("ATTACH ? AS before", (str(path),))
    with database:
        database.execute("CREATE TEMP TABLE changed (id INTEGER PRIMARY KEY)")
        database.executemany("INSERT OR IGNORE INTO changed VALUES (?)", ((number(iri),) for iri in changed))
        for table, keys in _KEYS.items():
            stays = " AND ".join(f"{key} NOT IN (SELECT id FROM changed)" for key in keys)
            database.execute(f"INSERT INTO {table} SELECT * FROM before.{table} WHERE {stays}")
        database.execute(_FORGET_CONCERNED)
    database.execute("DETACH before")


_KEYS = {noun.table: ("id",) for noun in NOUNS} | {
    "name": ("node",),
    "relation": ("subject",),
    "fact_evidence": ("fact", "evidence"),
}
"""Table that holds facts → the columns that say of which nodes; all other tables follow from these."""
_FORGET_CONCERNED = """
DELETE FROM fact_evidence WHERE fact NOT IN (SELECT id FROM meeting)
    AND fact NOT IN (SELECT object FROM relation WHERE property = 'concerns')
    AND fact IN (SELECT object FROM before.relation WHERE property = 'concerns' AND subject IN (SELECT id FROM changed))
"""
"""The single documents' facts that a judgement concerned: it brings those along that it still concerns."""


def _derive(database: sqlite3.Connection, unread: Iterable[Unread]) -> None:
    """Fill in what follows from the facts and the texts."""
    with database:
        database.executemany("INSERT INTO unread VALUES (?, ?, ?)", [(each.name, each.sv, each.en) for each in unread])
    database.executescript(f"BEGIN; {_script('derive.sql')} COMMIT;")
    with database:
        entries.write(database)
    built = datetime.now(UTC).isoformat(timespec="microseconds")
    with database:
        database.executemany("INSERT INTO about_index VALUES (?, ?)", [("format", FORMAT), ("built", built)])
    database.execute("ANALYZE")


def _write_texts(database: sqlite3.Connection, documents: Iterable[Document]) -> None:
    """The texts, for the documents that the graph knows and that have none yet."""
    lacking = dict(database.execute("SELECT sha256, id FROM document WHERE text IS NULL"))
    rows = (
        (each.name, each.text, *map(json.dumps, (each.pages, each.struck, each.markup)), lacking[each.sha256])
        for each in documents
        if each.sha256 in lacking
    )
    database.executemany("UPDATE document SET name = ?, text = ?, pages = ?, struck = ?, markup = ? WHERE id = ?", rows)


def _script(name: str) -> str:
    return (resources.files(__package__) / name).read_text("utf-8")
