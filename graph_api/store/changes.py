"""What to change in a graph of millions of triples that memory does not hold: files of lines, and a hash of each."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import compress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import numpy as np


@contextmanager
def differing(old: IO[bytes], new: IO[bytes], folder: Path) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """(what to remove from `old`, what to add to it) to get `new`: files of N-Triples in `folder`, gone afterwards.

    Lines are told apart by 64 bits of a hash that is keyed anew in each process (SipHash, Python's own): among ten
    million lines two that clash are less likely than one in a hundred thousand. A line takes 8 bytes of memory.
    """
    before, after = _hashes(old), _hashes(new)
    with TemporaryFile(dir=folder) as removed, TemporaryFile(dir=folder) as added:
        _copy(old, np.isin(before, after, invert=True), removed)
        _copy(new, np.isin(after, before, invert=True), added)
        yield removed, added


def _hashes(lines: IO[bytes]) -> "np.ndarray[Any, np.dtype[np.int64]]":
    lines.seek(0)
    return np.fromiter(map(hash, lines), dtype=np.int64)


def _copy(lines: IO[bytes], wanted: "np.ndarray[Any, np.dtype[np.bool_]]", output: IO[bytes]) -> None:
    lines.seek(0)
    output.writelines(compress(lines, wanted))
    output.seek(0)
