"""`facts.sqlite`: what was read, per document. The graphs and the index are made from it, and can be made again.

It is the truth of a data folder: what it does not hold was not taken in. Each change is one transaction, and counts
up the revision, which the graphs and the index repeat once they were made from it.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from extract.facts import Minutes
from graph_api.store.trouble import trouble
from ontology.errors import StoreError, VersionError

FORMAT = 1
"""Grows when an older program could not read what this one writes."""
_SCHEMA = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS document (sha256 TEXT PRIMARY KEY, name TEXT NOT NULL, minutes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS source (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL REFERENCES document) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS refused (path TEXT PRIMARY KEY, name TEXT NOT NULL, sv TEXT NOT NULL, en TEXT NOT NULL)
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS curated (triple TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT OR IGNORE INTO state VALUES ('id', lower(hex(randomblob(8)))), ('revision', '0');
PRAGMA user_version = 1;
COMMIT;
"""


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why."""

    name: str
    sv: str
    en: str


@dataclass(slots=True)
class Change:
    """What one transaction does. Whatever no source names any more is removed."""

    minutes: list[Minutes] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    """Where a file was → its document's SHA-256."""
    refused: dict[str, Refused] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    """SHA-256 of documents to remove, whatever names them."""
    curated: bytes | None = None
    """The curated graph as N-Triples, where it changes."""

    def __bool__(self) -> bool:
        return bool(self.minutes or self.sources or self.refused or self.removed) or self.curated is not None


class Facts:
    """The facts of a data folder. Each call opens the file anew: threads and processes may share it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "facts.sqlite"

    @property
    def mark(self) -> str:
        """Which facts these are: the file's own name, and its revision."""
        with self._open() as database:
            state = dict(database.execute("SELECT name, value FROM state"))
        return f"{state['id']}/{state['revision']}"

    @property
    def indexed(self) -> str:
        """The mark for which the index was last made."""
        with self._open() as database:
            row = database.execute("SELECT value FROM state WHERE name = 'indexed'").fetchone()
        return str(row[0]) if row else ""

    def set_indexed(self, mark: str) -> None:
        """Say that the index was made for a mark."""
        with self._open() as database, database:
            database.execute("INSERT OR REPLACE INTO state VALUES ('indexed', ?)", (mark,))

    def known(self) -> dict[str, str]:
        """SHA-256 → name, of all documents."""
        with self._open() as database:
            return dict(database.execute("SELECT sha256, name FROM document ORDER BY sha256"))

    def sources(self) -> dict[str, str]:
        """Where each file was → its document's SHA-256."""
        with self._open() as database:
            return dict(database.execute("SELECT path, sha256 FROM source"))

    def refused(self) -> list[Refused]:
        """The files that were not taken in."""
        with self._open() as database:
            return [Refused(*row) for row in database.execute("SELECT name, sv, en FROM refused ORDER BY path")]

    def minutes(self) -> Iterator[Minutes]:
        """The facts of every document, by SHA-256."""
        decode = msgspec.json.Decoder(Minutes).decode
        with self._open() as database:
            for (body,) in database.execute("SELECT minutes FROM document ORDER BY sha256"):
                yield decode(body)

    def curated(self) -> bytes:
        """The curated graph as sorted N-Triples."""
        with self._open() as database:
            rows = database.execute("SELECT triple FROM curated ORDER BY triple")
            return "".join(f"{triple}\n" for (triple,) in rows).encode()

    def write(self, change: Change) -> None:
        """Carry out a change in one transaction."""
        with self._open() as database, database:
            encode = msgspec.json.Encoder().encode
            database.executemany(
                "INSERT OR REPLACE INTO document VALUES (?, ?, ?)",
                ((one.document.sha256, one.document.name, encode(one)) for one in change.minutes),
            )
            database.executemany("INSERT OR REPLACE INTO source VALUES (?, ?)", change.sources.items())
            database.executemany("DELETE FROM source WHERE sha256 = ?", ((each,) for each in change.removed))
            database.execute("DELETE FROM document WHERE sha256 NOT IN (SELECT sha256 FROM source)")
            self._write_refused(database, change.sources, change.refused)
            if change.curated is not None:
                database.execute("DELETE FROM curated")
                lines = ((line,) for line in change.curated.decode().splitlines())
                database.executemany("INSERT INTO curated VALUES (?)", lines)
            database.execute("UPDATE state SET value = value + 1 WHERE name = 'revision'")

    def backup(self, target: Path) -> None:
        """A copy as it is between two transactions."""
        with self._open() as database, closing(sqlite3.connect(target)) as copy:
            database.backup(copy)

    def compact(self) -> None:
        """Write the file anew, without a trace of what was removed."""
        with self._open() as database:
            database.execute("VACUUM")

    @staticmethod
    def _write_refused(database: sqlite3.Connection, sources: Iterable[str], refused: Mapping[str, Refused]) -> None:
        database.executemany("DELETE FROM refused WHERE path = ?", ((path,) for path in sources))
        rows = ((path, each.name, each.sv, each.en) for path, each in refused.items())
        database.executemany("INSERT OR REPLACE INTO refused VALUES (?, ?, ?, ?)", rows)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=30.0)) as database:
                self._prepare(database)
                yield database
        except sqlite3.DatabaseError as error:
            raise self._trouble(error) from error
        except OSError as error:
            raise trouble(error, self._path) from error

    def _prepare(self, database: sqlite3.Connection) -> None:
        """Check the format; make the tables where the file is new."""
        # Removed rows are overwritten: a person who is forgotten is not left in the file.
        database.executescript("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;")
        (version,) = database.execute("PRAGMA user_version").fetchone()
        if version > FORMAT:
            raise VersionError(
                sv=f"{self._path} skrevs av en nyare version (format {version}, den här läser {FORMAT}). "
                "Uppgradera med `pip install -U samgraf`, eller välj en annan mapp med SAMGRAF_DATA.",
                en=f"{self._path} was written by a newer version (format {version}, this one reads {FORMAT}). "
                "Upgrade with `pip install -U samgraf`, or choose another folder with SAMGRAF_DATA.",
            )
        if version == 0:
            database.executescript(_SCHEMA)

    def _trouble(self, error: sqlite3.DatabaseError) -> StoreError:
        return trouble(OSError(str(error)), self._path)
