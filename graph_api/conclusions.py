"""`conclusions.sqlite`: the default graph in parts, with what each part rests on, so that few are made anew.

There is a part for each meeting, of what its own documents alone speak of, and one for each thing that several may
speak of: a person, a project with those who take part in it, a meeting that was announced. Who is who is decided over
all minutes, each time. What comes of it for the names of a document, and what the document states, is the basis of
its conclusions: where neither it nor that of another document of the meeting has changed, the part stands.
"""

import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import msgspec
import pyoxigraph as ox

from extract.describe.terms import Triple
from extract.resolve import Corpus, Union, about, at_meeting, described
from graph_api.store.changes import differing
from graph_api.store.trouble import trouble

FORMAT = 1
"""Grows when parts are kept in another way: the file is then made again."""
_SCHEMA = f"""
CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (sha256 TEXT PRIMARY KEY, stated BLOB NOT NULL, basis BLOB NOT NULL, meeting TEXT NOT NULL)
    WITHOUT ROWID;
CREATE TABLE part (iri TEXT PRIMARY KEY, described BLOB NOT NULL, triples BLOB NOT NULL);
CREATE TABLE used (meeting TEXT PRIMARY KEY, iris TEXT NOT NULL);
CREATE TABLE share (thing TEXT NOT NULL, meeting TEXT NOT NULL, quads BLOB NOT NULL, PRIMARY KEY (thing, meeting))
    WITHOUT ROWID;
CREATE INDEX share_meeting ON share (meeting);
PRAGMA user_version = {FORMAT};
"""
_EMPTY = "BEGIN; DELETE FROM state; DELETE FROM document; DELETE FROM part; DELETE FROM used; DELETE FROM share;"


@dataclass(slots=True)
class Revision:
    """What new conclusions change. The files are gone when the caller is done."""

    is_whole: bool
    """Whether there was nothing to build on, so that `add` is the whole default graph, and `remove` is empty."""
    remove: IO[bytes]
    """Triples of the default graph, as N-Triples."""
    add: IO[bytes]
    changed: set[str] = field(default_factory=set)
    """SHA-256 of the documents that are new, or state something else than before."""
    restated: set[str] = field(default_factory=set)
    """Those of them that were there before."""
    gone: set[str] = field(default_factory=set)
    mark: str = ""
    """Which facts they were drawn from: set by the caller, who learns it when the facts are written."""

    def subjects(self) -> set[str]:
        """The IRIs of all of which something else is concluded than before."""
        found = set()
        for file in (self.remove, self.add):
            file.seek(0)
            found |= {line[1 : line.index(b">")].decode() for line in file}
            file.seek(0)
        return found


