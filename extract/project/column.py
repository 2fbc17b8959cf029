"""Names of projects in a table: the column headed "Projekt", where other columns ask what is asked of projects.

Projekt | Projektägare | Deltagande kommuner | Period
Byabussen | Habo kommun | Mullsjö och Tranås | 2023–2025
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.facts import ProjectKind
from extract.pattern import compiled
from extract.project.line import Line, Named
from extract.project.slot import is_person

_SEAM = re.compile(r"\s*[|\t]\s*| {2,}")
_HAS_SEAM = compiled(r"[|\t]|  ")
_RULE = re.compile(r"[-:–\s]*")
_NAMES = re.compile(
    r"(?:Projekt(?:namn|et|titel)?|Satsning(?:ar)?|Insats(?:er)?|Initiativ|Samarbete|Förslag|Benämning|Delprojekt|Förstudie|"
    r"Uppföljare|Fortsättning|Efterföljare|Föregångare|(?:Ersätt|Efterträd|Avlös|Följ)(?:s|es) av|Ersätter)$"
)
_ASKS = re.compile(
    r"\w*(?:ägare|huvudman|kommun(?:er)?|delta\w+|medverkande|parter|finansi\w+|period|projekttid|tid|start\w*|slut\w*|"
    r"avsluta[dt]s?|ledare|samordn\w+|leverantör|status|läge|sökande|budget)(?: \w+){0,2}$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:[A-ZÅÄÖ#\d\"”“]|[a-zåäö]-)[^|\t]{2,79}$")
_NO_NAME = re.compile(r"(?:Summa|Total\w*|Inga?|Ej|Saknas|Okänt|Beslut|\d[\d–. -]*$)\b")


def tabled(section: Sequence[Line]) -> Iterator[Named]:
    """The names in the tables of one item."""
    columns: list[bool] = []
    for line in section[1:]:
        cells = list(_cells(line.text)) if _HAS_SEAM.search(line.text) else []
        if len(cells) < 2:
            columns = columns if columns and _RULE.fullmatch(line.text) else []
        elif not columns:
            heads = [line.text[start:end] for start, end in cells]
            columns = [_NAMES.match(head) is not None for head in heads]
            columns = columns if any(columns) and any(map(_ASKS.match, heads)) else []
        else:
            for named, (start, end) in zip(columns, cells, strict=False):
                if named and _could_name_one(line.text[start:end]):
                    yield line.named(start, end, ProjectKind.INITIATIVE)


def _cells(text: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a row stand, without the bars at its ends."""
    begin, end = len(text) - len(text.lstrip("| \t")), len(text.rstrip("| \t"))
    seams = [(begin, begin), *(seam.span() for seam in _SEAM.finditer(text, begin, end)), (end, end)]
    yield from ((before, after) for (_, before), (after, _) in pairwise(seams) if after > before)


def _could_name_one(text: str) -> bool:
    return bool(_NAME.match(text)) and not _NO_NAME.match(text) and not is_person(text)
