"""Merging the files of the current state, beside its readers and writers.

The service has this done when nobody has written for a while. It may be killed at any moment: what it leaves is
removed by the next one.
"""

import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import filelock
import pyoxigraph as ox

from graph_api.store.generations import Current, Generations, in_place, removing
from graph_api.store.lock import writing
from graph_api.watch import Watch
from ontology.errors import LockedError, StoreError

_QUIET_SECONDS = 40.0
"""How long nobody must have written: a row of writes is worth one merge. By then no reader needs the state before."""

_LOCK_SECONDS = 5.0
"""How long to wait for a writer: whoever takes longer writes another state."""


def watch(data: Path) -> Watch:
    """Has a data folder tidied while the service runs."""
    return Watch("merging", lambda: due(data), "graph_api.store", str(data))


def due(data: Path) -> tuple[str, ...]:
    """What `tidy` would see to in a data folder: folders of states. Nothing where somebody has just written."""
    states = Generations(data / "store")
    try:
        if time.time() - (states.folder / "current").stat().st_mtime < _QUIET_SECONDS:
            return ()
        current = states.current()
    except (FileNotFoundError, StoreError):  # said to whoever asks a question
        return ()
    return (*states.replaced(), *(() if current.is_merged else (states.path(current).name,)))


def tidy(data: Path) -> None:
    """Remove states that were replaced, and merge the files of the current one.

    Raises `LockedError` where somebody else merges, or is long at writing another state.
    """
    states = Generations(data / "store")
    with alone(data, 0.0) as draft:
        with writing(data, _LOCK_SECONDS):
            current = states.current()
            states.sweep(current)
        if not current.is_merged:
            merge(data, states, current, draft)


def merge(data: Path, states: Generations, current: Current, draft: Path) -> None:
    """Merge in `draft`, and let readers have it, unless a writer has come first."""
    with ExitStack() as undone:
        undone.push(removing(draft))
        ox.Store.read_only(str(states.path(current))).backup(draft)
        in_place(lambda store: True)(draft)
        with writing(data, _LOCK_SECONDS):
            if states.current() == current:
                states.sweep(current)
                states.publish(draft, replace(current, is_merged=True), current)
                undone.pop_all()


@contextmanager
def alone(data: Path, seconds: float) -> Iterator[Path]:
    """Be the only one who merges; the folder to do it in, which is not there. Raises `LockedError` after that time,

    which is without end where it is less than 0.
    """
    try:
        lock = filelock.FileLock(data / "merging.lock").acquire(timeout=seconds)
    except filelock.Timeout:
        raise LockedError(
            sv=f"Ett annat program slår ihop filer i {data}. Vänta tills det är klart och försök igen.",
            en=f"Another process is merging files in {data}. Wait until it is done and try again.",
        ) from None
    with lock:
        draft = data / "store" / "merging"
        shutil.rmtree(draft, ignore_errors=True)
        yield draft
