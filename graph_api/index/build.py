"""Builds the index into a file beside the old one, then puts it in its place in one step.

It is made from nothing, or in a copy of the old one, where the rows of what has changed are written anew, and with them
what follows from those. Both ways run the same scripts, over all or over what is in `scope`.
"""

import json
import os
import shutil
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
from extract.likeness.body import is_everywhere
from graph_api.index import entries
from graph_api.index.fold import topic
from graph_api.index.gather import NOUNS, Gatherer, number
from ontology.names import BASE

FORMAT = "7"
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

    `changed` are the nodes of which the graph says something else than when the index at `path` was made; None where
    it is to be made from nothing. Readers go on with the old file until they next ask: the new one replaces it
    atomically.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}-{os.getpid()}-{uuid4().hex[:8]}")
    try:
        if changed is not None:
            shutil.copyfile(path, fresh)
        with closing(sqlite3.connect(fresh)) as database:
            # The file is thrown away on failure, so nothing needs to survive a crash half-way.
            database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;")
            database.executescript(_SCOPE)
            database.create_function("topic", 1, topic, deterministic=True)
            database.create_function("everywhere", 1, is_everywhere, deterministic=True)
            gatherer = Gatherer(store, database, base)
            is_to_settle = changed is None or _has_documents(database, changed)
            if changed is None:
                _fill(gatherer, documents)
            else:
                _renew(gatherer, documents, changed)
            _derive(database, unread)
            if is_to_settle:
                database.executescript(_script("settle.sql"))
        os.replace(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


_SCOPE = """
CREATE TEMP TABLE changed (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE scope (id PRIMARY KEY) WITHOUT ROWID;
"""
"""The numbers of the nodes that changed, and of all of which something follows from that."""
_KEYS = {noun.table: ("id",) for noun in NOUNS} | {
    "name": ("node",),
    "relation": ("subject",),
    "fact_evidence": ("fact", "evidence"),
}
"""Table that holds facts → the columns that say of which nodes; all other tables follow from these."""


def _fill(gatherer: Gatherer, documents: Iterable[Document]) -> None:
    """The facts of an index that is made from nothing."""
    database = gatherer.database
    database.executescript(_script("schema.sql"))
    gatherer.gather()
    _write_texts(database, documents)
    database.executescript(_script("places.sql"))
    for noun in NOUNS:
        database.execute(f"INSERT OR IGNORE INTO scope SELECT id FROM {noun.table}")


def _has_documents(database: sqlite3.Connection, changed: Iterable[str]) -> bool:
    """Note what has changed; whether documents are among it that are in the index, of which no word is to be left."""
    database.execute("PRAGMA secure_delete = ON")
    database.executemany("INSERT OR IGNORE INTO changed VALUES (?)", ((number(iri),) for iri in changed))
    return bool(database.execute("SELECT 1 FROM document WHERE id IN (SELECT id FROM changed) LIMIT 1").fetchone())


def _renew(gatherer: Gatherer, documents: Iterable[Document], changed: Collection[str]) -> None:
    """The facts of what has changed, in the place of those of before."""
    database = gatherer.database
    database.executescript(_script("scope.sql"))
    database.executescript(_CONCERNED)
    for table, keys in _KEYS.items():
        for key in keys:
            database.execute(f"DELETE FROM {table} WHERE {key} IN (SELECT id FROM changed)")
    database.executescript(_FORGET_CONCERNED)
    gatherer.gather(changed)
    _write_texts(database, documents)
    database.executescript(_script("places.sql"))
    database.executescript(_script("scope.sql"))


_CONCERNED = """
CREATE TEMP TABLE concerned AS
    SELECT object FROM relation WHERE property = 'concerns' AND subject IN (SELECT id FROM changed);
"""
_FORGET_CONCERNED = """
DELETE FROM fact_evidence WHERE fact IN
    (SELECT object FROM concerned EXCEPT SELECT object FROM relation WHERE property = 'concerns'
     EXCEPT SELECT id FROM meeting EXCEPT SELECT id FROM node);
"""
"""The single documents' facts that a judgement concerned: it brings those along that it still concerns."""


def _derive(database: sqlite3.Connection, unread: Iterable[Unread]) -> None:
    """Fill in what follows from the facts and the texts, for what is in scope."""
    database.executescript(_script("derive.sql"))
    entries.write(database)
    built = datetime.now(UTC).isoformat(timespec="microseconds")
    with database:
        database.execute("DELETE FROM unread")
        database.executemany("INSERT INTO unread VALUES (?, ?, ?)", [(each.name, each.sv, each.en) for each in unread])
        about = [("format", FORMAT), ("built", built)]
        database.executemany("INSERT OR REPLACE INTO about_index VALUES (?, ?)", about)


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
