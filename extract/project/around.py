"""What the sentences around a name tell, as evidence that they tell it of an undertaking.

"Nämnden såg en film om Vita fläckar. Habo äger projektet, Mullsjö deltar." Nothing beside the name says what it is.
But who owns, joins and pays for something is said there, and where the item names no undertaking otherwise, that is it.
"""

import re
from collections.abc import Sequence

from extract.project.line import Line
from extract.project.telling import told
from ontology.register import load

ENOUGH, ENOUGH_AT_FIRST = 2, 3
"""Points from which they are a sign by themselves: for several words inside a sentence, and for others."""
_MOST = 3
_REACH = 3
"""Sentences that are read: that of the name and those that go on from it."""
_CAPITAL = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?")


def points(section: Sequence[Line], number: int) -> int:
    """How many sorts of things, three at most, are told from a line on where a known organisation is named as well.

    That several are named is one more.
    """
    first, *more = section[number : number + _REACH]
    if first.sentence.is_title:
        return 0
    goes_on = (one.text for one in more if one.sentence.paragraph == first.sentence.paragraph)
    text = " ".join((first.text, *goes_on))
    named = _organisations(text)
    return min(len(told(text)) + (named > 1), _MOST) if named else 0


def _organisations(text: str) -> int:
    """How many known organisations a text names by one word."""
    find = load().find
    return len({known.label for word in _CAPITAL.finditer(text) if (known := find(word[0], short=True))})
