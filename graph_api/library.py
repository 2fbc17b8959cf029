"""Everything that was taken in, and what is made from it: facts, originals, graphs and index, kept in step.

A change is made in this order, under the lock: originals, facts (the truth, one transaction), graphs (one step),
index (one step), then what is no longer needed is removed. Graphs and index repeat the mark of the facts they were
made from. A program that is killed in between leaves one of them behind; `settle`, which everybody calls who opens
the folder to write or to serve, makes it again.
"""

import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from tempfile import TemporaryFile
from typing import IO

import pyoxigraph as ox
import rdflib

from extract.build import Build, build
from extract.curated import read
from extract.describe import local
from extract.describe.terms import Triple
from extract.facts import Minutes
from extract.privacy import Forgotten
from extract.resolve import conclude
from graph_api import check, index
from graph_api.examples import library
from graph_api.facts import Change, Facts
from graph_api.index.build import FORMAT
from graph_api.originals import Originals
from graph_api.redaction import redact
from graph_api.settings import Settings
from graph_api.store import Store, lines
from graph_api.store.changes import differing
from ontology import register
from ontology.names import SG, Names


@dataclass(frozen=True, slots=True)
class _Graphs:
    """What the store is to hold after a change."""

    default: IO[bytes]
    """The default graph as N-Triples, in a file."""
    documents: "_Packed"
    """The named graphs to write, by IRI."""
    kept: set[str]
    """All documents that there are."""
    is_whole: bool
    """Whether `documents` are all of them, so that register, corrections and examples are too."""


class _Packed(Mapping[str, bytes]):
    """Graphs by IRI, compressed until they are asked for: N-Triples shrink to a twentieth."""

    def __init__(self, graphs: Iterable[tuple[str, bytes]]) -> None:
        self._packed: dict[str, bytes] = {}
        self.pack(graphs)

    def pack(self, graphs: Iterable[tuple[str, bytes]]) -> None:
        """Take more of them."""
        self._packed.update((iri, zlib.compress(body, level=1)) for iri, body in graphs)

    def __getitem__(self, iri: str) -> bytes:
        return zlib.decompress(self._packed[iri])

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


