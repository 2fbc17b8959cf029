"""Where an item has a name that its capital letter shows, and what stands around it there."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.project.end import name_end
from extract.project.line import Line

_INSIDE = re.compile(r"[\wåäö,”\"] [”\"]?$")
_COLONS = (": ", ': "', ": ”")
_LISTED = re.compile(r"\b(?:[Tt]vå|[Tt]re|[Ff]yra|[Ff]em|[Ss]ex|[Ff]öljande|[Pp]ågående) [^.:]{3,40}: [”\"]?$")
_MOST_WORDS, _SAYS = 5, ": "
"""A quotation of so many words is a name whatever they are, where it is nothing that somebody says."""
_REACH = 4
"""Lines that are read on."""


class Place(NamedTuple):
    """Where a name stands."""

    line: Line
    start: int
    end: int
    section: Sequence[Line]
    number: int
    """Which line of the section that is."""

    @property
    def entitled(self) -> bool:
        """Whether that is the item's title."""
        return self.line.sentence.is_title

    @property
    def inside(self) -> bool:
        """Whether a sentence has begun before it."""
        return is_inside(self.line.text, self.start)

    @property
    def quoted(self) -> bool:
        """Whether quotation marks or emphasis begin there."""
        return self.line.quoted_at(self.start) is not None

    @property
    def opens_paragraph(self) -> bool:
        """Whether it stands in the first line of a paragraph."""
        before = self.section[self.number - 1] if self.number else self.line
        return before.sentence.paragraph != self.line.sentence.paragraph

    @property
    def following(self) -> list[Line]:
        """The next lines of the same paragraph, four at most."""
        paragraph, number = self.line.sentence.paragraph, self.number + 1
        return [one for one in self.section[number : number + _REACH] if one.sentence.paragraph == paragraph]

    @property
    def rest(self) -> str:
        """What a name may go on with, in small letters."""
        text, start, end = self.line.text, self.start, self.end
        quoted = self.line.quoted_at(start) if self.line.quoted and start and self.inside else None
        if quoted and text.count(" ", *quoted) < _MOST_WORDS and not text.endswith(_SAYS, 0, start - 1):
            return text[end : quoted[1]]
        return text[end : name_end(text, start)]


def is_inside(text: str, start: int) -> bool:
    """Whether a sentence has begun before what stands at `start`."""
    if text.endswith(_COLONS, 0, start):
        return _LISTED.search(text, 0, start) is not None
    return _INSIDE.search(text, max(0, start - 3), start) is not None
