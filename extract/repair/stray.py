"""Marks that nobody printed, which OCR takes from dirt beside the lines: left out, where they stand apart."""

import re
from collections.abc import Iterator

from extract.document import Span
from extract.draft import Repair

_MARK = r"[~\\_'`´|¦]"
# "| projektet" was "I projektet".
_STRAY = re.compile(
    rf"^[ \t]*(?P<before>(?!\| [a-zåäö]){_MARK} )(?=[\w§(\"”])(?![^\n|]*\||[^\n¦]*¦)"
    rf"|^[^\n|]*[\w.,:;)](?P<behind> {_MARK})$",
    re.MULTILINE,
)


def restore_strays(text: str) -> Iterator[Repair]:
    """The marks to be left out, in the order of the text; a row of cells keeps the bars between them."""
    for match in _STRAY.finditer(text):
        yield Repair(Span(*match.span(match.lastgroup or 0)), "")
