"""Tables that cross projects with municipalities, and tick off who takes part in what.

Projekt | Habo | Mullsjö
Lyftet | X | –
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from extract.organisation.lookup import find_organisation
from extract.reading import Turn

Column = TypeVar("Column")
_SEAM = re.compile(r" *[|\t] *")
_YES = re.compile(r"(?:ja|x|med|deltar|[✓✔√☒☑])$", re.IGNORECASE)
_NO = re.compile(r"(?:nej|ej|inte|avböjt|avstår|avvaktar|[-–—☐])?$", re.IGNORECASE)
_SOMETHING_ELSE = re.compile(
    r"\b(?:intress\w+|önsk\w+|vill|behov\w*|planera\w*|kontakta[td]\w*|tillfråga\w*|inbjud\w*|möjlig\w*|tänkba\w+|"
    r"föreslag\w*|förslag|kvar|inte|ej|saknas?|tidigare|inlämna\w*|rapportera[td]|frånvar\w+|klar\w*)\b",
    re.IGNORECASE,
)
"""What ticks can stand for that is no taking part ("Kryss visar vilka som är intresserade")."""
_TICKS = re.compile(
    r"\b(?:kryss\w*|ikryssa\w*|bock(?:ar|en|at|ade)?|X)(?= ?=| \w)[^.;–]*?(?= och streck|[.;–]|$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Ticked:
    """What a row of such a table says of a project, and of whom: nothing where it has no ticks."""

    turn: Turn
    project: tuple[int, ...]
    names: tuple[str, ...]


def matrix(read: Sequence[Turn]) -> Iterator[Ticked]:
    """The ticks of the tables of one item; none where it says that they stand for something else."""
    if not any("|" in turn.text or "\t" in turn.text for turn in read):
        return
    if any(_SOMETHING_ELSE.search(found[0]) for turn in read for found in _TICKS.finditer(turn.text)):
        return
    heads: list[str] = []
    projects: list[tuple[int, ...]] = []
    for turn in read:
        cells = _cells(turn.text)
        if len(cells) < 2:
            heads = []
        elif not heads:
            heads, projects = cells, [_project(turn, cell) for cell in cells]
        elif len(cells) <= len(heads) and _is_ticked(cells):
            if len(heads) > 2 and all(map(find_organisation, heads[1:])):
                yield Ticked(turn, _project(turn, cells[0]), tuple(_ticked(heads[1:], cells)))
            elif all(projects[1:]) and find_organisation(cells[0]):
                yield Ticked(turn, (), ())
                yield from (Ticked(turn, project, (cells[0],)) for project in _ticked(projects[1:], cells))


def _cells(text: str) -> list[str]:
    """The cells of a row, the empty ones too, without the bars at its ends."""
    text = text.strip()
    if "|" in text:
        text = text.removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in _SEAM.split(text)]


def _ticked(columns: Iterable[Column], cells: Sequence[str]) -> Iterator[Column]:
    return (column for column, cell in zip(columns, cells[1:], strict=False) if _YES.match(cell))


def _is_ticked(cells: Sequence[str]) -> bool:
    return len(cells) > 1 and all(_YES.match(cell) or _NO.match(cell) for cell in cells[1:])


def _project(turn: Turn, cell: str) -> tuple[int, ...]:
    """The project that a cell names and nothing else."""
    named = ((turn.text[one.start : one.end], one.projects) for one in turn.projects if one.by_name)
    return next((projects for name, projects in named if name.strip(' "”') == cell.strip(' "”')), ())
