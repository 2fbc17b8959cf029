"""Lines that were broken twice: to one width when they were written, to a smaller one when they were sent or printed.

Then a short line in the midst of a sentence follows upon each long one. Who lists people writes short lines as well,
but none that begins in small letters.
"""

from collections.abc import Sequence

from extract.draft import Line
from extract.layout.paragraphs import begins_anew, join_lines, line_width

_LONG, _SHORT = 0.8, 0.6
"""Shares of the width from which on a line is long, and up to which it is short."""
_WIDE = 60
"""Characters of a line from which on it is none of a narrow column, which breaks entries of lists."""
_ENOUGH = 4
"""Short lines within sentences, so that they are no accident."""
_SMALL = 0.5
"""The share of them that begin in small letters, as most words do, and of lines below them that begin so or in marks:
below the second line of a list's entry stands the next, with a capital.
"""
_ENDS = (".", "!", "?", ":", ";")


def unbroken(lines: Sequence[Line]) -> list[Line]:
    """The lines of a text, the short ones within sentences joined to those around them; all as they are elsewhere."""
    width = line_width(lines)
    places = range(1, len(lines) - 1) if width >= _WIDE else ()
    torn = [place for place in places if _is_torn(lines, place, width)]
    small = sum(lines[place].passage.text[0].islower() for place in torn)
    inside = sum(not lines[place + 1].passage.text[0].isupper() for place in torn)
    if len(torn) < _ENOUGH or min(small, inside) < _SMALL * len(torn):
        return list(lines)
    goes_on = {place + step for place in torn for step in (0, 1)}
    whole: list[Line] = []
    for place, line in enumerate(lines):
        if place in goes_on:
            whole[-1] = whole[-1]._replace(passage=join_lines((whole[-1].passage, line.passage)))
        else:
            whole.append(line)
    return whole


def _is_torn(lines: Sequence[Line], place: int, width: int) -> bool:
    """Whether a short line stands within a sentence that a long one begins and the next goes on with."""
    before, text, after = (lines[at].passage.text for at in (place - 1, place, place + 1))
    if not (before and text and after) or len(before) < _LONG * width or len(text) > _SHORT * width:
        return False
    if before.endswith(_ENDS) or text.endswith(_ENDS) or "   " in before:
        return False
    return not (begins_anew(before, text) or begins_anew(text, after))
