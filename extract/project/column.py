"""Names of projects in a table: the column headed "Projekt", where other columns ask or say what is told of projects.

Projekt | Projektägare | Deltagande kommuner | Period
Byabussen | Habo kommun | Mullsjö och Tranås | 2023–2025
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from extract.facts import ProjectKind
from extract.project.bodies import bodies
from extract.project.item import Item
from extract.project.line import Line, Named
from extract.project.slot import is_person
from extract.project.telling import told

_SEAM = re.compile(r"\s*[|\t]\s*| {2,}")
_RULE = re.compile(r"[-:–\s]*")
_NAMES = re.compile(
    r"(?:Projekt(?:namn|et|titel)?|Satsning(?:ar)?|Insats(?:er)?|Initiativ|Samarbete|Förslag|Benämning|Delprojekt|"
    r"Förstudie|Uppföljare|Fortsättning|Efterföljare|Föregångare|(?:Ersätt|Efterträd|Avlös|Följ)(?:s|es) av|Ersätter)$"
)
_ANY = re.compile(r"(?:Vad|Namn|Arbete|Aktivitet|Område|Ärende|Punkt|Rubrik|Uppdrag)$")
"""Heads of columns that can hold names of projects, where the rows say so."""
_ASKS = re.compile(
    r"\w*(?:ägare|huvudman|kommun(?:er)?|delta\w+|medverkande|parter|finansi\w+|period|projekttid|tid|start\w*|slut\w*|"
    r"avsluta[dt]s?|ledare|samordn\w+|leverantör|status|läge|sökande|budget)(?: \w+){0,2}$",
    re.IGNORECASE,
)
_SHARED = re.compile(r"(?:[Hh]uvudman|[Dd]elta\w+|[Mm]edverkande|[Pp]arter|[Ff]inansi\w+)$")
"""Heads that nothing but what several share has."""
_NAME = re.compile(r"[\w#\"”“][^|\t]{2,79}$")
_NO_NAME = re.compile(r"(?:Summa|Total\w*|Inga?|Ej|Saknas|Okänt|Beslut|[Ss]e |[Dd]ito|\d[\d–. -]*$)\b")
_MOST = 0.5
"""Share of the rows that must tell of an undertaking, where no head says that the table is on them."""

_Row = tuple[Line, list[tuple[int, int]]]
"""A line, and where its cells stand."""


def tabled(item: Item) -> Iterator[Named]:
    """The names in the tables of one item."""
    for heads, *rows in _tables(item.below):
        for column in _columns(heads, rows):
            for line, cells in rows:
                start, end = cells[column] if column < len(cells) else (0, 0)
                if _could_name_one(line.text[start:end]):
                    yield line.named(start, end, ProjectKind.INITIATIVE)


def _tables(lines: Iterable[Line]) -> Iterator[list[_Row]]:
    """The rows of each table, its head first."""
    rows = list[_Row]()
    for line in lines:
        has_seam = "\t" in line.text or "|" in line.text or "  " in line.text
        cells = list(_cells(line.text)) if has_seam else []
        if len(cells) > 1:
            rows.append((line, cells))
        elif rows and not _RULE.fullmatch(line.text):
            yield rows
            rows = []
    if rows:
        yield rows


def _columns(heads: _Row, rows: Sequence[_Row]) -> list[int]:
    """The columns in which names stand."""
    line, cells = heads
    words = [line.text[start:end] for start, end in cells]
    if any(map(_ASKS.match, words)) and (named := [at for at, word in enumerate(words) if _NAMES.match(word)]):
        return named
    if not (_ANY.match(words[0]) or _NAMES.match(words[0])):
        return []
    shared = any(map(_SHARED.match, words))
    telling = sum(_tells(row, shared=shared) for row in rows)
    return [0] if telling and telling >= _MOST * len(rows) else []


def _tells(row: _Row, *, shared: bool) -> bool:
    """Whether what stands behind a row's first cell names a known body, and tells of an undertaking if no head does."""
    line, cells = row
    rest = line.text[cells[1][0] :]
    return bool((shared or told(rest)) and bodies(rest))


def _cells(text: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a row stand, without the bars at its ends."""
    begin, end = len(text) - len(text.lstrip("| \t")), len(text.rstrip("| \t"))
    seams = [(begin, begin), *(seam.span() for seam in _SEAM.finditer(text, begin, end)), (end, end)]
    yield from ((before, after) for (_, before), (after, _) in pairwise(seams) if after > before)


def _could_name_one(text: str) -> bool:
    return bool(_NAME.match(text)) and not _NO_NAME.match(text) and not is_person(text)
