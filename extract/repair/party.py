"""The party "(S)" behind a name, which OCR takes for "(5)" or "($)": restored in minutes that name parties."""

import re

from extract.document import Span
from extract.draft import Repair
from ontology.register import load

_FEWEST = 3
_ABBREVIATION = re.compile(r"\(([A-Z]{1,2})\)")
_TAKEN = re.compile(r"[A-ZÅÄÖ][a-zåäöé]+ [A-ZÅÄÖ][a-zåäöé]+[ \t]+\(([5$])\)")


def restore_parties(text: str) -> list[Repair]:
    """The signs to be read as "S", in the order of the text; none where fewer than three parties stand in it."""
    if "(5)" not in text and "($)" not in text:
        return []
    if sum(load().party(letters) is not None for letters in _ABBREVIATION.findall(text)) < _FEWEST:
        return []
    return [Repair(Span(*match.span(1)), "S") for match in _TAKEN.finditer(text)]
