"""Answers one query after the other: `python -m graph_api.worker SOCKET MEGABYTES cut-off|network STORE`.

The process has no network, unless it may call out or the system does not let it give that up; it cannot take more
memory than it was given, and is ended by the kernel shortly after a deadline even where nobody is left to end it. An
update is carried out in a process of its own, on a state that no reader has seen yet.
"""

import os
import resource
import select
import signal
import socket
import sys
from contextlib import suppress
from itertools import count, islice
from operator import itemgetter
from typing import IO, cast

import pyoxigraph as ox

from graph_api.worker import wire
from graph_api.worker.rows import RowCounter
from graph_api.worker.spool import Spool, TooManyError

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_GRACE_SECONDS = 0.5
_IDLE_MILLISECONDS = 10_000
"""How long to wait for a question before looking whether the store is still there."""
_PAGE = resource.getpagesize()
_HAS_LIMITS = sys.platform == "linux"
"""Elsewhere the kernel neither counts nor limits address space in this way: a query has its limit of time alone."""


class Reader:
    """A read-only store, opened anew where a newer state is asked for."""

    def __init__(self, megabytes: int) -> None:
        self.megabytes = megabytes
        self._path = ""
        self._store: ox.Store | None = None
        self._size = 0

    def at(self, path: str) -> ox.Store:
        """The store in the folder `path`. What it takes to have it open does not count as a query's memory."""
        if self._store is None or path != self._path:
            _limit(resource.RLIM_INFINITY)
            self._store = None
            self._store = ox.Store.read_only(path)
            self._path = path
            self._size = _address_space()
            _limit(self._size + (self.megabytes << 20))
        return self._store

    def release(self) -> None:
        """Close a store that was removed: while it is open, its files take room on the disk."""
        if self._store and not os.path.exists(self._path):
            self._store = None

    def update(self, path: str, text: str, base: str) -> None:
        """Carry out an update on the store in the folder `path`, which is closed, and whole, when this returns."""
        store = ox.Store(path)
        _limit(_address_space() + (self.megabytes << 20))
        store.update(text, base_iri=base)
        store.flush()

    @property
    def is_worn(self) -> bool:
        """Whether queries left so much behind that the next would not have the memory it may take."""
        return _address_space() - self._size > self.megabytes << 18


def _limit(size: int) -> None:
    """Let this process have so many bytes of address space."""
    if _HAS_LIMITS:
        resource.setrlimit(resource.RLIMIT_AS, (size, resource.RLIM_INFINITY))


def _address_space() -> int:
    """The bytes of address space that this process has."""
    if not _HAS_LIMITS:
        return 0
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[0]) * _PAGE


def answer(store: ox.Store, question: wire.Message) -> tuple[wire.Message, Spool]:
    """The answer to a question, as a message and the spool that holds it."""
    is_chosen = question["default_graphs"] or question["named_graphs"]
    results = store.query(
        question["text"],
        base_iri=question["base"],
        default_graph=[ox.NamedNode(name) for name in question["default_graphs"]] if is_chosen else None,
        named_graphs=[ox.NamedNode(name) for name in question["named_graphs"]] if is_chosen else None,
    )
    if isinstance(results, ox.QueryTriples):
        return _write_triples(results, question)
    media_type = question["rows_as"]
    counter = RowCounter(media_type) if isinstance(results, ox.QuerySolutions) else None
    spool = Spool(question["bytes"], question["rows"], counter)
    results.serialize(cast("IO[bytes]", spool), ox.QueryResultsFormat.from_media_type(media_type))
    return {"media_type": media_type, "rows": spool.rows if counter else 1}, spool


def parse(question: wire.Message, megabytes: int) -> tuple[wire.Message, Spool]:
    """The triples of a file as N-Triples, in a spool. Raises `ValueError` for what is not of RDF 1.1."""
    _limit(_address_space() + (megabytes << 20))
    form = ox.RdfFormat.from_media_type(question["media_type"])
    quads = ox.parse(
        question["parse"], form, base_iri=question["base"], without_named_graphs=True, rename_blank_nodes=True
    )
    spool = Spool(question["bytes"], question["rows"], None)
    ox.serialize(map(_triple, quads), cast("IO[bytes]", spool), ox.RdfFormat.N_TRIPLES)
    return {}, spool


