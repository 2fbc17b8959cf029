"""Lines struck through words on a scanned page: found, and taken away so that the words can be read.

Tesseract reads nothing, or nonsense, where a line goes through a name.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from extract.read.scan_paper import Gray, Ink, ink_of, stem_of

# In widths of a letter's stem, about a tenth of the font's size.
_SHORTEST = 12
_SHORTEST_RUN = 7
_THICKEST = 2.2
_FEWEST_CROSSINGS = 3


class Strike(NamedTuple):
    """A line through words, in pixels from the upper left corner; `right` and `bottom` are one past the last."""

    left: int
    top: int
    right: int
    bottom: int


class _Run(NamedTuple):
    row: int
    left: int
    right: int


def without_strikes(page: Gray) -> tuple[Gray, list[Strike]]:
    """The page with lines through words taken away, and where they were. Underlines and borders stay."""
    ink = ink_of(page)
    stem = stem_of(ink)
    cleaned = page.copy()
    strikes = []
    for runs in _lines(_runs(ink, _SHORTEST_RUN * stem), stem):
        tops, bottoms, left = _edges(ink, runs, stem)
        through = _crossings(ink, tops, bottoms, left)
        if through.sum() < _FEWEST_CROSSINGS * stem or through.mean() < 0.05:
            continue
        for offset in np.flatnonzero(~through):
            cleaned[tops[offset] : bottoms[offset], left + offset] = 255
        strikes.append(Strike(left, int(tops.min()), left + len(tops), int(bottoms.max())))
    return cleaned, strikes


def _runs(ink: Ink, shortest: int) -> list[_Run]:
    """Stretches of ink along a row, at least `shortest` long."""
    width = ink.shape[1]
    if width <= shortest:
        return []
    sums = np.cumsum(ink, axis=1, dtype=np.int32)
    full = np.zeros_like(ink)
    full[:, shortest:] = sums[:, shortest:] - sums[:, :-shortest] == shortest
    steps = np.diff(np.pad(full, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, begins = np.nonzero(steps == 1)
    ends = np.nonzero(steps == -1)[1]
    return [
        _Run(int(row), int(begin) - shortest + 1, int(end)) for row, begin, end in zip(rows, begins, ends, strict=True)
    ]


def _lines(runs: list[_Run], stem: int) -> list[list[_Run]]:
    """Runs that touch, put together; only the thin and long bundles."""
    open_lines: list[list[_Run]] = []
    done: list[list[_Run]] = []
    for run in runs:
        touching = [line for line in open_lines if _touches(line, run, stem)]
        done += [line for line in open_lines if line[-1].row < run.row - 2]
        rest = [line for line in open_lines if line[-1].row >= run.row - 2 and line not in touching]
        open_lines = [*rest, sorted([*(old for line in touching for old in line), run])]
    return [line for line in done + open_lines if _is_line(line, stem)]


def _touches(line: list[_Run], run: _Run, stem: int) -> bool:
    return any(
        run.row - other.row <= 2 and run.left <= other.right + stem and other.left <= run.right + stem
        for other in line[-6:]
    )


def _is_line(line: list[_Run], stem: int) -> bool:
    left, right = min(run.left for run in line), max(run.right for run in line)
    area = sum(run.right - run.left for run in line)
    return right - left >= _SHORTEST * stem and area <= _THICKEST * stem * (right - left)


def _edges(ink: Ink, line: list[_Run], stem: int) -> tuple[npt.NDArray[np.int_], npt.NDArray[np.int_], int]:
    """For each column of the line, from its `left` on, the row where it begins and the row after it ends."""
    left, right = min(run.left for run in line), max(run.right for run in line)
    tops = np.full(right - left, len(ink))
    bottoms = np.zeros(right - left, dtype=np.int_)
    for run in line:
        part = slice(run.left - left, run.right - left)
        tops[part] = np.minimum(tops[part], run.row)
        bottoms[part] = np.maximum(bottoms[part], run.row + 1)
    # Between the runs of a slanting line, each column takes its neighbour's rows.
    known = np.flatnonzero(bottoms)
    nearest = known[np.clip(np.searchsorted(known, np.arange(right - left)), 0, len(known) - 1)]
    tops, bottoms = tops[nearest], bottoms[nearest]
    # The grey rim of the line is neither run nor letter.
    rim = max(1, stem // 4)
    return np.maximum(tops - rim, 0), np.minimum(bottoms + rim, len(ink)), left


def _crossings(ink: Ink, tops: npt.NDArray[np.int_], bottoms: npt.NDArray[np.int_], left: int) -> Ink:
    """In which columns a letter goes on both above and below the line."""
    columns = np.arange(left, left + len(tops))
    above = ink[np.maximum(tops - 1, 0), columns]
    below = ink[np.minimum(bottoms, len(ink) - 1), columns]
    crossing: Ink = above & below
    return crossing
