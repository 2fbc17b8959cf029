"""Everything that was taken in, and what is made from it: facts, originals, graphs and index, kept in step.

A change is made in this order, under the lock: originals, facts (the truth, one transaction), graphs (one step),
conclusions by part (one transaction), index (one step), then what is no longer needed is removed. Graphs, conclusions
and index repeat the mark of the facts they were made from. A program that is killed in between leaves one of them
behind; `settle`, which everybody calls who opens the folder to write or to serve, makes it again.
"""

import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from tempfile import TemporaryFile

import pyoxigraph as ox
import rdflib

from extract.build import build
from extract.curated import read
from extract.describe import local
from extract.describe.terms import Triple
from extract.facts import Minutes
from extract.privacy import Forgotten
from extract.resolve import Corpus
from extract.uncollected import uncollected
from graph_api import check, index
from graph_api.conclusions import Conclusions, Revision
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
        self._conclusions = Conclusions(settings.data)
        self._index = settings.data / "index.sqlite"

    def settle(self) -> bool:
        """Make again what is behind the facts; whether anything was. Cheap where nothing is."""
        mark = self._mark()
        if self.store.mark == mark and self._has_examples() and self._is_indexed(mark):
            return False
        with self.store.writing():
            if self.store.mark != self._mark():
                self._bring(Change())
            if not self._has_examples():
                self.store.replace({str(self.names.examples): _examples()})
            if not self._is_indexed(mark := self._mark()):
                self._write_index(mark)
        return True

    def apply(self, change: Change) -> None:
        """Carry out a change, everywhere. The caller holds the lock, and has settled."""
        is_indexed = self._is_indexed(self.store.mark)
        changed = self._bring(change)
        self._write_index(self._mark(), changed if is_indexed else None)
        self.originals.sweep(self.facts.known())

    def _bring(self, change: Change) -> set[str] | None:
        """Bring facts and graphs to what is there after a change; of which nodes they now say something else.

        None where that may be any. What can fail on what a document says is done before anything is written.
        """
        curated = self.facts.curated() if change.curated is None else change.curated
        rules = f"{version('samgraf')} {self.settings.base} {sha256(curated).hexdigest()}"
        with uncollected():  # millions of facts are alive
            corpus = build(self._after(change), base=self.settings.base, curated=_graph(curated)).corpus
            with self._conclusions.revised(corpus, mark=self.store.mark, rules=rules) as revision:
                documents = self._documents(corpus, revision)
                if change:
                    self.facts.write(change)
                revision.mark = self._mark()
                self._write_graphs(documents, revision)
                return None if revision.is_whole or revision.restated else revision.subjects()

    def forgotten(self) -> Forgotten:
        """Those who are to be forgotten."""
        return read(_graph(self.facts.curated())).forgotten

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

    def _after(self, change: Change) -> Iterator[Minutes]:
        """The documents as a change leaves them."""
        wanted = set({**self.facts.sources(), **change.sources}.values()) - change.removed
        new = {one.document.sha256: one for one in change.minutes}
        for one in self.facts.minutes():
            if one.document.sha256 in wanted and one.document.sha256 not in new:
                yield one
        yield from (one for sha, one in new.items() if sha in wanted)

    def _documents(self, corpus: Corpus, revision: Revision) -> "_Packed":
        """The named graphs that a revision changes, by IRI."""
        scribes = (
            (corpus.document(place), local(minutes, corpus.register, corpus.base))
            for place, minutes in enumerate(corpus.minutes)
            if minutes.document.sha256 in revision.changed
        )
        documents = _Packed((iri, _lines((*scribe.triples, *scribe.evidence))) for iri, scribe in scribes)
        documents.pack((str(self.names.document(sha)), b"") for sha in revision.gone)
        return documents

    def _write_graphs(self, graphs: "_Packed", revision: Revision) -> None:
        """Bring the store to a revision, in one step."""
        if not revision.is_whole:
            self.store.replace(graphs, remove=revision.remove, add=revision.add, mark=revision.mark)
            return
        documents = f"{self.settings.base}document/"
        graphs.pack((name, b"") for name in self.store.names() if name.startswith(documents) and name not in graphs)
        graphs.pack(
            {
                str(self.names.register): lines(register.graph(self.settings.base)),
                str(self.names.curated): self._public(self.facts.curated()),
                str(self.names.examples): _examples(),
            }.items()
        )
        with TemporaryFile(dir=self.settings.data) as before:
            self.store.copy_graph(before)
            with differing(before, revision.add, self.settings.data) as (remove, add):
                self.store.replace(graphs, remove=remove, add=add, mark=revision.mark)

    @staticmethod
    def _public(curated: bytes) -> bytes:
        """The curated graph as the store holds it: without the key to the hashes of forgotten names."""
        key = SG.salt.n3().encode()
        return b"".join(line for line in curated.splitlines(keepends=True) if key not in line)

    def _has_examples(self) -> bool:
        return self.store.graph(str(self.names.examples)) == _examples()

    def _write_index(self, mark: str, changed: set[str] | None = None) -> None:
        snapshot = self.store.snapshot()
        index.refresh(
            self._index,
            snapshot,
            (minutes.document for minutes in self.facts.minutes()),
            unread=[index.Unread(each.name, each.sv, each.en) for each in self.facts.refused()],
            changed=changed,
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


def _graph(curated: bytes) -> rdflib.Graph:
    return rdflib.Graph().parse(data=curated, format="nt")


def _lines(triples: Iterable[Triple]) -> bytes:
    """Triples as sorted N-Triples, each once."""
    text = ox.serialize((ox.Triple(*each) for each in triples), format=ox.RdfFormat.N_TRIPLES) or b""
    return b"".join(sorted(set(text.splitlines(keepends=True))))
