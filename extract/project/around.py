"""What the sentences around a name tell, as evidence that they tell it of an undertaking.

"Nämnden såg en film om Vita fläckar. Habo äger projektet, Mullsjö deltar." Nothing beside the name says what it is.
But who owns, joins and pays for something is said there, and where the item names no undertaking otherwise, that is it.
"""

from extract.project.line import bodies_in, told_in
from extract.project.place import Place

ENOUGH, ENOUGH_AT_FIRST = 2, 3
"""Points from which they are a sign by themselves: for several words inside a sentence, and for others."""
_MOST = 3
_REACH = 2
"""Sentences that are read on."""


def points(place: Place) -> int:
    """How many sorts of things, three at most, are told from a name's line on where a known organisation is named too.

    That several are named is one more.
    """
    if place.entitled:
        return 0
    lines = [place.line, *place.following[:_REACH]]
    named = len(bodies_in(lines))
    return min(len(told_in(lines)) + (named > 1), _MOST) if named else 0
