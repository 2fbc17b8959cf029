"""What the sentences around a name tell, as evidence that they tell it of an undertaking.

"Nämnden såg en film om Vita fläckar. Habo äger projektet, Mullsjö deltar." Nothing beside the name says what it is.
But who owns, joins and pays for something is said there, and where the item names no undertaking otherwise, that is it.
"""

import re
from collections.abc import Sequence

from extract.project.line import Line
from extract.project.telling import told
from ontology.register import load

ENOUGH = 2
"""Sorts of things told, from which they are a sign by themselves."""
_MOST = 3
_REACH = 3
"""Sentences that are read: that of the name and those that go on from it."""
_CAPITAL = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?")


def points(section: Sequence[Line], line: Line) -> int:
    """How many sorts of things, three at most, are told from `line` on where a known organisation is named as well."""
    if line.sentence.is_title:
        return 0
    at = next(i for i, one in enumerate(section) if one is line)
    number = line.sentence.paragraph
    text = " ".join(one.text for one in section[at : at + _REACH] if one.sentence.paragraph == number)
    return min(len(told(text)), _MOST) if _names_organisation(text) else 0


def _names_organisation(text: str) -> bool:
    find = load().find
    return any(find(word[0], short=True) for word in _CAPITAL.finditer(text))
