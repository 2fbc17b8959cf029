"""Files that appear whole, or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ontology.errors import SettingError


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A file to write to, beside `target`, which it replaces when it is done; on an error `target` stays as it was.

    Raises `SettingError` where the folder is missing, is not ours to write in, or is full.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        yield draft
        draft.replace(target)
    except OSError as error:
        raise SettingError(
            sv=f"{target} går inte att skriva: {error.strerror or error}. Ange en annan fil med -o.",
            en=f"{target} cannot be written: {error.strerror or error}. Name another file with -o.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)
