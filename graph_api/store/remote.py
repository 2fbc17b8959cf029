"""The store at an address: any SPARQL 1.1 endpoint (Query, Update, and the Graph Store Protocol where it is given).

Its answers are checked, not believed: rows are always asked for as JSON and read to their end, triples as N-Triples;
what does not parse, or says in a header that it was cut, is an error and never an answer.
"""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import IO

import pyoxigraph as ox

from graph_api.settings import Settings
from graph_api.store import limit, state, virtuoso
from graph_api.store.answer import JSON, N_TRIPLES, Answer, Limits, Question, Table
from graph_api.store.base import Store
from graph_api.store.bindings import form, tokens
from graph_api.store.endpoint import WRITE_SECONDS, Endpoint
from graph_api.store.line import Line, busy
from graph_api.store.lock import writing
from graph_api.store.rewrite import rewritten
from graph_api.store.state import State
from graph_api.worker.spool import Spool, TooManyError
from ontology.errors import BusyError, QueryError, StoreError

_STATE_SECONDS = 0.5
"""How long a generation that was read stays believed."""
_PAUSE_SECONDS = 0.05
"""Between two looks whether a write is finished."""
_BATCH = 2_000
"""Triples in one update, for an engine that takes no more."""
_MOST_AT_ONCE = 400_000
"""Characters of an update that such an engine takes in one."""
_WHOLE = "?s ?p ?o"


