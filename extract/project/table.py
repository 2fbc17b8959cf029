"""What a table says of a project beside its name: when it begins and ends, who leads it.

One column has the projects, each by a name that the minutes know, and the heads of the others say what they hold.
"""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from extract.draft import Line
from extract.glance import Cued
from extract.passage import Passage
from extract.people import leading_name
from extract.project.moment import Bearing, moments
from extract.row import split_cells

_PROJECTS = Cued(r"(?:projekt|insats|satsning|initiativ|samarbete|aktivitet|namn|benämning)\w*$", re.IGNORECASE)
_LEADER = re.compile(r"(?:projekt|process)(?:ledare|ansvarig|samordnare)$", re.IGNORECASE)
_TIME = re.compile(
    r"(?:(?:projekt)?(?:tid|period)\w*|tids?(?:period|plan|ram)|löptid|varaktighet|pågår|när|år|status|läge)$",
    re.IGNORECASE,
)
_START = re.compile(r"(?:projekt)?(?:start|påbörja|inled|från|fr\.? ?o\.? ?m|börja)\w*\.?\b", re.IGNORECASE)
_END = re.compile(r"(?:projekt)?(?:slut|avsluta|till|t\.? ?o\.? ?m|klar|färdig|upphör)\w*\.?\b", re.IGNORECASE)
_BOUNDS = {Bearing.FROM: "start", Bearing.SINCE: "start", Bearing.UNTIL: "end", Bearing.TOWARDS: "end"}
_PROSE = 90
"""Characters of a line without cells that ends a table."""


class Cell(NamedTuple):
    """What stands under a head in a project's row."""

    project: int
    head: str
    passage: Passage


def cells(lines: Iterable[Line], names: Mapping[str, int]) -> Iterator[Cell]:
    """The cells of every row that begins with one of the names, which are in small letters."""
    heads: Sequence[Passage] = ()
    for line in lines:
        if not heads and not _can_be_head(line.passage.text):
            continue
        row = split_cells(line.passage)
        if len(row) < 2:
            heads = () if len(line.passage) > _PROSE else heads
            continue
        if any(_PROJECTS.match(cell.text) for cell in row) and any(map(_is_asked_for, row)):
            heads = row
        elif heads and (own := next((cell for cell in row if cell.text.casefold() in names), None)):
            for cell in row:
                if cell and cell is not own:
                    yield Cell(names[own.text.casefold()], _head(heads, row, cell), cell)


def _can_be_head(text: str) -> bool:
    """Whether a line has cells, and one of them may be the head of the projects."""
    return ("\t" in text or "|" in text or "  " in text) and _PROJECTS.sees(text)


def _is_asked_for(head: Passage) -> bool:
    return any(rule.match(head.text) for rule in (_LEADER, _TIME, _START, _END))


def _head(heads: Sequence[Passage], row: Sequence[Passage], cell: Passage) -> str:
    """The head above a cell: the one as far along, or where cells are missing, the nearest in its line."""
    if len(heads) == len(row):
        return heads[row.index(cell)].text
    at = cell.origins[0] - _begin(row)
    return min(filter(None, heads), key=lambda head: abs(head.origins[0] - _begin(heads) - at)).text


def _begin(row: Sequence[Passage]) -> int:
    return next(cell.origins[0] for cell in row if cell)


def times(cell: Cell, reference: datetime.date | None) -> Iterator[tuple[str, str, Passage]]:
    """The "start" and the "end" that a cell has, in ISO 8601, and where it stands.

    "2022–2024" has both; where one date stands alone, its own words or the head say which it is.
    """
    if not any(rule.match(cell.head) for rule in (_TIME, _START, _END)):
        return
    for moment in moments(cell.passage, reference):
        before = cell.passage.text[: moment.start]
        if which := _BOUNDS.get(moment.bearing) or _said(before) or _said(cell.head):
            yield which, moment.iso(reference, past=False), cell.passage[moment.date.start : moment.date.end]


def _said(words: str) -> str | None:
    """Whether words say that something begins or ends."""
    return "end" if _END.match(words) else "start" if _START.match(words) else None


def leader(cell: Cell) -> str | None:
    """Whom the column of leaders names."""
    named = leading_name(cell.passage.text) if _LEADER.match(cell.head) else None
    return named.name if named else None