def _triple(quad: ox.Quad) -> ox.Triple:
    if isinstance(quad.object, ox.Triple):  # may nest without end, in everything that reads it later
        raise ValueError("a triple stands inside a triple, which is not RDF 1.1")  # noqa: TRY004 (the file, not a type)
    return quad.triple


def _write_triples(results: ox.QueryTriples, question: wire.Message) -> tuple[wire.Message, Spool]:
    """Triples have no mark that tells them apart in every form: they are counted as they come."""
    media_type = question["triples_as"]
    spool = Spool(question["bytes"], question["rows"], None)
    number = count()
    # `zip` takes a number only for a triple that came. No Python runs for a triple.
    triples = map(itemgetter(0), zip(islice(results, question["rows"]), number, strict=False))
    ox.serialize(
        triples, cast("IO[bytes]", spool), ox.RdfFormat.from_media_type(media_type), prefixes=question["prefixes"]
    )
    if next(results, None) is not None:
        raise TooManyError("rows")
    return {"media_type": media_type, "rows": next(number)}, spool


def reply(reader: Reader, question: wire.Message) -> tuple[wire.Message, Spool | None]:
    """The answer, or what was wrong: `error` is syntax, rows, bytes, memory, store or engine."""
    try:
        if "parse" in question:
            return parse(question, reader.megabytes)
        if "update" in question:
            reader.update(question["store"], question["update"], question["base"])
            return {}, None
        store = reader.at(question["store"])
    except OSError as error:
        return {"error": "store", "detail": str(error)}, None
    except (SyntaxError, TooManyError, MemoryError, RuntimeError, ValueError) as error:
        return _fault(error), None
    try:
        return answer(store, question)
    except (SyntaxError, TooManyError, MemoryError, OSError, RuntimeError, ValueError) as error:
        return _fault(error), None


def _fault(error: Exception) -> wire.Message:
    """What was wrong, for the other end."""
    match error:
        case SyntaxError():
            return {"error": "syntax", "detail": error.msg or str(error)}
        case TooManyError():
            return {"error": error.args[0]}
        case MemoryError():
            return {"error": "memory"}
        case _:  # a graph to clear that is not there, a file to load that cannot be had
            return {"error": "engine", "detail": str(error)}


def leave_network() -> bool:
    """Move to a network of its own that holds nothing; whether the system allowed it (Linux, user namespaces)."""
    import ctypes  # noqa: PLC0415 (one call at the start)

    try:
        return bool(ctypes.CDLL(None).unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0)
    except AttributeError:  # not Linux
        return False


def main() -> None:
    """Serve the socket until the other end closes it."""
    peer = socket.socket(fileno=int(sys.argv[1]))
    reader = Reader(int(sys.argv[2]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a query that overflows the stack leaves no gigabyte behind
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    is_cut_off = sys.argv[3] == "cut-off" and leave_network()
    if store := sys.argv[4]:
        with suppress(OSError):  # the first question says so again, where somebody listens
            reader.at(store)
    wire.send(peer, {"cut_off": is_cut_off, "pid": os.getpid()})
    asked = select.poll()
    asked.register(peer, select.POLLIN)
    while True:
        while not asked.poll(_IDLE_MILLISECONDS):
            reader.release()
        try:
            question, _ = wire.receive(peer)
        except (EOFError, ConnectionError):
            return
        # The kernel ends the process, whatever it is doing: no Python has to run for that.
        signal.setitimer(signal.ITIMER_REAL, question["seconds"] + _GRACE_SECONDS)
        message, spool = reply(reader, question)
        body, file = spool.finish() if spool else (b"", None)
        signal.setitimer(signal.ITIMER_REAL, 0)
        size = spool.size if spool else 0
        wire.send(peer, {**message, "body": body, "size": size, "worn": reader.is_worn}, file)
        if spool:
            spool.close()


if __name__ == "__main__":
    main()
