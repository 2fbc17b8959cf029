"""Who is left out of what a sentence says: "utom Habo", "till skillnad från Habo", "men inte i Habo"."""

import re

from extract.glance import Cued
from extract.marked import ORGANISATION, PROJECT, Marked

EXCEPTION = Cued(
    r",?(?: men| och| dock)? ?\b(?:(?:med )?undantag(?:en)? (?:för|av)?|[Uu]tom|[Uu]ndantaget|[Bb]ortsett från|"
    r"[Ss]å ?när som på|[Tt]ill skillnad (?:från|mot)|[Ii] motsats till|[Ii] ?stället för|[Jj]ämfört med|"
    rf"[Ee]xklusive|inte(?: (?:i|från|hos|av))?|(?P<besides>förutom)) (?P<o>{ORGANISATION})(?:, som [^.;,]*|"
    rf"(?<= inte .) utan(?= {ORGANISATION})|(?<= inte av .) utan(?= av )|(?<= inte i .) utan(?= i ))?"
)
"""Who is left out of what is said, with what is said of them alone."""
NONE_BUT = Cued(
    rf"\b(?:[Ii]ngen|[Ii]nga|[Ii]nget)(?: [a-zåäö]+)?(?: av [^.;,{PROJECT[1:-1]}]{{1,40}}?)?,? (?:utom|förutom|"
    rf"än) (?={ORGANISATION})"
)
""" "Ingen av kommunerna utom Habo är med" says that Habo is."""

_AMONG = Cued(rf"(?<={ORGANISATION}),? (?:däri)?bland (?:dem |annat |andra )?{ORGANISATION},(?= )")
""" "Alla sex, bland dem Habo, är med": those who are among a group that is named itself."""
_BESIDES = Cued(rf",?(?P<seam>^| )(?:[Ff]örutom|[Uu]töver|[Jj]ämte|[Vv]id sidan av) (?P<o>{ORGANISATION})")
_TOO = re.compile(r",? (?:även|också) ")


def without_exceptions(text: str, marked: Marked) -> str:
    """What is said of all others; "förutom Habo även Mullsjö" says it of both."""
    for found in _BESIDES.finditer(text):
        if _TOO.search(marked.surfaces[found["o"]]):
            text = text.replace(found[0], found["seam"] + found["o"])
    return EXCEPTION.sub("", _AMONG.sub("", text))


def left_out(text: str, marked: Marked) -> set[str]:
    """Whom exceptions take from what is said; "förutom" adds, but for members of a group that is named."""
    groups = {name for run in marked.organisations for one in run if one.collective for name in one.names}
    out = set[str]()
    for found in EXCEPTION.finditer(text):
        names = {name for one in marked.organisation(found["o"]) for name in one.names}
        out |= names & groups if found["besides"] else names
    return out
