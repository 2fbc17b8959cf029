"""Files in: read, found, kept, and laid out as graphs and index. Also out again, and what people decide."""

from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, TypeVar

from extract.document import Document
from extract.facts import Minutes
from extract.pipeline import find
from extract.read import read_all
from graph_api.facts import Change, Facts, Refused
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
    with _opened(settings, store) as opened, opened.writing():
        found = Library(settings, opened)
        found.settle()
        found.originals.sweep(found.facts.known())
        yield found


@contextmanager
def _opened(settings: Settings, store: Store | None) -> Iterator[Store]:
    """The store that the caller has open, or one that is open as long as this."""
    if store:
        yield store
    else:
        with open_store(settings, create=True) as opened:
            yield opened


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
    intake = _Intake(settings, names or {})
    with _opened(settings, store) as opened:
        intake.read(paths, progress or _silently)
        with library(settings, opened) as found:
            return intake.take(found)


class _Intake:
    """One call of `ingest`: first everything is read, which may take long, and only then is the folder held."""

    def __init__(self, settings: Settings, names: dict[Path, str]) -> None:
        self._settings = settings
        self._names = names
        self._read: dict[Path, Minutes] = {}
        self._outcome = Outcome()

    def read(self, paths: Sequence[Path], progress: Progress) -> None:
        """Find the facts of every file whose contents are new."""
        known = Facts(self._settings.data).known()
        new = [path for path in dict.fromkeys(paths) if not self._is_known(path, known)]
        workers = self._settings.readers or None
        for path, document in progress(read_all(new, workers=workers), total=len(new), about="Läser"):
            try:
                self._read[path] = _find(document, self._names.get(path, path.name))
            except InputError as error:
                self._outcome.refused[path] = error

    def take(self, found: Library) -> Outcome:
        """Keep what was read, and lay it out."""
        before, change = found.facts.sources(), Change()
        for path, minutes in self._read.items():
            try:
                change.minutes.append(self._kept(found, path, minutes))
            except InputError as error:
                self._outcome.refused[path] = error
                continue
            is_change = self._place(path) in before
            (self._outcome.replaced if is_change else self._outcome.taken)[path] = minutes.document.sha256
        there = found.facts.known().keys() | {one.document.sha256 for one in change.minutes}
        for path, digest in (self._outcome.known | self._outcome.taken | self._outcome.replaced).items():
            if before.get(self._place(path)) != digest and digest in there:
                change.sources[self._place(path)] = digest
        change.refused = {self._place(path): self._said(path, bad) for path, bad in self._outcome.refused.items()}
        if change:
            found.apply(change)
        return self._outcome

    def _is_known(self, path: Path, known: Container[str]) -> bool:
        """Whether a file's contents are there already. One that cannot be opened is not: its reader will say why."""
        try:
            digest = sha256(path)
        except OSError:
            return False
        if digest in known:
            self._outcome.known[path] = digest
        return digest in known

    @staticmethod
    def _kept(found: Library, path: Path, minutes: Minutes) -> Minutes:
        """The minutes as they are kept, with their original: not one that names somebody who is forgotten."""
        redacted = found.redacted(minutes)
        if redacted is minutes:
            found.originals.keep(path, minutes.document.sha256)
        return redacted

    def _said(self, path: Path, error: InputError) -> Refused:
        return Refused(self._names.get(path, path.name), error.message("sv"), error.message("en"))

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
