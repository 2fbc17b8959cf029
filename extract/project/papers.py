"""The papers that an item rests on and to whom its decision is sent: lists that tell of no undertaking.

"Beslutsunderlag / Tjänsteskrivelse 2023-05-09, Bilaga platser (Torghallen, Norra Skolan)": what is named there is a
paper, or stands in one; what an item is on, it tells elsewhere.
"""

import re
from collections.abc import Iterable, Iterator

from extract.project.line import Line
from extract.project.subheading import is_subheading

_HEAD = re.compile(
    r"(?:Besluts|Ärendets )?(?:[Uu]nderlag|[Hh]andlingar)(?: (?:i ärendet|för beslut|till beslut))?:?|Bilagor:?|"
    r"(?:Beslutet )?(?:[Ee]xpedieras|[Dd]elges|[Ss]kickas|[Ss]änds)(?: till)?:?|(?:Kopia|Utdrag) till:?|Sändlista:?"
)
"""What stands above such a list, or in front of it."""
_PAPER = re.compile(
    r"\b(?:19|20)\d\d-\d\d-\d\d\b|§ ?\d|^[–•*-]?\s*(?:Tjänsteskrivelse|Tjänsteutlåtande|Protokoll|Yttrande|Bilaga|"
    r"Förslag till|Skrivelse|Rapport|Missiv|Utdrag)"
)

_FEW = 2
"""Blanks in a subheading at most."""


def without_papers(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines of items but for such lists; one ends at the next subheading, or where sentences go on."""
    listed = False
    for line in lines:
        text = line.text.strip()
        head = _HEAD.match(text)
        if head and (head.end() == len(text) or head[0].endswith(":")):
            listed = head.end() == len(text)
        elif not (listed and _is_listed(line, text)):
            listed = False
            yield line


def _is_listed(line: Line, text: str) -> bool:
    """Whether what stands below such a head is still of its list."""
    if line.sentence.is_title or (text.count(" ") < _FEW and is_subheading(text)):  # "Avtal om …" is a paper
        return False
    return not text.endswith(".") or _PAPER.search(text) is not None
