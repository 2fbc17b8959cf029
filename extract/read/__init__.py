"""Files in, text out: one module per format, chosen by what the file holds."""

from pathlib import Path

from extract.document import Document
from extract.limits import Limits
from extract.read.file import read_file

__all__ = ["Limits", "read"]


def read(path: Path, *, name: str | None = None, limits: Limits | None = None) -> Document:
    """The text of the file at `path`, and where in it things stand.

    `name` is shown in place of the path's own, as for an upload kept under its hash. Raises `InputError`:
    `UnreadableError` where it cannot be opened, decoded, or a limit stopped its reader, `EmptyError` where it holds
    no text.
    """
    return read_file(path, name or path.name, limits or Limits())
