"""The files themselves, as they were taken in: `files/<SHA-256>`."""

import hashlib
import os
import shutil
from collections.abc import Collection
from pathlib import Path

from graph_api.store.trouble import trouble
from ontology.errors import UnreadableError


def sha256(path: Path) -> str:
    """The hash of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Originals:
    """The folder of original files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "files"

    def path(self, digest: str) -> Path:
        """Where the original of a document is, or would be."""
        return self._folder / digest

    def keep(self, path: Path, digest: str) -> None:
        """Keep a copy of a file. Raises `UnreadableError` where it is no longer the file that was read."""
        target = self.path(digest)
        if target.exists():
            return
        draft = target.with_suffix(".new")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, draft)
            is_same = sha256(draft) == digest
            if is_same:
                os.replace(draft, target)
        except OSError as error:
            draft.unlink(missing_ok=True)
            if not path.exists():
                raise _changed(path) from error
            raise trouble(error, self._folder) from error
        if not is_same:
            draft.unlink()
            raise _changed(path)

    def sweep(self, kept: Collection[str]) -> None:
        """Remove the originals of all other documents, and what a killed copy left."""
        if not self._folder.is_dir():
            return
        for file in self._folder.iterdir():
            if file.name not in kept:
                file.unlink()


def _changed(path: Path) -> UnreadableError:
    return UnreadableError(
        sv=f"{path.name} ändrades eller försvann medan den lästes. Läs in den igen.",
        en=f"{path.name} changed or vanished while it was read. Take it in again.",
    )
