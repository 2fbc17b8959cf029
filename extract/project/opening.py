"""Names that open what is told of an undertaking: "Längst har man kommit i X. Det är Habo som äger projektet."

So minutes go from one to the next: "Så till X.", "Sist ut är X.", "Sedan kom Maj in på X, som …". Such a name ends its
clause in a paragraph's first sentence, and what comes next tells of an undertaking without naming another.
"""

import re
from collections.abc import Sequence

from extract.glance import Cued
from extract.project.entry import IS_ONE
from extract.project.line import Line, bodies_in, told_in
from extract.project.telling import told

POINTS, SURE = 3, 4
"""What a name gets at most, and what it gets where the next sentence begins with "Projektet"."""
_ENDS = re.compile(r"[\"”“]?(?: \([^()]{2,40}\))?(?:[.,:;]|\s*$| [–—-] )")
_STOPS = re.compile(r" (?:under|i|på|vid|inför|efter|och|är|har|så|kan|finns|går|ligger) ")
"""What follows the name of what somebody brought up: "tog upp X i hennes frånvaro", "vad gäller X är"."""
_MOVES = (
    r"(?:[Ss]å|[Ll]ängst|[Ss]nart|[Bb]ra|[Ll]ångt|[Ff]ramåt|[Bb]äst|[Ff]art|[Nn]u|[Ii]n|[Öö]ver|[Vv]idare|[Ff]ram|"
    r"[Tt]illbaka|[Ll]äget|[Nn]ytt|[Nn]yheter|[Dd]et \w+|kommit|kom|går|gick|gått|kommer|händer|hänt|sker|pratade|"
    r"talade|började|börjar|inledde|fortsatte|stannade|uppehöll sig|slutade|avslutade) (?:in |över |vidare |med )?"
    r"(?:i|på|till|med|om|för|vid|kring)|[Hh]ur (?:går det|står det till|är läget) (?:för|i|med)"
)
_COUNTS = (
    r"(?:[Ss]ist|[Ff]örst|[Nn]äst\w*|[Dd]ärefter|[Ss]edan|[Dd]ärnäst|[Tt]ill sist|[Ss]lutligen|[Ff]örra|[Aa]ndra|"
    r"[Tt]redje|[Ff]järde|[Ss]ista|[Kk]var)(?: \w+){0,4} (?:är|var|blir|kom|kommer|står|stod|följer|följde|om|till)"
)
_BRINGS_UP = (
    r"[Vv]ad (?:gäller|beträffar|avser|angår)|[Nn]är det (?:gäller|kommer till)|[Bb]eträffande|[Ii] fråga om|"
    r"(?:tog|tar|lyfte|lyfter|nämnde|nämner|visade|berörde|kommenterade)(?: också| även| sedan| därefter)?(?: upp)?|"
    r"(?:diskutera|behandla|avhandla|presentera|redovisa|kommentera|avrapportera|debattera)des|berördes|nämndes|"
    r"(?:fördes|lämnades|lämnade|gavs|gav|gjordes|väcktes) (?:\w+ ){0,3}(?:om|kring|av|från)"
)
_TURNS = Cued(rf"\b(?:{_MOVES}|{_COUNTS}|(?P<brings>{_BRINGS_UP})) [\"”“]?$")
"""What turns to a new thing, before its name."""
_THAT_ONE = re.compile(r"\b(?:det|den|detta|denna) (?:projekt|satsning|försök|initiativ|insats)(?:et|en)?\b")
_REACH, _ENOUGH = 4, 2
"""Sentences that are read on, and sorts of things that they must tell."""

_FIRST = re.compile(
    r"\W*(?:(?:[a-zåäö]|\d{1,2})[).] ?)?(?:(?:I|Till|För|Med|Inom|Från|Genom|Om|Vidare|Sedan|Nu|Även) )?[\"”“]?"
)
"""What a paragraph begins with before a name with which it begins."""


def first(line: Line, start: int, end: int, after: Sequence[Line] | None) -> int:
    """Points for a name with which a paragraph begins that tells enough, and names a known body: how much it tells."""
    if after is None or not _FIRST.fullmatch(line.text, 0, start):
        return 0
    rest = _rest(line, after)
    sorts = len(told(line.text, end) | told_in(rest))
    if sorts < _ENOUGH or not (line.bodies or bodies_in(rest)):
        return 0
    return SURE if rest and IS_ONE.match(rest[0].text) else min(sorts, POINTS)


def below(section: Sequence[Line], number: int) -> Sequence[Line] | None:
    """The lines that come next after the one of this number, where it is the first of a paragraph."""
    if number and section[number].sentence.paragraph != section[number - 1].sentence.paragraph:
        return section[number + 1 : number + 1 + _REACH]
    return None


def points(line: Line, start: int, end: int, after: Sequence[Line] | None, following: Line | None = None) -> int:
    """Points for a name at `start` to `end` of a line that opens what that and the lines `after` it tell.

    `after` is None where the line is not the first of its paragraph, and may go on into the next. The line `following`
    in the same paragraph can say by itself what was named: "Det projektet …".
    """
    if (after is None and following is None) or (turned := _TURNS.search(line.text, 0, start)) is None:
        return 0
    if not (_ENDS.match(line.text, end) or (turned["brings"] and _STOPS.match(line.text, end))):
        return 0
    if following and (IS_ONE.match(following.text) or _THAT_ONE.search(following.text)):
        return POINTS
    if after is None:
        return 0
    sorts = told(line.text, end) | told_in(_rest(line, after))
    return POINTS if len(sorts) >= _ENOUGH else 0


def _rest(line: Line, after: Sequence[Line]) -> list[Line]:
    """The lines that go on from the first one of a paragraph."""
    return [one for one in after if one.sentence.paragraph == line.sentence.paragraph]
