"""Minutes on their way in through the page: kept apart, read, shown, and then accepted or discarded.

Each upload is a folder `uploads/<key>` below the data folder. Its key cannot be guessed, and whoever holds it may
decide. What was found is written beside the files, so that any process of the service can show it.
"""

import json
import re
import secrets
import shutil
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from dataclasses import replace as replaced
from pathlib import Path
from typing import BinaryIO

import msgspec

from extract.facts import Minutes
from extract.pipeline import find
from extract.read import read_all
from graph_api.ingest import Outcome, ingest
from graph_api.language import LANGUAGES
from graph_api.settings import Settings
from graph_api.store import Store
from ontology.errors import InputError, LimitError

_KEPT_SECONDS = 24 * 3600
_CHUNK = 1 << 20


class File(msgspec.Struct):
    """One file of an upload: what was found in it, or why nothing was."""

    name: str
    minutes: Minutes | None = None
    sv: str = ""
    en: str = ""


@dataclass(slots=True)
class Upload:
    """An upload as a page shows it."""

    key: str
    names: list[str]
    files: list[File] = field(default_factory=list)
    """Those that have been read so far."""

    @property
    def is_read(self) -> bool:
        """Whether every file has been read."""
        return len(self.files) == len(self.names)


class Uploads:
    """The uploads of a data folder."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._folder = settings.data / "uploads"

    def begin(self, files: Iterable[tuple[str, BinaryIO]]) -> str:
        """Keep the files and start to read them; the upload's key. Raises `LimitError` for a file that is too big."""
        self._sweep()
        key = secrets.token_urlsafe(18)
        folder = self._folder / key
        folder.mkdir(parents=True)
        names = []
        try:
            for number, (name, content) in enumerate(files):
                names.append(Path(name.replace("\\", "/")).name[:200] or f"fil {number + 1}")
                self._keep(folder / f"{number}{Path(names[-1]).suffix.lower()}", names[-1], content)
        except LimitError:
            shutil.rmtree(folder)
            raise
        (folder / "names.json").write_text(json.dumps(names), "utf-8")
        threading.Thread(target=self._read, args=(folder, names), daemon=True).start()
        return key

    def get(self, key: str) -> Upload | None:
        """The upload with this key, or None."""
        folder = self._folder / key
        if not re.fullmatch(r"[\w-]{20,40}", key) or not (folder / "names.json").is_file():
            return None
        names = json.loads((folder / "names.json").read_text("utf-8"))
        found = [folder / f"{number}.found" for number in range(len(names))]
        files = [msgspec.json.decode(path.read_bytes(), type=File) for path in found if path.is_file()]
        return Upload(key, names, files)

    def discard(self, key: str) -> None:
        """Forget an upload."""
        if self.get(key):
            shutil.rmtree(self._folder / key)

    def accept(self, key: str, store: Store | None) -> Outcome:
        """Take the files of an upload in, and forget the upload."""
        upload = self.get(key)
        if upload is None:
            return Outcome()
        paths = {path: upload.names[number] for number, path in enumerate(self._paths(key, upload.names))}
        outcome = ingest(list(paths), self._settings, store=store, names=paths)
        shutil.rmtree(self._folder / key)
        return outcome

    def _paths(self, key: str, names: list[str]) -> list[Path]:
        return [self._folder / key / f"{number}{Path(name).suffix.lower()}" for number, name in enumerate(names)]

    def _keep(self, path: Path, name: str, content: BinaryIO) -> None:
        left = self._settings.upload_megabytes << 20
        with path.open("wb") as file:
            while chunk := content.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    most = self._settings.upload_megabytes
                    raise LimitError(
                        sv=f"{name} är större än {most} MB, gränsen för en fil. Läs in den med `samgraf ingest`.",
                        en=f"{name} is larger than {most} MB, the limit for a file. Take it in with `samgraf ingest`.",
                    )
                file.write(chunk)

    def _read(self, folder: Path, names: list[str]) -> None:
        """Read the files one by one; runs in a thread of its own, the readers in processes of theirs."""
        paths = self._paths(folder.name, names)
        for path, document in read_all(paths, workers=1):
            number = paths.index(path)
            try:
                if isinstance(document, InputError):
                    raise document
                found = File(names[number], find(replaced(document, name=names[number])))
            except InputError as error:
                # The file has a number here, and its own name where it comes from.
                said = [error.message(each).replace(path.name, names[number]) for each in LANGUAGES]
                found = File(names[number], None, *said)
            draft = folder / f"{number}.draft"
            draft.write_bytes(msgspec.json.encode(found))
            draft.rename(folder / f"{number}.found")

    def _sweep(self) -> None:
        """Forget what nobody decided about."""
        if self._folder.is_dir():
            for folder in self._folder.iterdir():
                if folder.stat().st_mtime < time.time() - _KEPT_SECONDS:
                    shutil.rmtree(folder)
