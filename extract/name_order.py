"""Lists that name people with the surname first: "Ek, Maj (S)" is read as "Maj Ek (S)"."""

import re
from collections.abc import Sequence

from extract.label import OFFICERS, find_label
from extract.passage import Passage
from extract.people import is_title, leading_name
from ontology.register import load

_WORD = r"[A-ZÅÄÖÉ][a-zà-ÿ][\w'’]*(?:-[A-ZÅÄÖÉ]\w+)?"
_SURNAME_FIRST = re.compile(
    rf"(?P<last>(?:(?:von|af|de) )?{_WORD}(?: {_WORD})?), (?P<first>{_WORD}(?: {_WORD})?)(?= ?[(,]|$)"
)
_FEWEST = 3


def has_surnames_first(cells: Sequence[Passage]) -> bool:
    """Whether the people in a form's cells are written so: at least three, and more than are written otherwise."""
    turned = [cell for cell in cells if _match(cell)]
    return len(turned) >= _FEWEST and len(turned) > sum(leading_name(cell.text) is not None for cell in cells)


def given_name_first(cell: Passage) -> Passage:
    """The cell with the given name first, where it begins with a surname; the whole name stands where both stood."""
    match = _match(cell)
    if match is None:
        return cell
    name = f"{match['first']} {match['last']}"
    begin, end = cell.origins[0], cell.origins[match.end() - 1]
    return Passage.join((Passage(name, (begin,) * (len(name) - 1) + (end,)), cell[match.end() :]), "")


def _match(cell: Passage) -> re.Match[str] | None:
    match = _SURNAME_FIRST.match(cell.text) if ", " in cell.text else None
    if match is None or is_title(match["first"]) or load().find(match["last"], short=True):
        return None
    office = find_label(cell.text)  # "Justerande, Maj Ek"
    return None if office and office.kind in OFFICERS else match
