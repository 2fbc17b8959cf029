"""Figures that OCR takes for letters, "2O23-O5-l8", "kl. l3.OO": restored in years, dates and hours.

Each stands in a shape that no word has, so that a text which has its å, ä and ö can have lost them too.
"""

import re
from collections.abc import Iterator

from extract.document import Span
from extract.draft import Repair

_MEANT = {"O": "0", "o": "0", "l": "1", "I": "1", "|": "1"}
_FIGURE = r"[\dOolI|]"
_YEAR = rf"(?:[1lI|]9|2[0Oo]){_FIGURE}{{2}}"
_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_SHAPES = re.compile(
    rf"(?<![\w|.:])(?:{_YEAR}-{_FIGURE}{{2}}-{_FIGURE}{{2}}|{_YEAR}|{_FIGURE}{{1,2}}[.:][0-5Oo]{_FIGURE}"
    rf"|{_FIGURE}{{1,2}}(?= (?:{_MONTHS})\b))(?![\w|])"
)
_CUE = re.compile(r"\d(?:[OolI|]|(?<=[OolI|]\d)|(?<=[OolI|][.:]\d))")
_WRONG = re.compile(r"[OolI|]")


def restore_figures(text: str) -> Iterator[Repair]:
    """The letters to be read as figures, in the order of the text."""
    if _CUE.search(text) is None:
        return
    for match in _SHAPES.finditer(text):
        if any(map(str.isdigit, match[0])):
            for wrong in _WRONG.finditer(text, *match.span()):
                yield Repair(Span(*wrong.span()), _MEANT[wrong[0]])
