"""The files that a command is given: folders opened, good ones taken, bad ones named."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from extract.document import Document
from extract.facts import Minutes
from extract.pipeline import find
from extract.read import read_all
from graph_api.command.screen import progress, report
from ontology.errors import InputError, UnreadableError

SUFFIXES = frozenset(
    (".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt", ".png", ".jpg", ".jpeg", ".tif", ".tiff")
)
"""Endings of the files that are taken from a folder; a file that is named is read whatever its ending."""


@dataclass(slots=True)
class Taken:
    """What came of the files."""

    minutes: list[Minutes] = field(default_factory=list)
    refused: dict[Path, InputError] = field(default_factory=dict)
    """Bad files, each with its reason; they have been reported."""

    @property
    def code(self) -> int:
        """The exit code: 3 where a file was bad."""
        return 3 if self.refused else 0


def take(paths: Sequence[Path]) -> Taken:
    """The facts of every file that holds minutes; each that does not is reported on stderr, and the others go on."""
    taken = Taken()
    files, empty = open_folders(paths)
    for path, error in empty.items():
        _refuse(taken, path, error)
    for path, document in progress(read_all(files), total=len(files), about="Reading"):
        if isinstance(document, Document):
            try:
                taken.minutes.append(find(document))
            except InputError as error:
                _refuse(taken, path, error)
        else:
            _refuse(taken, path, document)
    return taken


def open_folders(paths: Iterable[Path]) -> tuple[list[Path], dict[Path, InputError]]:
    """(the files, and those inside the folders whose ending a reader knows; the folders that hold none)."""
    files: list[Path] = []
    empty: dict[Path, InputError] = {}
    for path in paths:
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted(each for each in path.rglob("*") if each.suffix.lower() in SUFFIXES and each.is_file())
        files += inside
        if not inside:
            known = " ".join(sorted(SUFFIXES))
            empty[path] = UnreadableError(
                sv=f"mappen har inga filer som kan vara protokoll ({known}).",
                en=f"the folder holds no files that can be minutes ({known}).",
            )
    return files, empty


def _refuse(taken: Taken, path: Path, error: InputError) -> None:
    taken.refused[path] = error
    report(path, error)
