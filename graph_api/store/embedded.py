"""The store in the data folder: pyoxigraph, read in workers, written as whole new states."""

import io
import itertools
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from graph_api.settings import Settings
from graph_api.store import limit
from graph_api.store.answer import Answer, Limits, Question
from graph_api.store.apart import once
from graph_api.store.base import Store
from graph_api.store.generations import Current, Generations, in_place
from graph_api.store.line import Line
from graph_api.store.lock import writing
from graph_api.store.merging import alone
from graph_api.store.pool import Pool, Reply, Worker, WorkerDiedError
from graph_api.store.syntax import fault
from graph_api.store.trouble import trouble
from ontology.errors import QueryError
from ontology.names import PREFIXES

_BATCH = 100_000
"""Quads up to which a change is written as it comes; more are sorted into files of their own (`bulk_extend`), as many
at a time: left to itself it takes a gigabyte for a million."""


class EmbeddedStore(Store):
    """pyoxigraph in a folder. Readers never wait for a writer, nor a writer for readers."""

    def __init__(self, settings: Settings, *, create: bool = False) -> None:
        """Raises `StoreError` where there is no store and none is to be made, `VersionError` where it is too new."""
        self.limits = Limits.of(settings)
        self.update_limits = Limits.of_update(settings)
        self._folder = settings.data
        self._base = settings.base
        self._lock_seconds = settings.lock_seconds
        self._states = Generations(settings.data / "store")
        if create and not self._states.exists():
            with self.writing():
                self._states.create()
        self._states.current()
        places = settings.workers
        line = Line(places, settings.workers_per_client, settings.query_waiting)
        self._worker = partial(Worker, settings.query_megabytes, may_call_out=settings.allow_service)
        self._pool = Pool(places, line, lambda path: self._worker(store=path), settings.query_wait_seconds)
        self._counted: tuple[int, int] | None = None
        self._writes = 0
        self._write_lock = threading.Lock()

    # Reading

    def ask(self, question: Question, *, limits: Limits | None = None, client: str | None = None) -> Answer:
        """See `Store.ask`."""
        limits = limits or self.limits
        limit.length(question.text, limits)
        current = self._states.current()
        try:
            reply = self._pool.ask(self._message(question, limits, current), limits.seconds, client)
        except TimeoutError:
            raise limit.time(limits) from None
        except WorkerDiedError as error:
            raise limit.memory(limits, error.signal) from None
        return self._answer(question, reply, limits, current)

    async def ask_async(self, question: Question, *, limits: Limits | None = None, client: str | None = None) -> Answer:
        """See `Store.ask_async`."""
        limits = limits or self.limits
        limit.length(question.text, limits)
        current = self._states.current()
        try:
            reply = await self._pool.ask_async(self._message(question, limits, current), limits.seconds, client)
        except TimeoutError:
            raise limit.time(limits) from None
        except WorkerDiedError as error:
            raise limit.memory(limits, error.signal) from None
        return self._answer(question, reply, limits, current)

    def graph(self, name: str | None = None) -> bytes:
        """See `Store.graph`."""
        graph_name = ox.DefaultGraph() if name is None else ox.NamedNode(name)
        found = self.snapshot().dump(format=ox.RdfFormat.N_TRIPLES, from_graph=graph_name)
        return b"".join(sorted((found or b"").splitlines(keepends=True)))

    def copy_graph(self, output: IO[bytes], name: str | None = None) -> None:
        """See `Store.copy_graph`."""
        graph_name = ox.DefaultGraph() if name is None else ox.NamedNode(name)
        self.snapshot().dump(output, format=ox.RdfFormat.N_TRIPLES, from_graph=graph_name)

    def snapshot(self) -> ox.Store:
        """See `Store.snapshot`."""
        path = self._states.path(self._states.current())
        try:
            return ox.Store.read_only(str(path))
        except OSError as error:
            raise trouble(error, path) from error

    def names(self) -> tuple[str, ...]:
        """See `Store.names`."""
        return tuple(sorted(name.value for name in self.snapshot().named_graphs()))

    def dump(self, output: IO[bytes]) -> None:
        """See `Store.dump`."""
        self.snapshot().dump(output, ox.RdfFormat.N_QUADS)

    def count(self) -> int:
        """See `Store.count`. Counted once for each state."""
        current = self._states.current()
        if self._counted is None or self._counted[0] != current.generation:
            self._counted = (current.generation, len(self.snapshot()))
        return self._counted[1]

    @property
    def generation(self) -> int:
        """See `Store.generation`."""
        return self._states.current().generation

    @property
    def mark(self) -> str:
        """See `Store.mark`."""
        return self._states.current().mark

    # Writing

    def writing(self) -> AbstractContextManager[object]:
        """See `Store.writing`."""
        return writing(self._folder, self._lock_seconds)

    def replace(
        self,
        graphs: Mapping[str, bytes],
        *,
        remove: bytes | IO[bytes] = b"",
        add: bytes | IO[bytes] = b"",
        mark: str | None = None,
    ) -> None:
        """See `Store.replace`."""

        def change(store: ox.Store) -> bool:
            for name in graphs:
                store.remove_graph(ox.NamedNode(name))
            for quad in _quads(remove, None):
                store.remove(quad)
            named = (_quads(body, name) for name, body in graphs.items())
            return _extend(store, itertools.chain(_quads(add, None), itertools.chain.from_iterable(named)))

        self._write(in_place(change), mark=mark)

    def load(self, source: IO[bytes], media_type: str = "application/n-quads") -> None:
        """See `Store.load`."""

        def change(store: ox.Store) -> bool:
            store.bulk_load(source, ox.RdfFormat.from_media_type(media_type), base_iri=self._base)
            return True

        self._write(in_place(change))

    def update(self, text: str, *, limits: Limits | None = None) -> None:
        """See `Store.update`. It runs in a process of its own, which is ended at its limits as a query's is."""
        limits = limits or self.update_limits
        limit.length(text, limits)
        self._write(lambda draft: self._update(draft, text, limits))

    def clear(self) -> None:
        """See `Store.clear`."""
        self._write(in_place(lambda store: False), mark="", from_nothing=True)

    def purge(self) -> None:
        """See `Store.purge`: RocksDB keeps removed rows until it merges their files, Oxigraph keeps their texts."""
        snapshot = self.snapshot()
        names, everything = list(snapshot.named_graphs()), list(snapshot)

        def change(store: ox.Store) -> bool:
            store.bulk_extend(everything)
            for name in names:
                store.add_graph(name)  # also those without triples
            return True

        self._write(in_place(change), from_nothing=True)
        with self.writing(), alone(self._folder, -1):  # who merges finds a writer, and gives up soon
            self._states.sweep(self._states.current(), kept_seconds=0.0)

    def close(self) -> None:
        """See `Store.close`."""
        self._pool.close()

    def warm(self) -> None:
        """See `Store.warm`: starts all workers."""
        current = self._states.current()
        self._pool.warm(str(self._states.path(current)))

    @property
    def processes(self) -> tuple[int, ...]:
        """The process numbers of the workers, for whoever watches them."""
        return self._pool.processes

    def counters(self) -> dict[str, float]:
        """See `Store.counters`."""
        current = self._states.current()
        states = {"generation": current.generation, "merged": current.is_merged}
        return {**self._pool.state(), **states, "writes": self._writes}

    # Within

    def _update(self, draft: Path, text: str, limits: Limits) -> bool:
        """Carry out an update on the state in the folder `draft`, in a worker, which merges nothing."""
        question = {"update": text, "base": self._base, "store": str(draft), "seconds": limits.seconds}
        message = once(self._worker, question, limits).message
        match message.get("error"):
            case None:
                return False
            case "memory":
                raise limit.update_memory(limits)
            case "store":
                raise trouble(OSError(message["detail"]), self._states.folder)
            case _:
                raise ValueError(message["detail"])

    def _write(self, change: Callable[[Path], bool], **how: Any) -> None:
        with self.writing():
            try:
                self._states.write(change, **how)
            except (SyntaxError, ValueError) as error:
                raise QueryError(
                    sv=f"Uppdateringen går inte att utföra: {error}. Inget är ändrat.",
                    en=f"The update cannot be carried out: {error}. Nothing has changed.",
                ) from error
        with self._write_lock:
            self._writes += 1

    def _message(self, question: Question, limits: Limits, current: Current) -> dict[str, object]:
        return {
            "text": question.text,
            "base": self._base,
            "default_graphs": question.default_graphs,
            "named_graphs": question.named_graphs,
            "rows_as": question.rows_as,
            "triples_as": question.triples_as,
            "prefixes": PREFIXES,
            "store": str(self._states.path(current)),
            "rows": limits.rows,
            "bytes": limits.answer_megabytes << 20,
            "seconds": limits.seconds,
        }

    def _answer(self, question: Question, reply: Reply, limits: Limits, current: Current) -> Answer:
        message, file, seconds = reply
        match message.get("error"):
            case None:
                pass
            case "rows" | "bytes" as kind:
                raise limit.size(limits, kind, seconds)
            case "memory":
                raise limit.memory(limits)
            case "store":
                raise trouble(OSError(message["detail"]), self._states.folder)
            case _:
                raise fault(message["detail"], question.text)
        body: IO[bytes] = io.BytesIO(message["body"]) if file is None else os.fdopen(file, "rb")
        return Answer(message["media_type"], message["size"], message["rows"], seconds, current.generation, body)


def _quads(body: bytes | IO[bytes], graph: str | None) -> Iterator[ox.Quad]:
    """The triples of N-Triples, as quads of a graph."""
    name = ox.DefaultGraph() if graph is None else ox.NamedNode(graph)
    for quad in ox.parse(body, ox.RdfFormat.N_TRIPLES):
        yield ox.Quad(quad.subject, quad.predicate, quad.object, name)


def _extend(store: ox.Store, quads: Iterable[ox.Quad]) -> bool:
    """Add quads the fastest way for their number, never holding more than a batch; whether there were more than one."""
    rest = iter(quads)
    batch = list(itertools.islice(rest, _BATCH))
    if len(batch) < _BATCH:
        store.extend(batch)
        return False
    while batch:
        store.bulk_extend(batch)
        batch = list(itertools.islice(rest, _BATCH))
    return True
