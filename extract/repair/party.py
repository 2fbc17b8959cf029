"""The party behind a name, which OCR takes for figures, "(5)" for "(S)": restored in minutes that name parties."""

import re

from extract.document import Span
from extract.draft import Repair
from ontology.register import load

_FEWEST = 3
_ABBREVIATION = re.compile(r"\(([A-Z]{1,2})\)")
# Behind a name, alone in its cell, or in a column of parties.
_COLUMN = r"(?:(?<=\n\(.\)\n)|(?<=\n\(..\)\n)|^(?=\([^)]+\)\n\([A-Z]{1,2}\)$))"
_NAME = rf"(?:[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+[ \t]+|\t|{_COLUMN})"
_TAKEN = re.compile(rf"{_NAME}\((?P<letter>[5$]|1\.?|[lI|€])\)(?=[ \t,;:.]|$)", re.MULTILINE)
_MEANT = {"5": "S", "$": "S", "1": "L", "1.": "L", "l": "L", "I": "L", "|": "L", "€": "C"}
_UNCLOSED = re.compile(rf"{_NAME}\((?P<party>[A-Z]{{1,2}})(?P<bracket>[YJ])(?=[ \t,;:.]|$)", re.MULTILINE)
_WALLED = re.compile(rf"{_NAME}\((?P<wall>[Il|])(?P<party>[A-Z]{{1,2}})\)", re.MULTILINE)
_CUE = re.compile(r"\((?:[5$1lI|€]|[A-Z]{1,2}[YJ]\b)")


def restore_parties(text: str) -> list[Repair]:
    """The signs to be read otherwise, in the order of the text; none where fewer than three parties stand in it."""
    if _CUE.search(text) is None:
        return []
    known = load().party
    if sum(known(letters) is not None for letters in _ABBREVIATION.findall(text)) < _FEWEST:
        return []
    taken = [Repair(Span(*match.span("letter")), _MEANT[match["letter"]]) for match in _TAKEN.finditer(text)]
    unclosed = [
        Repair(Span(*match.span("bracket")), ")") for match in _UNCLOSED.finditer(text) if known(match["party"])
    ]
    walled = [
        Repair(Span(*match.span("wall")), "")
        for match in _WALLED.finditer(text)
        if known(match["party"]) and not known(match["wall"] + match["party"])
    ]
    return sorted([*taken, *unclosed, *walled], key=lambda change: change.span)
