"""Lines drawn on a scanned page, through words and around them: found, and taken away so that the words can be read.

Tesseract reads nothing, or nonsense, where a line goes through a name or touches it.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from extract.read.scan_paper import Gray, Ink, ink_of, stem_of

# In widths of a letter's stem, about a tenth of the font's size.
_SHORTEST = 12
_SHORTEST_RUN = 7
_SHORTEST_BORDER = 30
_SHORTEST_UPRIGHT = 12
_SHORTEST_UPRIGHT_RUN = 10
"""As high as one row of a table. The letters of a heading can be as high, but then they are thick."""
_SLENDER = 14
"""How often its thickness an upright line is long; an "l" is so eight to twelve times."""
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


class _Line(NamedTuple):
    """A line on a page: for each of its columns, from `left` on, the row where it begins and the row after it ends."""

    left: int
    tops: npt.NDArray[np.int_]
    bottoms: npt.NDArray[np.int_]
    through: Ink
    """In which columns a letter goes on both above and below it."""

    @property
    def right(self) -> int:
        return self.left + len(self.tops)

    def wipe(self, page: Gray) -> None:
        """Make the line white in `page`, but for the letters that it crosses."""
        for offset in np.flatnonzero(~self.through):
            page[self.tops[offset] : self.bottoms[offset], self.left + offset] = 255


def without_lines(page: Gray) -> tuple[Gray, list[Strike]]:
    """The page without the lines drawn on it, and which of them go through words.

    Others are the borders of tables and forms, and underlines: Tesseract reads bars, or nothing, beside them.
    """
    cleaned = page.copy()
    ink = ink_of(page)
    stem = stem_of(ink)
    strikes = []
    for runs in _lines(_runs(ink, _SHORTEST_RUN * stem), stem, _SHORTEST):
        line = _traced(ink, runs, stem)
        is_strike = line.through.sum() >= _FEWEST_CROSSINGS * stem and line.through.mean() >= 0.05
        if is_strike:
            strikes.append(Strike(line.left, int(line.tops.min()), line.right, int(line.bottoms.max())))
        if is_strike or line.right - line.left >= _SHORTEST_BORDER * stem:
            line.wipe(cleaned)
    upright = cleaned.T
    ink = ink_of(cleaned).T
    for runs in _lines(_runs(ink, _SHORTEST_UPRIGHT_RUN * stem), stem, _SHORTEST_UPRIGHT):
        line = _traced(ink, runs, stem)
        if (line.right - line.left) ** 2 >= _SLENDER * sum(run.right - run.left for run in runs):
            line.wipe(upright)
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


def _lines(runs: list[_Run], stem: int, shortest: int) -> list[list[_Run]]:
    """Runs that touch, put together; only the bundles that are thin, and `shortest` stems long."""
    open_lines: list[list[_Run]] = []
    done: list[list[_Run]] = []
    for run in runs:
        touching = [line for line in open_lines if _touches(line, run, stem)]
        done += [line for line in open_lines if line[-1].row < run.row - 2]
        rest = [line for line in open_lines if line[-1].row >= run.row - 2 and line not in touching]
        open_lines = [*rest, sorted([*(old for line in touching for old in line), run])]
    return [line for line in done + open_lines if _is_line(line, stem, shortest)]


def _touches(line: list[_Run], run: _Run, stem: int) -> bool:
    return any(
        run.row - other.row <= 2 and run.left <= other.right + stem and other.left <= run.right + stem
        for other in line[-6:]
    )


def _is_line(line: list[_Run], stem: int, shortest: int) -> bool:
    left, right = min(run.left for run in line), max(run.right for run in line)
    area = sum(run.right - run.left for run in line)
    return right - left >= shortest * stem and area <= _THICKEST * stem * (right - left)


def _traced(ink: Ink, runs: list[_Run], stem: int) -> _Line:
    """The line that the runs are parts of."""
    left, right = min(run.left for run in runs), max(run.right for run in runs)
    tops = np.full(right - left, len(ink))
    bottoms = np.zeros(right - left, dtype=np.int_)
    for run in runs:
        part = slice(run.left - left, run.right - left)
        tops[part] = np.minimum(tops[part], run.row)
        bottoms[part] = np.maximum(bottoms[part], run.row + 1)
    # Between the runs of a slanting line, each column takes its neighbour's rows.
    known = np.flatnonzero(bottoms)
    nearest = known[np.clip(np.searchsorted(known, np.arange(right - left)), 0, len(known) - 1)]
    # The grey rim of the line is neither run nor letter.
    rim = max(1, stem // 4)
    tops, bottoms = np.maximum(tops[nearest] - rim, 0), np.minimum(bottoms[nearest] + rim, len(ink))
    columns = np.arange(left, right)
    through = ink[np.maximum(tops - 1, 0), columns] & ink[np.minimum(bottoms, len(ink) - 1), columns]
    return _Line(left, tops, bottoms, through)
