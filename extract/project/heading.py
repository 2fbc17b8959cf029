"""Names of projects that stand alone on a line, above what is told of each: by form fields, in a list, or in prose.

    Byabussen
    Projektägare: Habo kommun
    Parter: Mullsjö kommun och Tidaholms kommun

That such a line is a project's, and no subheading ("Bakgrund") or signature, what stands below it says.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.facts import ProjectKind
from extract.glance import Cued
from extract.project.end import name_end
from extract.project.entry import IS_ONE
from extract.project.item import Item
from extract.project.line import Line, Named, told_in
from extract.project.slot import is_name, is_person
from extract.project.subheading import is_subheading
from extract.project.title import names_one

OF_PROJECTS = Cued(r"projekt|satsning|insatser|initiativ|samarbeten", re.IGNORECASE)
_ALONE = re.compile(
    r"(?:[-•*–] ?|(?:[a-zåäö]|\d{1,2})[).] )?[\"“”]?(?P<name>[A-ZÅÄÖ#\d][^.:;?!()|\"“”]{2,70}?)[\"“”]?"
    r"(?: \([^()]{2,40}\))?[\"“”]?$"
)
_ENDS = (".", ":", ";", "?", "!")
_PIECE = re.compile(r", (?![A-ZÅÄÖ])| / | [–—-] ")
_FIELD = re.compile(r"\W*[A-ZÅÄÖ][\w ]{2,30}: ?\S")
_SURE, _LIKELY = 2, 1
"""How many sorts of things must be told below a line that is alone, and below one among others."""


class _Block(NamedTuple):
    """A line that stands alone, and the lines below it up to the next one."""

    head: Line
    start: int
    end: int
    below: Sequence[Line]

    @property
    def sorts(self) -> int:
        """How many sorts of things the lines below tell of an undertaking."""
        return len(told_in(self.below))

    @property
    def begins(self) -> bool:
        """Whether the lines below begin with what it is: "Projektet …"."""
        return IS_ONE.match(self.below[0].text) is not None

    @property
    def has_fields(self) -> bool:
        """Whether a form follows: two fields at least."""
        return sum(_FIELD.match(line.text) is not None for line in self.below) > 1


def headed(item: Item) -> Iterator[Named]:
    """The lines of one item that are projects' names."""
    of_projects = OF_PROJECTS.search(item.title.text) is not None
    blocks = [block for block in _blocks(item.lines) if block.sorts >= (_LIKELY if of_projects else _SURE)]
    several = of_projects or len(blocks) > 1
    for block in blocks:
        if (several or block.has_fields or block.begins) and _could_name_one(block, among=several):
            yield block.head.named(block.start, block.end, ProjectKind.INITIATIVE)


def _blocks(section: Sequence[Line]) -> list[_Block]:
    """The lines that stand alone, each with what is below it."""
    heads = [(i, found) for i in range(1, len(section)) if (found := _head(section, i))]
    ends = [*(i for i, _ in heads), len(section)][1:]
    return [
        _Block(section[i], *found.span("name"), section[i + 1 : end])
        for (i, found), end in zip(heads, ends, strict=True)
        if i + 1 < end
    ]


def _head(section: Sequence[Line], i: int) -> re.Match[str] | None:
    """The name in a line that is a paragraph of its own and no sentence."""
    if section[i].text.endswith(_ENDS):
        return None
    number = section[i].sentence.paragraph
    beside = [other for other in section[max(1, i - 1) : i + 2] if other.sentence.paragraph == number]
    found = _ALONE.match(section[i].text) if len(beside) == 1 else None
    return found if found and _is_phrase(section[i].text, *found.span("name")) else None


def _is_phrase(text: str, start: int, end: int) -> bool:
    """Whether no verb ends any part of it: "Kalla kök, varma rum" is one, "Maj Ek föredrar ärendet" is none."""
    pieces = [start, *(seam.end() for seam in _PIECE.finditer(text, start, end))]
    ends = [*(seam.start() for seam in _PIECE.finditer(text, start, end)), end]
    return all(name_end(text, begin) >= stop for begin, stop in zip(pieces, ends, strict=True))


def _could_name_one(block: _Block, *, among: bool) -> bool:
    """Whether the words are a name, no body's, person's or ordinary title, and no case number.

    What could be a person's name as well is a project's `among` others, but right below the title it is a speaker's.
    """
    name = block.head.text[block.start : block.end]
    if is_subheading(name) or not names_one(name):
        return False
    speaker = block.head.sentence.paragraph == 1
    return (is_name(name, person=False) or block.begins) and ((among and not speaker) or not is_person(name))
