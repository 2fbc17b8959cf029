"""Names that open what is told of an undertaking: "Längst har man kommit i X. Det är Habo som äger projektet."

So minutes go from one to the next: "Så till X.", "Sist ut är X.", "Sedan kom Maj in på X, som …". Such a name ends its
clause in a paragraph's first sentence, and what comes next tells of an undertaking without naming another.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.glance import Cued
from extract.project.line import Line
from extract.project.telling import told

POINTS = 3
_ENDS = re.compile(r"[\"”“]?(?: \([^()]{2,40}\))?(?:[.,:;]|\s*$| [–—-] )")
_STOPS = re.compile(r" (?:under|i|på|vid|inför|efter|och) ")
"""What follows the name of what somebody brought up: "tog upp X i hennes frånvaro"."""
_TURNS = Cued(
    r"\b(?:(?:[Ss]å|[Ll]ängst|[Ss]nart|[Bb]ra|[Ll]ångt|[Ff]ramåt|[Bb]äst|[Ff]art|[Nn]u|[Ii]n|[Öö]ver|[Vv]idare|[Ff]ram|"
    r"[Tt]illbaka|[Ll]äget|[Nn]ytt|[Nn]yheter|[Dd]et \w+|kommit|kom|går|gick|gått|kommer|händer|hänt|sker|pratade|"
    r"talade|började|börjar|inledde|fortsatte|stannade|uppehöll sig|slutade|avslutade) (?:in |över |vidare |med )?"
    r"(?:i|på|till|med|om|för|vid|kring)|(?:[Ss]ist|[Ff]örst|[Nn]äst\w*|[Dd]ärefter|[Ss]edan|[Dd]ärnäst|[Tt]ill sist|"
    r"[Ss]lutligen|[Ff]örra|[Aa]ndra|[Tt]redje|[Ff]järde|[Ss]ista|[Kk]var)(?: \w+){0,4} (?:är|var|blir|kom|kommer|"
    r"följer|om|till)|[Hh]ur (?:går det|står det till|är läget) (?:för|i|med)|(?P<brought>tog|tar|lyfte|lyfter|nämnde|"
    r"nämner|visade|berörde|kommenterade)(?: också| även| sedan| därefter)?(?: upp)?) [\"”“]?$"
)
"""What turns to a new thing, before its name."""
_REACH, _ENOUGH = 3, 2
"""Sentences that are read on, and sorts of things that they must tell."""


def below(section: Sequence[Line]) -> dict[int, Sequence[Line]]:
    """For each first line of an item's paragraphs, by its identity, the lines that come next."""
    return {
        id(line): section[i + 1 : i + 1 + _REACH]
        for i, (before, line) in enumerate(pairwise(section), start=1)
        if line.sentence.paragraph != before.sentence.paragraph
    }


def points(line: Line, start: int, end: int, after: Sequence[Line] | None) -> int:
    """Points for a name at `start` to `end` of a line that opens what that and the lines `after` it tell.

    `after` is None where the line is not the first of its paragraph, and may go on into the next.
    """
    text = line.text
    if after is None or (turned := _TURNS.search(text, 0, start)) is None:
        return 0
    if not (_ENDS.match(text, end) or (turned["brought"] and _STOPS.match(text, end))):
        return 0
    goes_on = (one.text for one in after if one.sentence.paragraph == line.sentence.paragraph)
    return POINTS if len(told("\n".join((text[end:], *goes_on)))) >= _ENOUGH else 0
