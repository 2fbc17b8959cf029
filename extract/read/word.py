"""Words with a place on the page, and the rows of words that share a baseline. Coordinates are in any unit; y grows
upwards."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from extract.document import Span

# In heights of a line, which is a little more than the font's size.
_NO_GAP = 0.06
_CELL_GAP = 1.1
WIDE_GAP = 0.6
_LABEL_GAP = 6.0
# In gaps of the same line.
WIDER_THAN_OTHERS = 2.2
_EVEN = 1.15
_EQUAL = 1.01
_LABEL = re.compile(r"(?:§+\s*)?\d{1,3}(?:[.:]\d{1,2})*[.):]?|§+|[•·▪◦‣o–—*-]|[a-zåäö][.)]", re.IGNORECASE)


class Word(NamedTuple):
    """Letters without a blank between them, and the box around them."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    struck: tuple[Span, ...] = ()
    """Which of the letters have a line through them."""
    bold: bool = False
    """Whether it stands in bold type at the beginning of a line, or goes on with such words."""


Row = list[Word]


def in_rows(words: Iterable[Word]) -> list[Row]:
    """The words of each baseline from left to right, the highest baseline first."""
    runs: list[Row] = []
    for word in words:
        if runs and _level(runs[-1][-1], word):
            runs[-1].append(word)
        else:
            runs.append([word])
    runs.sort(key=lambda run: -(run[0].bottom + run[0].top))
    rows: list[Row] = []
    for run in runs:
        beside = next((row for row in rows[-4:] if _level(row[0], run[0])), None)
        if beside is None:
            rows.append(run)
        else:
            beside.extend(run)
    for row in rows:
        row.sort(key=lambda word: word.left)
    return rows


def _level(one: Word, other: Word) -> bool:
    """Whether most of the lower of the two boxes lies beside the higher one."""
    if one.bottom == other.bottom:
        return True
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > 0.5 * min(one.top - one.bottom, other.top - other.bottom)


def height(row: Row) -> float:
    """How high a row is, as its first word is."""
    return row[0].top - row[0].bottom


def blanks(row: Row) -> list[str]:
    """What parts each word from the one before it, a TAB where they are cells; nothing before the first."""
    gaps = [word.left - before.right for before, word in pairwise(row)]
    # Justified text has wide gaps too, but all as wide as each other.
    is_even = len(gaps) > 1 and max(gaps) < (_EVEN if len(gaps) > 2 else _EQUAL) * min(gaps)
    found = [""]
    for index, gap in enumerate(gaps, 1):
        height = row[index].top - row[index].bottom
        if gap < _NO_GAP * height:
            found.append("")
        elif is_even or gap < WIDE_GAP * height or not _parts_cells(row, index, gap, gaps):
            found.append(" ")
        else:
            found.append("\t")
    return found


def _parts_cells(row: Row, index: int, gap: float, gaps: Sequence[float]) -> bool:
    """Whether a wide gap, the one before the word at `index`, parts cells."""
    height = row[index].top - row[index].bottom
    if gap < _CELL_GAP * height:
        others = [*gaps[: index - 1], *gaps[index:]]
        return bool(others) and gap > WIDER_THAN_OTHERS * median(others)
    # The number of an item stands apart from its title, but is no cell.
    is_label = index <= 2 and _LABEL.fullmatch(" ".join(word.text for word in row[:index])) is not None
    return not is_label or gap > _LABEL_GAP * height