class Conclusions:
    """The conclusions of a data folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "conclusions.sqlite"

    @contextmanager
    def revised(self, corpus: Corpus, *, mark: str, rules: str) -> Iterator[Revision]:
        """What follows from `corpus` now, where the graphs hold what followed from the facts of `mark`.

        `rules` says what else conclusions rest on: another version or ruling, and all of them are drawn anew. They
        are kept when the caller has come to the end of the block, and have then the mark that the caller gave them.
        """
        with self._open() as database, self._file() as remove, self._file() as add:
            kept = dict(database.execute("SELECT name, value FROM state"))
            revision = Revision(kept != {"mark": mark, "rules": rules}, remove, add)
            if revision.is_whole:
                database.executescript(_EMPTY)
            _Reviser(database, corpus, revision).revise()
            # What only went from one part to another stays.
            with differing(remove, add, self._path.parent) as (revision.remove, revision.add):
                yield revision
            state = {"mark": revision.mark, "rules": rules}
            database.executemany("INSERT OR REPLACE INTO state VALUES (?, ?)", state.items())
            database.commit()

    def _file(self) -> IO[bytes]:
        return TemporaryFile(dir=self._path.parent)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._path)) as database:
                (version,) = database.execute("PRAGMA user_version").fetchone()
            if version != FORMAT:
                self._path.unlink()
            with closing(sqlite3.connect(self._path)) as database:
                # A person who is forgotten is not left in the file.
                database.execute("PRAGMA secure_delete = ON")
                if version != FORMAT:
                    database.executescript(_SCHEMA)
                yield database
        except sqlite3.DatabaseError as error:
            raise trouble(OSError(str(error)), self._path) from error


@dataclass(frozen=True, slots=True)
class _Basis:
    """What the conclusions from one document rest on."""

    stated: bytes
    """A hash of all that the document states."""
    basis: bytes
    """A hash of the same with its date, if that was inferred, and of who its names are."""
    meeting: str


class _Reviser:
    """Draws the conclusions that are touched, and holds them against those of before."""

    def __init__(self, database: sqlite3.Connection, corpus: Corpus, revision: Revision) -> None:
        self._database = database
        self._corpus = corpus
        self._revision = revision
        self._documents = [ox.NamedNode(corpus.document(place)) for place in range(len(corpus.minutes))]
        self._places = {document: place for place, document in enumerate(self._documents)}

    def revise(self) -> None:
        """Bring all parts up to the corpus."""
        before = {sha: _Basis(*row) for sha, *row in self._database.execute("SELECT * FROM document")}
        now = self._bases()
        self._revision.gone = before.keys() - now.keys()
        self._revision.restated = {sha for sha in before.keys() & now.keys() if before[sha].stated != now[sha].stated}
        self._revision.changed = self._revision.restated | (now.keys() - before.keys())
        touched = {sha for sha in before.keys() | now.keys() if before.get(sha) != now.get(sha)}
        meetings = {bases[sha].meeting for bases in (before, now) for sha in touched if sha in bases}
        things = {thing for meeting in sorted(meetings) for thing in self._conclude_meeting(meeting)}
        self._conclude_things(things)
        self._database.executemany("DELETE FROM document WHERE sha256 = ?", ((sha,) for sha in touched))
        rows = ((sha, *_row(now[sha])) for sha in touched if sha in now)
        self._database.executemany("INSERT INTO document VALUES (?, ?, ?, ?)", rows)

    def _bases(self) -> dict[str, _Basis]:
        encode = msgspec.json.Encoder().encode
        names = self._corpus.identities.by_document()
        found = {}
        for minutes, dated, meeting in zip(
            self._corpus.minutes, self._corpus.dated, self._corpus.meetings, strict=True
        ):
            sha, stated = minutes.document.sha256, encode(minutes)
            known = stated if dated is minutes else encode(dated)
            found[sha] = _Basis(_hash(stated), _hash(known, "\n".join(names.get(sha, ())).encode()), meeting)
        return found

    def _conclude_meeting(self, meeting: str) -> set[str]:
        """Draw anew what the documents of a meeting give, and say of what else they speak, or spoke before."""
        corpus, database = self._corpus, self._database
        shared, used = Union(), set[str]()
        triples = at_meeting(corpus, meeting, shared, used) if meeting in corpus.groups else ()
        self._replace(f"{meeting}/", triples)
        own = (f"{corpus.base}meeting/", f"{corpus.base}document/")
        iris = "\n".join(sorted(iri for iri in used | shared.spoken_of() if not iri.startswith(own)))
        database.execute("INSERT OR REPLACE INTO used VALUES (?, ?)", (meeting, iris))
        before = {thing for (thing,) in database.execute("SELECT thing FROM share WHERE meeting = ?", (meeting,))}
        shares: dict[str, list[ox.Quad]] = defaultdict(list)
        for subject, quad in shared.stated(self._documents):
            shares[self._thing(subject)].append(quad)
        database.execute("DELETE FROM share WHERE meeting = ?", (meeting,))
        rows = ((thing, meeting, _packed(quads)) for thing, quads in shares.items())
        database.executemany("INSERT INTO share VALUES (?, ?, ?)", rows)
        return before | shares.keys()

    def _thing(self, iri: str) -> str:
        """What a fact belongs to: a project for the part that somebody has in it, a person for an affiliation."""
        kind, *rest = iri.removeprefix(self._corpus.base).split("/")
        return "/".join((f"{self._corpus.base}{kind}", *rest[: 2 if kind == "meeting" else 1]))

    def _conclude_things(self, touched: set[str]) -> None:
        """Draw anew what is said of the things that are touched, or that are called something else than before."""
        database = self._database
        used = {iri for (iris,) in database.execute("SELECT iris FROM used") for iri in iris.split("\n")}
        said = described(self._corpus, used)
        hashes = {iri: _hash(str(triples).encode()) for iri, triples in said.items()}
        before = dict(database.execute("SELECT iri, described FROM part WHERE described <> x''"))
        renamed = {iri for iri in before.keys() | hashes.keys() if before.get(iri) != hashes.get(iri)}
        for iri in sorted(touched | renamed):
            shared = Union()
            for (quads,) in database.execute("SELECT quads FROM share WHERE thing = ? ORDER BY meeting", (iri,)):
                shared.restate(ox.parse(zlib.decompress(quads), ox.RdfFormat.N_QUADS), self._places)
            self._replace(iri, about(self._corpus, shared, said.get(iri, ())), hashes.get(iri, b""))

    def _replace(self, iri: str, triples: Iterable[Triple], description: bytes = b"") -> None:
        """Put a part in the place of the one before, and write down how they differ."""
        row = self._database.execute("SELECT triples FROM part WHERE iri = ?", (iri,)).fetchone()
        before = set(zlib.decompress(row[0]).splitlines(keepends=True)) if row else set()
        text = ox.serialize((ox.Triple(*each) for each in triples), format=ox.RdfFormat.N_TRIPLES) or b""
        now = set(text.splitlines(keepends=True))
        self._revision.remove.writelines(sorted(before - now))
        self._revision.add.writelines(sorted(now - before))
        self._database.execute("DELETE FROM part WHERE iri = ?", (iri,))
        if now:
            self._database.execute(
                "INSERT INTO part VALUES (?, ?, ?)", (iri, description, zlib.compress(text, level=1))
            )


def _row(basis: _Basis) -> tuple[bytes, bytes, str]:
    return (basis.stated, basis.basis, basis.meeting)


def _hash(*parts: bytes) -> bytes:
    return blake2b(b"\0".join(parts), digest_size=16).digest()


def _packed(quads: Iterable[ox.Quad]) -> bytes:
    return zlib.compress(ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"", level=1)
