"""Files in, text out: one module per format, chosen by what the file holds, run in processes of their own."""

import atexit
import os
import time
from collections.abc import Generator, Iterable
from contextlib import ExitStack
from multiprocessing.connection import wait
from pathlib import Path

from extract.document import Document
from extract.read.limits import Limits
from extract.read.sandbox import LONGEST_WAIT, Worker
from ontology.errors import InputError

__all__ = ["Limits", "read", "read_all"]

_idle: list[Worker] = []
"""Workers kept from one `read` to the next: starting one takes longer than reading most files."""
_LOOKAHEAD = 4


def read(path: Path, *, name: str | None = None, limits: Limits | None = None) -> Document:
    """The text of the file at `path`, and where in it things stand.

    `name` is shown in place of the path's own, as for an upload kept under its hash. Raises `InputError`:
    `UnreadableError` where it cannot be opened, decoded, or a limit stopped its reader, `EmptyError` where it holds
    no text.
    """
    worker = _hire(limits or Limits())
    with ExitStack() as undone:
        undone.callback(worker.kill)  # Ctrl-C: the answer that is still to come must not be taken for the next file's
        answer = worker.read(path, name or path.name)
        undone.pop_all()
    _release(worker)
    if isinstance(answer, InputError):
        raise answer
    return answer


def read_all(
    paths: Iterable[Path], *, workers: int | None = None, limits: Limits | None = None
) -> Generator[tuple[Path, Document | InputError], None, None]:
    """Each path with its document, or with the reason that there is none, in the order given.

    Reads up to `workers` files at once (default: one a core), and no more than a few files ahead of the caller.
    """
    limits = limits or Limits()
    count = workers or len(os.sched_getaffinity(0))
    queue = enumerate(paths)
    busy: dict[Worker, tuple[int, Path]] = {}
    answers: dict[int, tuple[Path, Document | InputError]] = {}
    following, exhausted = 0, False
    try:
        while True:
            while not exhausted and len(busy) < count and len(busy) + len(answers) < count * _LOOKAHEAD:
                index, path = next(queue, (-1, Path()))
                if index < 0:
                    exhausted = True
                    break
                worker = _hire(limits)
                worker.ask(path, path.name)
                busy[worker] = (index, path)
            while following in answers:
                yield answers.pop(following)
                following += 1
            if not busy and exhausted:
                return
            _collect(busy, answers)
    finally:
        for worker in busy:
            worker.kill()


def _collect(busy: dict[Worker, tuple[int, Path]], answers: dict[int, tuple[Path, Document | InputError]]) -> None:
    """Wait until one of the busy workers has something to say, or is out of time; take what there is."""
    if not busy:
        return
    soonest = min(worker.deadline for worker in busy)
    wait([worker.fileno() for worker in busy], max(0.0, min(soonest - time.monotonic(), LONGEST_WAIT)))
    for worker, (index, path) in list(busy.items()):
        answer = worker.receive()
        if answer is not None:
            del busy[worker]
            _release(worker)
            answers[index] = (path, answer)


def _hire(limits: Limits) -> Worker:
    """An idle worker under these limits, or a new one."""
    while True:
        try:
            worker = _idle.pop()
        except IndexError:
            return Worker(limits)
        if worker.limits == limits and not worker.is_worn:
            return worker
        worker.kill()


def _release(worker: Worker) -> None:
    """Keep a worker for the next file, unless it is worn or there are enough."""
    if worker.is_worn or len(_idle) >= len(os.sched_getaffinity(0)):
        worker.kill()
    else:
        _idle.append(worker)


def _dismiss() -> None:
    while _idle:
        _idle.pop().kill()


atexit.register(_dismiss)
# A forked child shares the pipes, and would take its parent's answers.
os.register_at_fork(after_in_child=_idle.clear)
