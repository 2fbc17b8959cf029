"""Marks that tell presence in a list: "X", "Ja", "1", "N" and "F", alone or before a remark ("N, jäv § 27")."""

import re
from collections.abc import Iterable, Sequence

from extract.columns import kind_of_cell
from extract.facts import Status
from extract.row import Row

_YES = re.compile(r"(?:ja|x|✓|✔|☒|☑|närvarande|deltog|deltar|1|j)(?![\w])[\s,.:;–-]*", re.IGNORECASE)
_NO = re.compile(
    r"(?:nej|[–—-]|☐|frånvarande|ej närvarande|förhinder|anmält förhinder|0|n|f)(?![\w])[\s,.:;–-]*", re.IGNORECASE
)
SAYS_ITSELF = re.compile(r"(?:(?:ej )?närvar|frånvar|(?:anmält )?förhinder|deltog|deltar)", re.IGNORECASE)
"""A word that says the same in a column of those who were away as in one of those who were there."""
_HERE = re.compile(r"N(?!\w)[\s,.:;–-]*")
_LETTER = re.compile(r"(?:[NFJXnfjx]|[Jj]a|[Nn]ej)(?:[,;] |,? ?\(| (?=fr|t\W?o\W?m|§|jäv|tj|ersätt|till|från|för))")
_STROKES, _SAYS_WHO = frozenset("-–—"), frozenset(("party", "organisation", "title"))
_CROSSES = frozenset({"x", "X", "✓", "✔", "☒", "☑"})
_AWAY, _SOMEBODY = re.compile(r"F(?![\w)])"), re.compile(r"(?:J|Ja|JA|X|x|✓|✔|☒|☑|1)(?![\w:])")


def tells_by_crosses(rows: Iterable[Row]) -> bool:
    """Whether a list ticks off those present, so that an empty cell means absence."""
    return any(cell.text in _CROSSES for row in rows for cell in row.cells)


def without_strokes(rows: Sequence[Row]) -> list[Row]:
    """The rows, a cell empty that holds a stroke where all others below one another are parties, organisations or
    titles: there it says that somebody has none, and nothing of their presence.
    """
    strokes = {place for row in rows for place, cell in enumerate(row.cells) if cell.text in _STROKES}
    for place in list(strokes):
        others = [row.cells[place].text for row in rows if place < len(row.cells)]
        others = [text for text in others if text and text not in _STROKES]
        if not others or any(kind_of_cell(text.strip("()")) not in _SAYS_WHO for text in others):
            strokes.discard(place)
    if not strokes:
        return [*rows]
    return [
        Row(
            tuple(
                cell[:0] if place in strokes and cell.text in _STROKES else cell for place, cell in enumerate(row.cells)
            )
        )
        for row in rows
    ]


def n_is_here(rows: Iterable[Row]) -> bool:
    """Whether "N" stands for närvarande in these lists: beside "F", or on most rows where no mark says so otherwise."""
    marked = [[cell.text for cell in row.cells[1:]] for row in rows if len(row.cells) > 1]
    marks = [mark for row in marked for mark in row]
    if any(map(_AWAY.match, marks)):
        return True
    most = sum(any(map(_HERE.match, row)) for row in marked) * 2 > len(marked)
    return most and not any(map(_SOMEBODY.match, marks))


def read_mark(text: str, *, n_here: bool = False) -> tuple[Status, int] | None:
    """What the mark at the start of a cell says, and where what is said beside it begins."""
    if n_here and (match := _HERE.match(text)):
        return Status.PRESENT, match.end()
    if match := _YES.match(text):
        return Status.PRESENT, match.end()
    match = _NO.match(text)
    return (Status.ABSENT, match.end()) if match else None


def is_mark(text: str) -> bool:
    """Whether a cell beside a name is a mark, or a letter that a remark follows, and not some word that begins so."""
    return bool(_LETTER.match(text) or _YES.fullmatch(text) or _NO.fullmatch(text))
