"""The states of the embedded store on disk.

    data/store/current     which state readers see, and which format it has: one line of JSON, replaced whole
    data/store/7/          one state: a RocksDB database that is never written to again
    data/store/8-5f1e.new/ the next one, while it is written

A state begins as a checkpoint of the one before (hard links: 2 ms, no space), takes the changes, and becomes the
current one when `current` is replaced. A writer that is killed at any moment leaves the current state untouched, and
a folder that the next writer removes: also what a bulk load had written into it.
"""

import json
import os
import secrets
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from traceback import clear_frames
from types import TracebackType

import pyoxigraph as ox

from graph_api.store.trouble import trouble
from ontology.errors import StoreError, VersionError

FORMAT = 1
"""Grows when an older program could not read, or would damage, what this one writes."""
_KEPT_SECONDS = 30.0
"""How long a state stays after it was replaced, for readers that have just learnt its name."""
_COMPACT_EVERY = 32
"""Writes after which the state's files are merged: each write adds a few small ones."""


@dataclass(frozen=True, slots=True)
class Current:
    """Which state readers see."""

    generation: int
    mark: str = ""


def in_place(change: Callable[[ox.Store], None]) -> Callable[[Path], None]:
    """A change of a store, made in this process, as one of the folder that holds it."""

    def made(folder: Path) -> None:
        store = ox.Store(folder)
        change(store)
        store.flush()

    return made


class Generations:
    """The states in the folder of a store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def current(self) -> Current:
        """Which state is current. Raises `StoreError` where there is none, `VersionError` where it is too new."""
        file = self.folder / "current"
        try:
            written = json.loads(file.read_bytes())
        except OSError as error:
            raise trouble(error, file) from error
        except ValueError as error:
            raise StoreError(
                sv=f"{file} är skadad. Återställ en säkerhetskopia med `samgraf restore`.",
                en=f"{file} is damaged. Restore a backup with `samgraf restore`.",
            ) from error
        if (theirs := written["format"]) > FORMAT:
            raise VersionError(
                sv=f"{self.folder} skrevs av en nyare version (format {theirs}, den här läser {FORMAT}). "
                "Uppgradera med `pip install -U samgraf`, eller välj en annan mapp med SAMGRAF_DATA.",
                en=f"{self.folder} was written by a newer version (format {theirs}, this one reads {FORMAT}). "
                "Upgrade with `pip install -U samgraf`, or choose another folder with SAMGRAF_DATA.",
            )
        return Current(written["generation"], written.get("mark", ""))

    def exists(self) -> bool:
        """Whether the store was ever written."""
        return (self.folder / "current").exists()

    def path(self, generation: int) -> Path:
        """The folder of a state."""
        return self.folder / str(generation)

    def create(self) -> None:
        """An empty first state, where there is none. The caller holds the lock."""
        if not self.exists():
            self.write(in_place(lambda store: None))

    def write(self, change: Callable[[Path], None], *, mark: str | None = None, from_nothing: bool = False) -> Current:
        """Make the next state by `change`, which is given its folder, and make it the current one.

        The caller holds the lock. `change` has closed the store when it returns: only then is all of it in files.
        Whatever `change` raises, nothing has changed.
        """
        before = self.current() if self.exists() else None
        generation = before.generation + 1 if before else 1
        # A name of its own: an update's process may outlive, by a moment, a writer that was killed.
        draft = self.folder / f"{generation}-{secrets.token_hex(4)}.new"
        try:
            with ExitStack() as undone:
                undone.push(_removing(draft))
                self.folder.mkdir(parents=True, exist_ok=True)
                self.sweep(before)
                if before and not from_nothing:
                    ox.Store.read_only(str(self.path(before.generation))).backup(draft)
                change(draft)
                if generation % _COMPACT_EVERY == 0:
                    in_place(ox.Store.optimize)(draft)
                draft.rename(self.path(generation))
                now = Current(generation, (before.mark if before else "") if mark is None else mark)
                self._publish(now)
                undone.pop_all()
        except OSError as error:
            raise trouble(error, self.folder) from error
        if before:
            os.utime(self.path(before.generation))  # from now on its time of grace runs
        return now

    def sweep(self, current: Current | None, kept_seconds: float = _KEPT_SECONDS) -> None:
        """Remove what no reader can need: states replaced that long ago, and what killed writers left."""
        for folder in self.folder.iterdir():
            if folder.name == "current.new":
                folder.unlink()
            elif folder.suffix == ".new":
                shutil.rmtree(folder, ignore_errors=True)  # what is still written to goes with the next sweep
            elif folder.name.isdigit() and self._is_past(folder, current, kept_seconds):
                shutil.rmtree(folder)

    @staticmethod
    def _is_past(folder: Path, current: Current | None, kept_seconds: float) -> bool:
        generation = int(folder.name)
        if current is None or generation > current.generation:
            return True  # written whole, but its writer was killed before it became current
        return generation < current.generation and time.time() - folder.stat().st_mtime > kept_seconds

    def _publish(self, current: Current) -> None:
        """Replace `current` in one step that a crash cannot tear, and that a power cut does not undo."""
        draft = self.folder / "current.new"
        text = {"format": FORMAT, "generation": current.generation, "mark": current.mark}
        with draft.open("w", encoding="utf-8") as file:
            json.dump(text, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.folder / "current")
        folder = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _removing(draft: Path) -> Callable[[object, object, TracebackType | None], None]:
    """What an exit does about a state that could not be written."""

    def remove(_kind: object, _error: object, trace: TracebackType | None) -> None:
        # The frames that failed hold the draft open, and RocksDB would go on writing files while they are removed.
        clear_frames(trace)
        shutil.rmtree(draft, ignore_errors=True)

    return remove