class RemoteStore(Store):
    """A SPARQL 1.1 endpoint.

    `replace` is one update request, which most engines carry out whole or not at all, and show to readers so. For
    those that do not (Virtuoso), readers wait until a write is finished, and one that was cut short is made again.
    """

    def __init__(self, settings: Settings) -> None:
        """Raises `StoreError` where the endpoint does not answer."""
        self.limits = Limits.of(settings)
        self._settings = settings
        self._default = settings.endpoint_default_graph
        self._node = f"{settings.base}graph/state"
        self._line = Line(settings.workers, settings.workers_per_client, settings.query_waiting)
        self._endpoint = Endpoint(settings)
        self._counters: Counter[str] = Counter()
        self._seen: tuple[float, State] | None = None
        self._writer = 0
        self._is_virtuoso = "virtuoso" in self._endpoint.server.lower()

    # Reading

    def ask(self, question: Question, *, limits: Limits | None = None, client: str | None = None) -> Answer:
        """See `Store.ask`."""
        limits = limits or self.limits
        limit.length(question.text, limits)
        with self._place(client):
            answer = self._ask(question, limits)
        self._counters["answered"] += 1
        return answer

    async def ask_async(self, question: Question, *, limits: Limits | None = None, client: str | None = None) -> Answer:
        """See `Store.ask_async`."""
        return await asyncio.to_thread(self.ask, question, limits=limits, client=client)

    def graph(self, name: str | None = None) -> bytes:
        """See `Store.graph`."""
        pattern = f"GRAPH <{name}> {{ {_WHOLE} }}" if name else _WHOLE
        answer = self._ask(Question(text=f"CONSTRUCT {{ {_WHOLE} }} WHERE {{ {pattern} }}"), _UNLIMITED)
        return b"".join(sorted(answer.read().splitlines(keepends=True)))

    def snapshot(self) -> ox.Store:
        """See `Store.snapshot`: a copy in memory."""
        store = ox.Store()
        for name in (None, *self.names()):
            graph = ox.NamedNode(name) if name else ox.DefaultGraph()
            store.bulk_load(self.graph(name), ox.RdfFormat.N_TRIPLES, to_graph=graph)
        return store

    def names(self) -> tuple[str, ...]:
        """See `Store.names`."""
        answer = self._ask(Question(text=f"SELECT DISTINCT ?g {{ GRAPH ?g {{ {_WHOLE} }} }}"), _UNLIMITED)
        found = {row["g"] for row in Table.parse(answer.read()).values()}
        ours = {name for name in found if not (self._is_virtuoso and name.startswith(virtuoso.SYSTEM_GRAPHS))}
        return tuple(sorted(ours - {self._node, self._default}))

    def dump(self, output: IO[bytes]) -> None:
        """See `Store.dump`."""
        self.snapshot().dump(output, ox.RdfFormat.N_QUADS)

    def count(self) -> int:
        """See `Store.count`."""
        return sum(self.graph(name).count(b"\n") for name in (None, *self.names()))

    @property
    def generation(self) -> int:
        """See `Store.generation`. What another process wrote is seen within a second."""
        return self._state().generation

    @property
    def mark(self) -> str:
        """See `Store.mark`."""
        return self._state().mark

    # Writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """See `Store.writing`. The lock is in the data folder: writers on several machines need a shared one."""
        with writing(self._settings.data, self._settings.lock_seconds):
            outer, self._writer = self._writer, threading.get_ident()
            try:
                yield
            finally:
                self._writer = outer

    def replace(
        self,
        graphs: Mapping[str, bytes],
        *,
        remove: bytes | IO[bytes] = b"",
        add: bytes | IO[bytes] = b"",
        mark: str | None = None,
    ) -> None:
        """See `Store.replace`. Its files are its own affair."""
        operations: list[str] = []
        for name, body in graphs.items():
            operations += [f"DROP SILENT GRAPH <{name}>", *self._data("INSERT", body, name)]
        operations += [*self._data("DELETE", remove, self._default), *self._data("INSERT", add, self._default)]
        self._write(operations, mark)

    def load(self, source: IO[bytes], media_type: str = "application/n-quads") -> None:
        """See `Store.load`: one request a graph where the endpoint has a graph store, which is not all or nothing."""
        graphs: dict[str, list[str]] = {}
        for quad in ox.parse(source, ox.RdfFormat.from_media_type(media_type), base_iri=self._settings.base):
            name = "" if isinstance(quad.graph_name, ox.DefaultGraph) else quad.graph_name.value
            graphs.setdefault(name or self._default, []).append(f"{quad.triple} .\n")
        bodies = {name: "".join(triples).encode() for name, triples in graphs.items()}
        if self._settings.endpoint_graphs:
            with self._next_state(None) as (said, _unsaid):
                for name, body in bodies.items():
                    self._endpoint.add(name, body)
                self._endpoint.update(said)
        else:
            self._write([each for name, body in bodies.items() for each in self._data("INSERT", body, name)], None)

    def update(self, text: str, *, limits: Limits | None = None) -> None:
        """See `Store.update`."""
        limit.length(text, limits or self.limits)
        self._write([text], None, limits.seconds if limits else self._settings.update_seconds)

    def clear(self) -> None:
        """See `Store.clear`."""
        with self.writing():
            graphs = [f"DROP SILENT GRAPH <{name}>" for name in (*self.names(), self._default) if name]
            self._write(graphs if self._default else ["DROP ALL"], "")

    def purge(self) -> None:
        """See `Store.purge`. What an engine keeps of removed triples is its own affair."""

    def close(self) -> None:
        """See `Store.close`."""
        self._endpoint.close()

    def counters(self) -> dict[str, float]:
        """See `Store.counters`."""
        return {**self._counters, "waiting": len(self._line)}

    # Within

    @contextmanager
    def _place(self, client: str | None) -> Iterator[None]:
        ticket = self._line.enter(client)
        try:
            ticket.result(self._settings.query_wait_seconds)
        except TimeoutError:
            if ticket.cancel():
                self._counters["refused"] += 1
                raise busy() from None
        try:
            yield
        finally:
            self._line.leave(client)

    def _ask(self, question: Question, limits: Limits) -> Answer:
        """Ask; again where a write came between, of an engine that does not keep the two apart."""
        if not self._is_virtuoso or self._writer == threading.get_ident():
            return self._ask_once(question, limits)
        until = time.monotonic() + min(limits.seconds, self._settings.lock_seconds)
        while True:
            before = self._whole_state(until)
            answer = self._ask_once(question, limits)
            if self._whole_state(until) == before:
                return answer
            answer.close()

    def _ask_once(self, question: Question, limits: Limits) -> Answer:
        """Ask, and read the answer to its end before anything of it is handed out."""
        begun = time.monotonic()
        makes_triples = form(question.text) in ("CONSTRUCT", "DESCRIBE")
        raw = Spool(limits.answer_megabytes << 20, limits.rows, None)
        try:
            headers = self._endpoint.query(
                self._dataset(question), N_TRIPLES if makes_triples else JSON, limits.seconds, raw
            )
            spool, media_type, rows = rewritten(raw, question, limits, makes_triples=makes_triples)
        except TooManyError as error:
            raise limit.size(limits, error.args[0], time.monotonic() - begun) from None
        except TimeoutError:
            self._counters["timed_out"] += 1
            raise limit.time(limits) from None
        except (SyntaxError, ValueError) as error:
            raise _broken(self._settings.endpoint, str(error)) from error
        finally:
            raw.close()
        virtuoso.check(headers, rows)
        seconds, size = time.monotonic() - begun, spool.size
        return Answer(media_type, size, rows, seconds, self._seen[1].generation if self._seen else 0, spool.into_file())

    def _dataset(self, question: Question) -> list[tuple[str, str]]:
        """The query and its graphs as the parameters of SPARQL 1.1 Protocol, 2.1."""
        text, default = question.text, question.default_graphs
        is_plain = not default and not question.named_graphs
        if is_plain and self._default and not any(token.text.upper() == "FROM" for token in tokens(text)):
            default = (self._default,)
        parameters = [("query", virtuoso.exact_division(text) if self._is_virtuoso else text)]
        parameters += [("default-graph-uri", name) for name in default]
        named = question.named_graphs
        if self._is_virtuoso and is_plain:
            named = virtuoso.named(text)
        parameters += [("named-graph-uri", name) for name in named]
        return parameters

    def _data(self, verb: str, body: bytes | IO[bytes], name: str) -> Iterator[str]:
        """Updates that insert or delete the triples of a graph; of the default graph where the name is empty."""
        triples = (body if isinstance(body, bytes) else body.read()).decode().splitlines()
        step = _BATCH if self._is_virtuoso else max(1, len(triples))
        for start in range(0, len(triples), step):
            block = "\n".join(triples[start : start + step])
            yield f"{verb} DATA {{ GRAPH <{name}> {{ {block} }} }}" if name else f"{verb} DATA {{ {block} }}"

    def _write(self, operations: Sequence[str], mark: str | None, seconds: float = WRITE_SECONDS) -> None:
        with self._next_state(mark) as (said, unsaid):
            if not self._is_virtuoso:
                self._endpoint.update(" ;\n".join((*operations, said)), seconds)
                return
            if sum(map(len, operations)) > _MOST_AT_ONCE:
                for operation in operations:
                    self._endpoint.update(operation, seconds)
            elif operations:
                try:
                    self._endpoint.update(" ;\n".join(operations), seconds)
                except QueryError:  # refused as a whole
                    self._endpoint.update(unsaid)
                    raise
            self._endpoint.update(said)

    @contextmanager
    def _next_state(self, mark: str | None) -> Iterator[tuple[str, str]]:
        """Be the only writer; gives the updates that say the new state, to be made last, and that all is as it was."""
        with self.writing():
            before = self._read_state()
            generation = before.generation + 1
            if self._is_virtuoso:
                self._endpoint.update(state.note(self._node, generation, state.UNFINISHED))
            unsaid = state.note(self._node, generation, before.mark)
            yield unsaid if mark is None else state.note(self._node, generation, mark), unsaid
            self._seen = None
            self._counters["writes"] += 1

    def _state(self) -> State:
        """The state, which stays believed for a moment."""
        if self._seen and time.monotonic() - self._seen[0] < _STATE_SECONDS:
            return self._seen[1]
        return self._read_state()

    def _read_state(self) -> State:
        answer = self._ask_once(Question(text=state.question(self._node)), _UNLIMITED)
        found = state.state(Table.parse(answer.read()))
        self._seen = (time.monotonic(), found)
        return found

    def _whole_state(self, until: float) -> State:
        """The state, read anew, when no write is under way."""
        while not (found := self._read_state()).is_whole:
            if time.monotonic() > until:
                raise _unfinished()
            time.sleep(_PAUSE_SECONDS)
        return found


_UNLIMITED = Limits(seconds=600.0, megabytes=0, rows=1 << 60, answer_megabytes=1 << 20, characters=1 << 30)


def _unfinished() -> BusyError:
    return BusyError(
        sv="Databasen skrivs just nu, eller så bröts en skrivning. Försök igen om en stund; är det så fortfarande: kör "
        "`samgraf ingest` igen, som gör om skrivningen.",
        en="The store is being written to, or a write was cut short. Try again in a while; if it is still so, run "
        "`samgraf ingest` again, which makes the write anew.",
    )


def _broken(endpoint: str, detail: str) -> StoreError:
    return StoreError(
        sv=f"{endpoint} svarade 200 med ett svar som inte är helt: {detail}. Frågan kan ha avbrutits där.",
        en=f"{endpoint} answered 200 with an answer that is not whole: {detail}. It may have stopped the query.",
    )
