"""What the sentences around a name tell, as evidence that they tell it of an undertaking.

"Nämnden såg en film om Vita fläckar. Habo äger projektet, Mullsjö deltar." Nothing beside the name says what it is.
But who owns, joins and pays for something is said there, and where the item names no undertaking otherwise, that is it.
"""

from collections.abc import Sequence

from extract.project.line import Line, bodies_in, told_in

ENOUGH, ENOUGH_AT_FIRST = 2, 3
"""Points from which they are a sign by themselves: for several words inside a sentence, and for others."""
_MOST = 3
_REACH = 3
"""Sentences that are read: that of the name and those that go on from it."""


def points(section: Sequence[Line], number: int) -> int:
    """How many sorts of things, three at most, are told from a line on where a known organisation is named as well.

    That several are named is one more.
    """
    first, *more = section[number : number + _REACH]
    if first.sentence.is_title:
        return 0
    lines = [first, *(one for one in more if one.sentence.paragraph == first.sentence.paragraph)]
    named = len(bodies_in(lines))
    return min(len(told_in(lines)) + (named > 1), _MOST) if named else 0
