"""Lists and tables as the sentences that they stand for: "Deltagande kommuner: Habo.", "Mullsjö är projektägare."."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.marked import Named
from extract.participation.matrix import matrix
from extract.reading import Turn

_CELL = re.compile(r" *[|\t] *")
_BULLET = re.compile(r"(?:[-–•*·o]|\d{1,2}[.)])\s+")
_LABELLED = re.compile(r"[A-ZÅÄÖ][\w ]{2,30}: \S")
"""What begins a list's next field: it is none of the entries of the one before."""
_RULE = re.compile(r"[-:–\s]*")
_ROLE = re.compile(r"(?:Roll|Medverkan|Uppgift|Deltar som|Status)\b")
_WHETHER = re.compile(r"(?:Med\b|Delta|Medverka|Anslut|Part\b|Ja/|Svar|Besked|Beslut|Skrivit|Undertecknat)")
"""The head of a column that answers whether somebody takes part."""
_YES = re.compile(r"(?:ja|x|med|deltar|[✓✔√])\W*$", re.IGNORECASE)
_NO = re.compile(r"(?:nej|ej|inte|avvakta\w*)\b|[-–—]\W*$", re.IGNORECASE)
_FIELD = re.compile(r"(?:Vad|Fråga|Uppgift|Fält|Rubrik|Punkt|Om|Del)$")
"""The first head of a table that has a form's label and what is filled in, side by side."""
_PROJECT = re.compile(r"(?:[Pp]rojekt(?:et|en|namn)?|[Ss]atsning(?:en)?|[Ii]nsats(?:en)?|[Ss]amarbete)$")
"""The head of a column that names the projects."""
_MEMBERS = re.compile(r"(?:Kommun(?:er)?|Organisation(?:er)?|Aktör(?:er)?|Part(?:er)?|Vilka)$")
_VERB = re.compile(r"[a-zåäö]+r\b")
_NAME = r"(?:[A-ZÅÄÖ][\w-]*|kommun|stad|och|län|i)"
_NAMES = re.compile(rf"{_NAME}(?:(?:,? |,){_NAME})*,? ?\.?")
"""An entry without a bullet is names and nothing else."""


@dataclass(frozen=True, slots=True)
class SetOut:
    """What one line of a list or a row of a table says."""

    turn: Turn
    text: str
    projects: tuple[int, ...]
    named: tuple[Named, ...] = ()
    """The projects that its beginning names."""


def set_out(read: Sequence[Turn]) -> Iterator[SetOut]:
    """The sentences that the lists and tables of one item stand for."""
    opening = ""
    named: tuple[Named, ...] = ()
    header: Sequence[str] = ()
    ticked = list(matrix(read))
    for row in ticked:
        if row.names:
            yield SetOut(row.turn, f"Deltagande kommuner: {', '.join(row.names)}.", row.project)
    for turn in (turn for turn in read if all(turn is not row.turn for row in ticked)):
        text = turn.text.strip()
        cells = _cells(text) if "|" in text or "\t" in text else ()
        if len(cells) < 2 and header and _CELL.search(text):
            continue  # the line below the heads, or a row that says nothing
        if len(cells) < 2:
            header = ()
            bullet = _BULLET.match(text) if opening else None
            if opening and _LABELLED.match(text, bullet.end() if bullet else 0):
                opening = ""
            if opening and (bullet or _NAMES.fullmatch(text)):
                yield SetOut(turn, f"{opening} {text[bullet.end() if bullet else 0 :]}", turn.topic, named)
            else:
                opening = text if text.endswith(":") else ""
                named = tuple(turn.projects) if turn.text.startswith(text) else ()
        elif header:
            cells = cells if len(cells) <= len(header) else [*filter(None, cells)]  # rows that run together
            for start in range(0, len(cells), len(header)):
                yield from _row(turn, header, cells[start : start + len(header)])
        else:
            header = cells


def _cells(text: str) -> list[str]:
    """The cells of a row, empty where a stroke stands, so that each stays below its head; none of a line of strokes."""
    row = _CELL.split(text.removeprefix("|").removesuffix("|").strip(" "))
    cells = ["" if _RULE.fullmatch(cell) else cell for cell in row]
    return cells if any(cells) else []


def _row(turn: Turn, header: Sequence[str], cells: Sequence[str]) -> Iterator[SetOut]:
    """What the cells below their headings say of the project that one of them names, or that the item speaks of."""
    named = {turn.text[one.start : one.end]: one.projects for one in turn.projects if one.by_name}
    own = next((cell for cell in cells for name in named if name in cell), None)
    projects = next((found for name, found in named.items() if own and name in own), turn.topic)
    if len(header) == len(cells) == 2 and _FIELD.match(header[0]):
        yield SetOut(turn, f"{cells[0]}: {cells[1]}.", projects)
        return
    if own is None and _PROJECT.match(header[0]) and cells[0][:1].isupper():
        return  # of a project that nobody knows
    rest = [(head, cell) for head, cell in zip(header, cells, strict=False) if cell and cell != own]
    has_roles = any(_tells(head, cell) for head, cell in rest)
    for head, cell in rest:
        if _tells(head, cell):
            yield SetOut(turn, f"{rest[0][1]} {_told(cell)}.", projects)
        elif not has_roles:
            yield SetOut(turn, f"{'Deltagande kommuner' if _MEMBERS.match(head) else head}: {cell}.", projects)


def _tells(head: str, cell: str) -> bool:
    """Whether a cell tells of whom the row is about which part they have."""
    return bool(_ROLE.match(head) or (_WHETHER.match(head) and (_YES.match(cell) or _NO.match(cell))))


def _told(cell: str) -> str:
    """What such a cell says, as a sentence goes on."""
    if _YES.match(cell):
        return "deltar"
    if _NO.match(cell):
        return "deltar inte"
    return f"{'' if _VERB.match(cell) else 'är '}{cell[0].lower()}{cell[1:]}"
