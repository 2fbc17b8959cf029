"""An item in which names of projects are looked for, and what all who look ask of it, asked once."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from extract.glance import Glance
from extract.project.line import Line, bodies_in, told_in
from extract.project.once import Once
from extract.project.telling import UNDERTAKINGS

_HINTS = Glance.at(
    "vtal|verenskommelse|emensam|tyrgrupp|epresentant|ppdrag|everantör|kommuner|namnet|sedan 20|planeras |"
    "tog vid|rsätter |vlöser |ämnat |ämnade "
)
"""Letters of words that can be on one as well."""
_SEVERAL = 2


class Item:
    """Its lines, the title first."""

    def __init__(self, lines: Sequence[Line], *, shouted: bool = False) -> None:
        """It is `shouted` where the minutes write every title in capitals, which then say nothing."""
        self.lines, self.shouted = lines, shouted
        self.title, *self.below = lines
        self.text = "\n".join(line.text for line in lines)
        self.body = self.text[len(self.title.text) + 1 :]

    @Once
    def told(self) -> frozenset[str]:
        """The sorts of things that are told in it as of an undertaking."""
        return told_in(self.lines)

    @Once
    def told_below(self) -> frozenset[str]:
        """Those told below the title."""
        return told_in(self.below)

    @Once
    def speaks_of_one(self) -> bool:
        """Whether a word for an undertaking stands in it, or several sorts of things are told as of one."""
        return UNDERTAKINGS.sees(self.text) or len(self.told) >= _SEVERAL

    @Once
    def speaks(self) -> bool:
        """Whether it can be on an undertaking: a word says so, or two bodies are named that may share one."""
        told = UNDERTAKINGS.sees(self.text) or _HINTS.sees(self.text) or self.told
        return bool(told) or len(bodies_in(self.lines)) >= _SEVERAL


def items(lines: Iterable[Line]) -> Iterator[Item]:
    """The items that lines are of, in order."""
    sections = [list(group) for _, group in groupby(lines, key=lambda one: one.sentence.item)]
    titles = [section[0].text for section in sections]
    shouted = len(titles) > 1 and all(map(str.isupper, titles))
    return (Item(section, shouted=shouted) for section in sections)
