"""The states of the embedded store on disk.

    data/store/current     which state readers see, and which format it has: one line of JSON, replaced whole
    data/store/7/          one state: a RocksDB database that is never written to again
    data/store/7-merged/   the same state, its files merged
    data/store/8-5f1e.new/ the next one, while it is written
    data/store/merging/    a state while its files are merged, by whoever holds merging.lock

A state begins as a checkpoint of the one before (hard links: 2 ms, no space), takes the changes, and becomes the
current one when `current` is replaced. A writer that is killed at any moment leaves the current state untouched, and
a folder that the next writer removes: also what a bulk load had written into it.

Each write leaves files of its own, and a query looks into all of them: after a few writes it takes half as long again,
after a bulk load of millions of quads several times as long. So a large write merges them at once, and the service
does so when nobody has written for a while. Merging makes no new generation: what readers see stays the same.
"""

import json
import os
import re
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

FORMAT = 2
"""Grows when an older program could not read, or would damage, what this one writes."""
_KEPT_SECONDS = 30.0
"""How long a state stays after it was replaced, for readers that have just learnt its name."""
_MERGED = "-merged"
_STATE = re.compile(rf"(\d+)({_MERGED})?")


@dataclass(frozen=True, slots=True)
class Current:
    """Which state readers see."""

    generation: int
    mark: str = ""
    is_merged: bool = False

    @property
    def place(self) -> tuple[int, bool]:
        """Orders states as they come to be: each may be followed by itself, merged."""
        return self.generation, self.is_merged


def in_place(change: Callable[[ox.Store], bool]) -> Callable[[Path], bool]:
    """A change of a store, made in this process, as one of the folder that holds it.

    `change` says whether it was so large that the files are to be merged at once; so does what is returned.
    """

    def made(folder: Path) -> bool:
        store = ox.Store(folder)
        is_large = change(store)
        if is_large:
            store.optimize()
        store.flush()
        return is_large

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
        return Current(written["generation"], written.get("mark", ""), written.get("merged", False))

    def exists(self) -> bool:
        """Whether the store was ever written."""
        return (self.folder / "current").exists()

    def path(self, state: Current) -> Path:
        """The folder of a state."""
        return self.folder / (f"{state.generation}{_MERGED}" if state.is_merged else str(state.generation))

    def create(self) -> None:
        """An empty first state, where there is none. The caller holds the lock."""
        if not self.exists():
            self.write(in_place(lambda store: False))

    def write(self, change: Callable[[Path], bool], *, mark: str | None = None, from_nothing: bool = False) -> Current:
        """Make the next state by `change`, which is given its folder, and make it the current one.

        The caller holds the lock. `change` has closed the store when it returns, only then is all of it in files, and
        says whether these are merged. Whatever `change` raises, nothing has changed.
        """
        before = self.current() if self.exists() else None
        generation = before.generation + 1 if before else 1
        # A name of its own: an update's process may outlive, by a moment, a writer that was killed.
        draft = self.folder / f"{generation}-{secrets.token_hex(4)}.new"
        try:
            with ExitStack() as undone:
                undone.push(removing(draft))
                self.folder.mkdir(parents=True, exist_ok=True)
                self.sweep(before)
                if before and not from_nothing:
                    ox.Store.read_only(str(self.path(before))).backup(draft)
                is_merged = change(draft)
                now = Current(generation, (before.mark if before else "") if mark is None else mark, is_merged)
                self.publish(draft, now, before)
                undone.pop_all()
        except OSError as error:
            raise trouble(error, self.folder) from error
        return now

    def sweep(self, current: Current | None, kept_seconds: float = _KEPT_SECONDS) -> None:
        """Remove what no reader can need: states replaced that long ago, and what killed writers left."""
        for folder in self.folder.iterdir():
            if folder.name == "current.new":
                folder.unlink()
            elif folder.suffix == ".new":
                shutil.rmtree(folder, ignore_errors=True)  # what is still written to goes with the next sweep
            elif (place := _place(folder)) and self._is_past(folder, place, current, kept_seconds):
                shutil.rmtree(folder)

    @staticmethod
    def _is_past(folder: Path, place: tuple[int, bool], current: Current | None, kept_seconds: float) -> bool:
        if current is None or place > current.place:
            return True  # written whole, but its writer was killed before it became current
        return place < current.place and time.time() - folder.stat().st_mtime > kept_seconds

    def replaced(self) -> tuple[str, ...]:
        """The folders of states that are not the current one."""
        current = self.current()
        return tuple(sorted(path.name for path in self.folder.iterdir() if _place(path) not in (None, current.place)))

    def publish(self, whole: Path, now: Current, before: Current | None) -> None:
        """Make the state in the folder `whole` the current one. The caller holds the lock, and has swept."""
        whole.rename(self.path(now))
        self._say(now)
        if before:
            os.utime(self.path(before))  # from now on its time of grace runs

    def _say(self, current: Current) -> None:
        """Replace `current` in one step that a crash cannot tear, and that a power cut does not undo."""
        draft = self.folder / "current.new"
        text = {
            "format": FORMAT,
            "generation": current.generation,
            "mark": current.mark,
            "merged": current.is_merged,
        }
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


def _place(folder: Path) -> tuple[int, bool] | None:
    """The place of the state in a folder (see `Current.place`), None for what is no state."""
    found = _STATE.fullmatch(folder.name)
    return (int(found[1]), bool(found[2])) if found else None


def removing(draft: Path) -> Callable[[object, object, TracebackType | None], None]:
    """What an exit does about a state that could not be written."""

    def remove(_kind: object, _error: object, trace: TracebackType | None) -> None:
        # The frames that failed hold the draft open, and RocksDB would go on writing files while they are removed.
        clear_frames(trace)
        shutil.rmtree(draft, ignore_errors=True)

    return remove
