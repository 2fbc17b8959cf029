"""Marks that nobody printed, which OCR takes from dirt beside the lines: left out, where they stand apart.

The line between two cells, where the name of a municipality touches it, is read as its first letter: "IMora kommun".
"""

import re
from collections.abc import Iterator

from extract.document import Span
from extract.draft import Repair
from ontology.register import load

_MARK = r"[~\\_'`´|¦]"
_CUE = re.compile(_MARK)
# "| projektet" was "I projektet".
_STRAY = re.compile(
    rf"^[ \t]*(?P<before>(?!\| [a-zåäö]){_MARK} )(?=[\w§(\"”])(?![^\n|]*\||[^\n¦]*¦)"
    rf"|^[^\n|]*[\w.,:;)](?P<behind> {_MARK})$",
    re.MULTILINE,
)
_WALL = re.compile(r"(?P<wall>[Il|])(?<!\w.)(?P<name>[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ]\w+)?) [Kk]ommun\b")


def restore_strays(text: str) -> Iterator[Repair]:
    """The marks to be left out; a row of cells keeps the bars between them."""
    for match in _STRAY.finditer(text) if _CUE.search(text) else ():
        yield Repair(Span(*match.span(match.lastgroup or 0)), "")
    for match in _WALL.finditer(text):
        if load().find(match["name"], short=True):
            yield Repair(Span(*match.span("wall")), "")
