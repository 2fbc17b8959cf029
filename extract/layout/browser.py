"""What a browser prints above and below the pages of a web page.

When it was printed, the page's title, its address, and the number of the sheet. An address on a scan has blanks where a
line stands below the letters.
"""

import re
from collections.abc import Sequence

from extract.draft import Line

_STAMP = r"(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{4}-\d{2}-\d{2}),? \d{1,2}[:.]\d{2}(?: ?[AP]M)?"
_SCHEME = r"(?:\w+://|about:)"
_SHEET = r"\d{1,3}/\d{1,3}"
_APART = r"(?:\t| {3,})"
_HEAD = re.compile(rf"{_STAMP}(?:{_APART}.*)?|(?:.*{_APART})?\d{{1,3}} (?:av|of) \d{{1,3}}{_APART}{_STAMP}")
_FOOT = re.compile(rf"{_SCHEME}[^\t]*(?:{_APART}| (?=\d)){_SHEET}|.*{_APART}{_SCHEME}\S*")
_PARTS = (re.compile(_STAMP), re.compile(rf"{_SCHEME}\S*"), re.compile(_SHEET))
"""Each on a line of its own: the sheet's number may stand apart from the address."""


def printed(lines: Sequence[Line]) -> set[int]:
    """Which lines are heads and feet of a printed web page: the hour of printing is not the meeting's."""
    texts = [line.passage.text for line in lines]
    if not any("://" in text or "about:" in text for text in texts):
        return set()
    feet, heads, *parts = (
        {i for i, text in enumerate(texts) if one.fullmatch(text)} for one in (_FOOT, _HEAD, *_PARTS)
    )
    if feet:
        return feet | heads
    return set().union(*parts) if all(parts) else set()
