"""The workers: started, asked, ended at the deadline and replaced."""

import asyncio
import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from typing import NamedTuple

from graph_api.store.line import Line, busy
from graph_api.worker import wire

_START_SECONDS = 30.0


class WorkerDiedError(Exception):
    """The worker ended by itself, by the signal `signal`."""

    def __init__(self, signal: int) -> None:
        super().__init__(signal)
        self.signal = signal


class Reply(NamedTuple):
    """What a worker answered, the file that came with it, and how long it took."""

    message: wire.Message
    file: int | None
    seconds: float


class Worker:
    """One process that answers queries, from its start to its end."""

    def __init__(self, megabytes: int, *, may_call_out: bool, store: str = "") -> None:
        """`store` is opened before the first question comes. `may_call_out` leaves it the network."""
        self._peer, other = socket.socketpair()
        with other:
            # -P: a file that happens to stand in the current folder is not imported.
            network = "network" if may_call_out else "cut-off"
            command = [sys.executable, "-P", "-m", "graph_api.worker", str(other.fileno()), str(megabytes), network]
            self._process = subprocess.Popen(
                [*command, store],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(other.fileno(),),
                # One heap for all threads: each would reserve address space that the memory limit counts.
                env={**os.environ, "MALLOC_ARENA_MAX": "1"},
            )
        self.pid = self._process.pid
        self.is_ready = False
        self.is_cut_off = False
        """Whether it has no network."""

    def ask(self, question: wire.Message, seconds: float) -> Reply:
        """Ask, and wait that long. Raises `TimeoutError` and `WorkerDiedError`: either way, `end` it."""
        try:
            if not self.is_ready:
                hello, _ = wire.receive(self._peer, time.monotonic() + _START_SECONDS)
                self.is_ready, self.is_cut_off = True, hello["cut_off"]
            begun = time.monotonic()
            wire.send(self._peer, question)
            message, file = wire.receive(self._peer, begun + seconds)
        except (EOFError, ConnectionError):
            raise WorkerDiedError(-self._process.wait()) from None
        return Reply(message, file, time.monotonic() - begun)

    def end(self) -> None:
        """Kill it, and wait until it is gone."""
        self._process.kill()
        self._process.wait()
        self._peer.close()


class Pool:
    """Workers for a number of places, handed out as `Line` says."""

    def __init__(self, places: int, line: Line, start: Callable[[str], Worker], wait_seconds: float) -> None:
        """`start` starts a worker on the store in a folder."""
        self._places = places
        self._line = line
        self._new = start
        self._wait_seconds = wait_seconds
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._threads = ThreadPoolExecutor(places, thread_name_prefix="query")
        self._counters: Counter[str] = Counter()

    def ask(self, question: wire.Message, seconds: float, client: str | None) -> Reply:
        """A worker's reply, after waiting for a turn. Raises `BusyError`, `TimeoutError`, `WorkerDiedError`."""
        ticket = self._line.enter(client)
        try:
            ticket.result(self._wait_seconds)
        except TimeoutError:
            if ticket.cancel():
                self._count("refused")
                raise busy() from None
        try:
            return self._serve(question, seconds)
        finally:
            self._line.leave(client)

    async def ask_async(self, question: wire.Message, seconds: float, client: str | None) -> Reply:
        """The same, without holding up the event loop."""
        ticket = self._line.enter(client)
        try:
            await asyncio.wait_for(asyncio.wrap_future(ticket), self._wait_seconds)
        except (TimeoutError, asyncio.CancelledError) as error:
            if not ticket.cancel() and not ticket.cancelled():
                self._line.leave(client)
            if isinstance(error, TimeoutError):
                self._count("refused")
                raise busy() from None
            raise
        served = self._threads.submit(self._serve, question, seconds)
        # However the caller ends, the place is given back when the worker is done, not before.
        served.add_done_callback(lambda _: self._line.leave(client))
        try:
            return await asyncio.wrap_future(served)
        except asyncio.CancelledError:
            served.add_done_callback(_discard)
            raise

    def warm(self, store: str) -> None:
        """Start a worker for every place, before somebody waits for it."""
        with self._lock:
            missing = self._places - len(self._all)
        for _ in range(missing):
            self._keep(self._start(store))

    def close(self) -> None:
        """End all workers, also those at work."""
        with self._lock:
            self._closed = True
            workers = list(self._all)
            self._all.clear()
            self._idle.clear()
        for worker in workers:
            worker.end()
        self._threads.shutdown(cancel_futures=True)

    @property
    def processes(self) -> tuple[int, ...]:
        """The process numbers of all workers."""
        with self._lock:
            return tuple(sorted(worker.pid for worker in self._all))

    def state(self) -> dict[str, float]:
        """The counters, and how many work and wait now."""
        with self._lock:
            return {
                **self._counters,
                "workers": len(self._all),
                "workers_without_network": sum(worker.is_cut_off for worker in self._all),
                "busy": len(self._all) - len(self._idle),
                "waiting": len(self._line),
            }

    def _serve(self, question: wire.Message, seconds: float) -> Reply:
        """Ask an idle worker, or a new one, and keep it or replace it."""
        with self._lock:
            worker = self._idle.pop() if self._idle else None
        worker = worker or self._start(question["store"])
        with ExitStack() as undone:
            undone.callback(self._replace, worker, question["store"])
            try:
                reply = worker.ask(question, seconds)
            except (TimeoutError, WorkerDiedError) as error:
                self._count("timed_out" if isinstance(error, TimeoutError) else "died")
                raise
            undone.pop_all()
        self._count("answered")
        if reply.message["worn"]:
            self._replace(worker, question["store"])
        else:
            self._keep(worker)
        return reply

    def _start(self, store: str) -> Worker:
        worker = self._new(store)
        self._count("started")
        with self._lock:
            self._all.add(worker)
        return worker

    def _count(self, what: str) -> None:
        with self._lock:
            self._counters[what] += 1

    def _keep(self, worker: Worker) -> None:
        with self._lock:
            if not self._closed:
                self._idle.append(worker)

    def _replace(self, worker: Worker, store: str) -> None:
        """End a worker and start the next one, which is ready by the time that it is needed."""
        with self._lock:
            is_ours = worker in self._all
            self._all.discard(worker)
        if is_ours:
            worker.end()
            self._keep(self._start(store))


def _discard(served: "Future[Reply]") -> None:
    """Close the file of a reply that nobody waits for any more."""
    if not served.cancelled() and not served.exception() and (file := served.result().file) is not None:
        os.close(file)
