"""Names that open what is told of an undertaking: "Längst har man kommit i X. Det är Habo som äger projektet."

So minutes go from one to the next: "Så till X.", "Sist ut är X.", "Sedan kom Maj in på X, som …". Such a name ends its
clause in a paragraph's first sentence, and what comes next tells of an undertaking without naming another.
"""

import re
from collections.abc import Sequence

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


def below(section: Sequence[Line]) -> dict[int, str]:
    """For each first line of an item's paragraphs, by its identity, the next sentences of the paragraph."""
    first = {one.sentence.paragraph: i for i, one in reversed(list(enumerate(section)))}
    return {
        id(section[i]): "\n".join(
            one.text for one in section[i + 1 : i + 1 + _REACH] if one.sentence.paragraph == number
        )
        for number, i in first.items()
        if number
    }


def points(text: str, start: int, end: int, after: str | None) -> int:
    """Points for a name at `start` to `end` of a sentence that opens what that and the sentences `after` it tell.

    `after` is None where the sentence is not the first of its paragraph.
    """
    turned = _TURNS.search(text[:start]) if after is not None else None
    if turned is None or not (_ENDS.match(text, end) or (turned["brought"] and _STOPS.match(text, end))):
        return 0
    return POINTS if len(told(f"{text[end:]}\n{after}")) >= _ENOUGH else 0
