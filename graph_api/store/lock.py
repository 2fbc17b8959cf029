"""One writer at a time, across threads and processes."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import filelock

from graph_api.store.trouble import trouble
from ontology.errors import LockedError

_threads: dict[Path, threading.RLock] = {}
_guard = threading.Lock()


@contextmanager
def writing(folder: Path, seconds: float) -> Iterator[None]:
    """Be the only writer in a data folder, or wait that long and raise `LockedError`.

    The holder may enter again. A writer that is killed has let go: the system holds the lock, not the file.
    """
    path = folder.absolute() / "lock"
    with _guard:
        ours = _threads.setdefault(path, threading.RLock())
    if not ours.acquire(timeout=seconds):
        raise _locked(folder)
    try:
        with _across_processes(folder, path, seconds):
            yield
    finally:
        ours.release()


def _across_processes(folder: Path, path: Path, seconds: float) -> filelock.AcquireReturnProxy:
    # A singleton knows how often this process entered; its threads are kept apart by the caller.
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return filelock.FileLock(path, is_singleton=True, thread_local=False).acquire(timeout=seconds)
    except filelock.Timeout:
        raise _locked(folder) from None
    except OSError as error:
        raise trouble(error, folder) from error


def _locked(folder: Path) -> LockedError:
    return LockedError(
        sv=f"Ett annat program skriver i {folder}. Vänta tills det är klart och försök igen.",
        en=f"Another process is writing in {folder}. Wait until it is done and try again.",
    )
