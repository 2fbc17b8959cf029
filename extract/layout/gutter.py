"""Two columns of running text side by side, as `pdftotext -layout` copies them: read one after the other.

A form's labels beside their values and a table of people have gaps one below another too. Where text runs on in both
columns, lines begin in small letters on either side of the gap, and most lines hold both.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.draft import Line
from extract.passage import Passage

_GAP = re.compile(r"(?<=\S) {3,}(?=\S)")
_FURTHEST_LEFT = 25
"""Characters that the left column is wide at least."""
_ENOUGH = 8
"""Lines that hold both columns, so that they are no accident."""
_BOTH, _LEFT_GOES_ON, _RIGHT_GOES_ON = 0.5, 0.1, 0.3
"""Shares: of lines with text on the right those with both, and of these those that begin in small letters on a side."""
_INDENT = 4
"""Characters by which a line of the right column may begin further in."""


class _Set(NamedTuple):
    """A line, and how far in it is set."""

    line: Line
    indent: int

    @property
    def begins(self) -> Iterator[int]:
        """Where text begins behind a gap, or far in."""
        if self.indent >= _FURTHEST_LEFT:
            yield self.indent
        yield from (self.indent + gap.end() for gap in _GAP.finditer(self.line.passage.text))

    def crosses(self, at: int) -> bool:
        """Whether it is set over both columns, or has something that is in neither."""
        left, right = self.parted(at)
        if not right:
            return False
        cut = at - self.indent
        touches = cut > 1 and bool(self.line.passage.text[cut - 2 : cut].strip())
        begins = max(0, self.indent - at) + len(right) - len(right.text.lstrip())
        return touches or begins > _INDENT or (not left and self.indent < at - _INDENT)

    def parted(self, at: int) -> tuple[Passage, Passage]:
        """What stands in the left column and in the right one."""
        cut = max(0, at - self.indent)
        return self.line.passage[:cut], self.line.passage[cut:]


def part_columns(lines: Sequence[Line], text: str) -> list[Line]:
    """The lines of a document's text, each stretch of two columns parted: the left one, a blank line, the right one."""
    placed = [_Set(line, _indent(line, text)) for line in lines]
    at = _gutter(placed)
    if at is None or not _run_on([one.parted(at) for one in placed if not one.crosses(at)]):
        return list(lines)
    read: list[Line] = []
    stretch: list[_Set] = []
    for one in placed:
        crosses = one.crosses(at)
        if stretch and (crosses or one.line.page != stretch[-1].line.page):
            read += _one_by_one(stretch, at)
            stretch = []
        if crosses:
            read.append(one.line)
        else:
            stretch.append(one)
    return [*read, *_one_by_one(stretch, at)]


def _indent(line: Line, text: str) -> int:
    if not line.passage:
        return 0
    start = line.passage.origins[0]
    return start - text.rfind("\n", 0, start) - 1


def _gutter(placed: Sequence[_Set]) -> int | None:
    """Where most often text begins behind a gap, where that is often."""
    begins = Counter(at for one in placed for at in one.begins if at >= _FURTHEST_LEFT)
    at, count = next(iter(begins.most_common(1)), (0, 0))
    return at if count >= _ENOUGH else None


def _run_on(parted: Sequence[tuple[Passage, Passage]]) -> bool:
    """Whether text runs on in both columns."""
    both = [(left.text.strip(), right.text.strip()) for left, right in parted if left.text.strip() and right]
    if len(both) < _ENOUGH or len(both) < _BOTH * sum(bool(right) for _, right in parted):
        return False
    left_goes_on = sum(left[0].islower() for left, _ in both)
    right_goes_on = sum(right[:1].islower() for _, right in both)
    return left_goes_on >= _LEFT_GOES_ON * len(both) and right_goes_on >= _RIGHT_GOES_ON * len(both)


def _one_by_one(stretch: Sequence[_Set], at: int) -> Iterator[Line]:
    """The left column of a stretch, and below it the right one."""
    parted = [one.parted(at) for one in stretch]
    if not any(right for _, right in parted):
        yield from (one.line for one in stretch)
        return
    for side in (0, 1):
        column = [one.line._replace(passage=pair[side].strip()) for one, pair in zip(stretch, parted, strict=True)]
        yield from _without_blanks_around(column)
        yield stretch[-1].line._replace(passage=stretch[-1].line.passage[:0])


def _without_blanks_around(column: Sequence[Line]) -> Sequence[Line]:
    filled = [place for place, line in enumerate(column) if line.passage]
    return column[filled[0] : filled[-1] + 1] if filled else ()
