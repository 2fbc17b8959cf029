"""Names that open what is told of an undertaking: "Längst har man kommit i X. Det är Habo som äger projektet."

So minutes go from one to the next: "Så till X.", "Sist ut är X.", "Sedan kom Maj in på X, som …". Such a name ends its
clause in a paragraph's first sentence, and what comes next tells of an undertaking without naming another.
"""

import re

from extract.glance import Cued
from extract.project.entry import IS_ONE
from extract.project.line import bodies_in, told_in
from extract.project.place import Place
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
_ENOUGH = 2
"""Sorts of things that must be told."""

_TOGETHER = Cued(
    r" (?:prövar|provar|testar|undersöker|utvecklar|samarbetar|samverkar|planerar|bygger|delar|försöker|arbetar|"
    r"samlas|möts) (?:nu |också |sedan [a-zåäö]+ )?[A-ZÅÄÖ][\w-]+(?: kommun)?(?:, | och | samt )[A-ZÅÄÖ]"
)
"""What several do within a name that stands first: "I X prövar Habo och Mullsjö …"."""
_FIRST = re.compile(
    r"\W*(?:(?:[a-zåäö]|\d{1,2})[).] ?)?(?:(?:I|Till|För|Med|Inom|Från|Genom|Om|Vidare|Sedan|Nu|Även) )?[\"”“]?"
)
"""What a paragraph begins with before a name with which it begins."""


def can_be_first(place: Place) -> bool:
    """Whether a paragraph begins with the name, tells enough in all, and names a known body."""
    line = place.line
    if not (place.opens_paragraph and _FIRST.fullmatch(line.text, 0, place.start)):
        return False
    following = place.following
    return bool(line.bodies or bodies_in(following)) and len(line.told | told_in(following)) >= _ENOUGH


def first(place: Place, end: int) -> int:
    """Points for a name up to `end` that can be first: how much is told behind it."""
    if not can_be_first(place):
        return 0
    following = place.following
    sorts = len(told(place.line.text, end) | told_in(following))
    if sorts < _ENOUGH:
        return 0
    return SURE if following and IS_ONE.match(following[0].text) else min(sorts, POINTS)


def holds(place: Place, end: int) -> int:
    """Points for a name up to `end` within which several bodies do something: "I X prövar Habo och Mullsjö"."""
    return POINTS if place.line.text[: place.start] == "I " and _TOGETHER.match(place.line.text, end) else 0


def points(place: Place, end: int) -> int:
    """Points for a name up to `end` that opens what its line and the next ones tell.

    The next sentence can say by itself what was named: "Det projektet …".
    """
    line = place.line
    turned = _TURNS.search(line.text, 0, place.start)
    if turned is None or not (_ENDS.match(line.text, end) or (turned["brings"] and _STOPS.match(line.text, end))):
        return 0
    following = place.following
    if following and (IS_ONE.match(following[0].text) or _THAT_ONE.search(following[0].text)):
        return POINTS
    sorts = told(line.text, end) | told_in(following) if place.opens_paragraph else ()
    return POINTS if len(sorts) >= _ENOUGH else 0
