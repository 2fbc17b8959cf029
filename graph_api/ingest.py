"""Files in: read, found, kept, and laid out as graphs and index. Also out again, and what people decide."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from extract.document import Document
from extract.facts import Minutes
from extract.pipeline import find
from extract.read import read_all
from graph_api.facts import Change, Refused
from graph_api.library import Library
from graph_api.originals import sha256
from graph_api.settings import Settings
from graph_api.store import Store, open_store
from ontology.errors import InputError, SettingError

T = TypeVar("T")


class Progress(Protocol):
    """Passes things on, and shows how many have passed."""

    def __call__(self, things: Iterable[T], *, total: int, about: str) -> Iterable[T]:
        """`things`, unchanged."""


@dataclass(slots=True)
class Outcome:
    """What came of the files, each by its path as it was given."""

    taken: dict[Path, str] = field(default_factory=dict)
    """New files → SHA-256."""
    replaced: dict[Path, str] = field(default_factory=dict)
    """Files that changed since they were last taken in → their new SHA-256."""
    known: dict[Path, str] = field(default_factory=dict)
    """Files whose contents were there already."""
    refused: dict[Path, InputError] = field(default_factory=dict)
    """Bad files; the others were taken in."""

    @property
    def code(self) -> int:
        """The exit code: 3 where a file was bad."""
        return 3 if self.refused else 0


@contextmanager
def library(settings: Settings, store: Store | None = None) -> Iterator[Library]:
    """The library of a data folder, in step and open to change; nobody else writes meanwhile."""
    opened = store or open_store(settings, create=True)
    try:
        with opened.writing():
            found = Library(settings, opened)
            found.settle()
            found.originals.sweep(found.facts.known())
            yield found
    finally:
        if store is None:
            opened.close()


def settle(settings: Settings, store: Store) -> bool:
    """Make graphs and index again where a program was killed before it had written them; whether it was so."""
    return Library(settings, store).settle()


def ingest(
    paths: Sequence[Path],
    settings: Settings,
    *,
    progress: Progress | None = None,
    store: Store | None = None,
    names: dict[Path, str] | None = None,
) -> Outcome:
    """Take files in. A file is known by its contents; another content at a known path replaces the one before.

    `names` says what a file is called where that is not its path's own name, as for an upload. A bad file is
    reported in the outcome, and the good ones beside it are taken. Raises `StoreError` where nothing can be.
    """
    with library(settings, store) as found:
        return _Intake(found, names or {}).take(paths, progress or _silently)


class _Intake:
    """One call of `ingest`."""

    def __init__(self, found: Library, names: dict[Path, str]) -> None:
        self._library = found
        self._names = names
        self._known = found.facts.known()
        self._sources = found.facts.sources()
        self._change = Change()
        self._outcome = Outcome()

    def take(self, paths: Sequence[Path], progress: Progress) -> Outcome:
        """Read what is new, and carry the change out."""
        new = [path for path in dict.fromkeys(paths) if not self._is_known(path)]
        workers = self._library.settings.readers or None
        for path, document in progress(read_all(new, workers=workers), total=len(new), about="Läser"):
            try:
                self._keep(path, document)
            except InputError as error:
                self._refuse(path, error)
        if self._change:
            self._library.apply(self._change)
        return self._outcome

    def _is_known(self, path: Path) -> bool:
        """Whether a file's contents are there already. One that cannot be opened is not: its reader will say why."""
        try:
            digest = sha256(path)
        except OSError:
            return False
        if digest not in self._known:
            return False
        self._outcome.known[path] = digest
        if self._sources.get(self._place(path)) != digest:
            self._change.sources[self._place(path)] = digest
        return True

    def _keep(self, path: Path, document: Document | InputError) -> None:
        found = _find(document, self._names.get(path, path.name))
        digest, minutes = found.document.sha256, self._library.redacted(found)
        if minutes is found:  # an original that names somebody who is forgotten is not kept
            self._library.originals.keep(path, digest)
        place = self._place(path)
        outcome = self._outcome.replaced if place in self._sources else self._outcome.taken
        outcome[path] = digest
        self._change.minutes.append(minutes)
        self._change.sources[place] = digest

    def _refuse(self, path: Path, error: InputError) -> None:
        self._outcome.refused[path] = error
        name = self._names.get(path, path.name)
        self._change.refused[self._place(path)] = Refused(name, error.message("sv"), error.message("en"))

    def _place(self, path: Path) -> str:
        """What tells a file from others of its name: where it is; for an upload, what it is called."""
        return self._names.get(path) or str(path.absolute())


def remove(document: str, settings: Settings, *, store: Store | None = None) -> str:
    """Remove a document, by its SHA-256, the beginning of it, or its name; its name.

    Raises `SettingError` where none or several are meant.
    """
    with library(settings, store) as found:
        known = found.facts.known()
        meant = {digest: name for digest, name in known.items() if digest.startswith(document) or name == document}
        if len(meant) != 1:
            raise SettingError(
                sv=f"{document!r} pekar ut {len(meant)} dokument. Ange början av dess SHA-256.",
                en=f"{document!r} means {len(meant)} documents. Give the beginning of its SHA-256.",
            )
        found.apply(Change(removed=set(meant)))
        return next(iter(meant.values()))


def reread(settings: Settings, *, progress: Progress | None = None, store: Store | None = None) -> Outcome:
    """Read all originals again, with the readers and rules of this version. What people decided stays.

    A document whose original is not kept, or that can no longer be read, stays as it is.
    """
    with library(settings, store) as found:
        known = found.facts.known()
        paths = {found.originals.path(digest): digest for digest in known}
        there = [path for path in paths if path.exists()]
        change, outcome = Change(), Outcome()
        workers = settings.readers or None
        for path, document in (progress or _silently)(
            read_all(there, workers=workers), total=len(there), about="Läser"
        ):
            try:
                minutes = found.redacted(_find(document, known[paths[path]]))
            except InputError as error:
                outcome.refused[path] = error
                continue
            change.minutes.append(minutes)
            outcome.replaced[path] = paths[path]
        found.apply(change)
        return outcome


def _find(document: Document | InputError, name: str) -> Minutes:
    """The facts of a document, under the name it was taken in by."""
    if isinstance(document, InputError):
        raise document
    return find(replace(document, name=name))


def _silently(things: Iterable[T], *, total: int, about: str) -> Iterable[T]:
    return things