class Library:
    """The contents of a data folder. The caller opens and closes the store."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self.settings = settings
        self.store = store
        self.facts = Facts(settings.data)
        self.originals = Originals(settings.data)
        self.names = Names(settings.base)
        self._index = settings.data / "index.sqlite"

    def settle(self) -> bool:
        """Make again what is behind the facts; whether anything was. Cheap where nothing is."""
        mark = self._mark()
        if self.store.mark == mark and self._is_indexed(mark) and self._has_examples():
            return False
        with self.store.writing():
            mark = self._mark()
            if self.store.mark != mark:
                with self._graphs(self._build(self.facts.minutes())) as graphs:
                    self._write_graphs(graphs, mark)
            if not self._has_examples():
                self.store.replace({str(self.names.examples): _examples()})
            if not self._is_indexed(mark):
                self._write_index(mark)
        return True

    def apply(self, change: Change) -> None:
        """Carry out a change, everywhere. The caller holds the lock, and has settled.

        What can fail on what a document says is done before anything is written.
        """
        after = self._after(change)
        changed = None if change.curated is not None else {one.document.sha256 for one in change.minutes}
        with self._graphs(self._build(after.values(), change.curated), changed) as graphs:
            self.facts.write(change)
            mark = self._mark()
            self._write_graphs(graphs, mark)
        self._write_index(mark)
        self.originals.sweep(after)

    def forgotten(self) -> Forgotten:
        """Those who are to be forgotten."""
        return read(self._curated()).forgotten

    def redacted(self, minutes: Minutes) -> Minutes:
        """The minutes without those who are forgotten; themselves where nobody is."""
        return redact(minutes, self.forgotten())

    def erase(self) -> None:
        """Write everything anew, without a trace of what was removed. The caller holds the lock."""
        self.facts.compact()
        self.store.purge()
        if not self._is_small:
            check.forget(self.settings.data)

    def _mark(self) -> str:
        """Graphs made by another version of the program, or under another base, are made again too."""
        return f"{self.facts.mark}/{version('samgraf')}/{self.settings.base}"

    def _after(self, change: Change) -> dict[str, Minutes]:
        """The documents as a change leaves them, by SHA-256."""
        sources = {**self.facts.sources(), **change.sources}
        wanted = set(sources.values()) - change.removed
        everything = (*self.facts.minutes(), *change.minutes)
        return {one.document.sha256: one for one in everything if one.document.sha256 in wanted}

    def _build(self, minutes: Iterable[Minutes], curated: bytes | None = None) -> Build:
        return build(minutes, base=self.settings.base, curated=self._curated(curated))

    def _curated(self, curated: bytes | None = None) -> rdflib.Graph:
        return rdflib.Graph().parse(data=self.facts.curated() if curated is None else curated, format="nt")

    @contextmanager
    def _graphs(self, built: Build, changed: Collection[str] | None = None) -> Iterator[_Graphs]:
        """What the store is to hold: the graphs of the documents that `changed`; of all where that is None."""
        corpus = built.corpus
        described = (
            (corpus.document(place), local(minutes, corpus.register, corpus.base))
            for place, minutes in enumerate(corpus.minutes)
            if changed is None or minutes.document.sha256 in changed
        )
        documents = _Packed((iri, _lines((*scribe.triples, *scribe.evidence))) for iri, scribe in described)
        kept = {corpus.document(place) for place in range(len(corpus.minutes))}
        with TemporaryFile(dir=self.settings.data) as default:
            ox.serialize((ox.Triple(*each) for each in conclude(corpus)), default, ox.RdfFormat.N_TRIPLES)
            yield _Graphs(default, documents, kept, is_whole=changed is None)

    def _write_graphs(self, graphs: _Graphs, mark: str) -> None:
        """Bring the store to `graphs`, in one step."""
        documents = f"{self.settings.base}document/"
        stale = {name: b"" for name in self.store.names() if name.startswith(documents) and name not in graphs.kept}
        authority: dict[str, bytes] = {}
        if graphs.is_whole:
            authority[str(self.names.register)] = lines(register.graph(self.settings.base))
            authority[str(self.names.curated)] = self._public(self.facts.curated())
            authority[str(self.names.examples)] = _examples()
        graphs.documents.pack({**stale, **authority}.items())
        with TemporaryFile(dir=self.settings.data) as before:
            self.store.copy_graph(before)
            with differing(before, graphs.default, self.settings.data) as (remove, add):
                self.store.replace(graphs.documents, remove=remove, add=add, mark=mark, compact=True)

    @staticmethod
    def _public(curated: bytes) -> bytes:
        """The curated graph as the store holds it: without the key to the hashes of forgotten names."""
        key = SG.salt.n3().encode()
        return b"".join(line for line in curated.splitlines(keepends=True) if key not in line)

    def _has_examples(self) -> bool:
        return self.store.graph(str(self.names.examples)) == _examples()

    def _write_index(self, mark: str) -> None:
        snapshot = self.store.snapshot()
        index.refresh(
            self._index,
            snapshot,
            (minutes.document for minutes in self.facts.minutes()),
            unread=[index.Unread(each.name, each.sv, each.en) for each in self.facts.refused()],
            base=self.settings.base,
        )
        self.facts.set_indexed(f"{mark}/{FORMAT}")
        if self._is_small:
            check.make(self.settings, snapshot)

    @property
    def _is_small(self) -> bool:
        """Whether the collection is checked as part of every change; else the service does it afterwards."""
        return len(self.facts.known()) <= check.SMALL

    def _is_indexed(self, mark: str) -> bool:
        return self._index.exists() and self.facts.indexed == f"{mark}/{FORMAT}"


@cache
def _examples() -> bytes:
    """The library of example queries, which a version of the program may change without the facts."""
    return lines(library())


def _lines(triples: Iterable[Triple]) -> bytes:
    """Triples as sorted N-Triples, each once."""
    text = ox.serialize((ox.Triple(*each) for each in triples), format=ox.RdfFormat.N_TRIPLES) or b""
    return b"".join(sorted(set(text.splitlines(keepends=True))))
