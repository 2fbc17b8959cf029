"""Headings in large letters, whose dots and rings Tesseract takes for a line of their own.

Told that a page is one block of text, it expects lines of one height: "Förslag på" in twice that height becomes "¨ °"
above "Forslag pa". Such headings are cut out, made as small as the rest, and read again, all of a page at once.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from statistics import median
from typing import NamedTuple

import numpy as np
from PIL import Image

from extract.read.scan_paper import Gray
from extract.read.tesseract import Printed

_LARGER = 1.2
"""In heights of the page's words."""
_ABOVE = 0.5
"""In heights of the heading: how far above its letters a line of marks begins at most, where another line ends."""
_RIM, _GAP = 8, 40
"""Pixels around what is cut out, and between two cuts."""
_MOST_LOST = 0.2
"""Share of a heading's letters that reading it again may lose: else it is left as it was."""

_Line = Sequence[Printed]


class _Cut(NamedTuple):
    """A heading with its marks on the page, and where it comes to stand on the sheet that is read again."""

    marks: int
    """The line of its dots and rings; the heading's is the next."""
    left: int
    up: int
    right: int
    down: int
    top: int
    """On the sheet."""
    scale: float

    @property
    def bottom(self) -> int:
        return self.top + round((self.down - self.up) * self.scale)

    def back(self, word: Printed, line: Printed) -> Printed:
        """A word of the sheet where it stands on the page, in the heading's `line`."""
        left, right = (round((x - _GAP) / self.scale) + self.left for x in (word.left, word.right))
        top, bottom = (round((y - self.top) / self.scale) + self.up for y in (word.top, word.bottom))
        return Printed(word.text, left, top, right, bottom, word.sure, line.line, line.line_top, line.line_bottom)


def with_heads(page: Gray, words: Sequence[Printed], read: Callable[[Gray], list[Printed]]) -> list[Printed]:
    """The words, those of large headings as `read` finds them once they are as small as the others."""
    lines = [list(line) for _, line in groupby(words, attrgetter("line"))]
    cuts = list(_cuts(lines))
    again = read(_sheet(page, cuts)) if cuts else []
    for cut in cuts:
        heading = lines[cut.marks + 1]
        found = [cut.back(one, heading[0]) for one in again if cut.top < (one.top + one.bottom) / 2 < cut.bottom]
        lines[cut.marks] = []
        if _letters(found) >= (1 - _MOST_LOST) * _letters(heading):
            lines[cut.marks + 1] = sorted(found, key=attrgetter("left"))
    return [word for line in lines for word in line]


def _letters(words: _Line) -> int:
    return sum(map(str.isalnum, "".join(word.text for word in words)))


def _cuts(lines: Sequence[_Line]) -> Iterator[_Cut]:
    """Each large line with its marks above it."""
    if not lines:
        return
    usual = median(map(_height, (word for line in lines for word in line)))
    top = _GAP
    for place, (above, below) in enumerate(pairwise(lines)):
        height = median(map(_height, below))
        if height < _LARGER * usual or not _are_marks(above, below, height):
            continue
        both = (*above, *below)
        cut = _Cut(
            place,
            max(0, min(word.left for word in both) - _RIM),
            max(0, min(word.top for word in both) - _RIM),
            max(word.right for word in both) + _RIM,
            max(word.bottom for word in both) + _RIM,
            top,
            usual / height,
        )
        yield cut
        top = cut.bottom + _GAP


def _are_marks(above: _Line, below: _Line, height: float) -> bool:
    """Whether one line stands within the other, each of its words over another's."""
    top = min(word.top for word in below) - _ABOVE * height
    return all(
        one.top > top and any(one.left < word.right and word.left < one.right for word in below) for one in above
    )


def _height(word: Printed) -> int:
    return word.bottom - word.top


def _sheet(page: Gray, cuts: Sequence[_Cut]) -> Gray:
    """The cuts below each other on white paper."""
    parts = [_part(page, cut) for cut in cuts]
    sheet = np.full((cuts[-1].bottom + _GAP, max(part.shape[1] for part in parts) + 2 * _GAP), 255, dtype=np.uint8)
    for cut, part in zip(cuts, parts, strict=True):
        sheet[cut.top : cut.top + part.shape[0], _GAP : _GAP + part.shape[1]] = part
    return sheet


def _part(page: Gray, cut: _Cut) -> Gray:
    part = page[cut.up : cut.down, cut.left : cut.right]
    size = (max(1, round(part.shape[1] * cut.scale)), max(1, round(part.shape[0] * cut.scale)))
    return np.asarray(Image.fromarray(part).resize(size, Image.Resampling.LANCZOS))
